import type { VerbGroup } from '../schema.ts';
import { patternOf } from '../languages/alphabets.ts';
import { fold } from './verb-fold.ts';
import { spellingsOf } from './verb-spellings.ts';
import type { StructureWords } from './words.ts';

/** A verb with its modifiers, as it stands in a folded text. */
export interface VerbPhrase {
	/** Where the words before it begin: its ties, what introduces it. */
	at: number;
	isTied: boolean;
	isIntroduced: boolean;
	/** Where its modifiers begin, and it where there are none. */
	start: number;
	end: number;
	/** Of the phrase made by rule that it is, if it is one. */
	group: VerbGroup | null;
}

/** So many of each may stand beside a verb. */
const LINKERS = 2;
const MODIFIERS = 4;
const AFTER = 3;

const either = (patterns: readonly string[]): string => `(?:${patterns.join('|')})`;

/** Reads on from a place; null where it does not fit. */
type Step = (text: string, at: number) => number | null;

function stepOf(patterns: readonly string[]): Step {
	if (patterns.length === 0) return () => null;
	const pattern = patternOf(either(patterns), 'iy');
	return (text, at) => {
		pattern.lastIndex = at;
		return pattern.test(text) && pattern.lastIndex > at ? pattern.lastIndex : null;
	};
}

/** The place, and where so many steps lead from there, the last first. */
function stopsOf(step: Step, times: number, text: string, at: number): number[] {
	const stops = [at];
	for (let next = step(text, at); next !== null && stops.length <= times; next = step(text, next))
		stops.unshift(next);
	return stops;
}

/** Reads verbs with what stands beside them: (ties) (what introduces it) modifiers verb what follows. */
export function verbPhrases(words: StructureWords, verbs: readonly string[]) {
	const tie = stepOf(words.ties);
	const and = stepOf([words.and]);
	const linker = stepOf(words.linkers);
	const modifier = stepOf(words.modifiers);
	const after = stepOf(words.after);
	const phrases = words.phrases.map(([pattern, group]) => ({
		step: stepOf([pattern + words.notVerb]),
		group
	}));
	const spellings = spellingsOf(
		verbs.flatMap((verb) => words.spellings(fold(verb, words).text)),
		words.between.length > 0 ? patternOf(`,?${either(words.between)},?`, 'iy') : null
	);
	const isOver = patternOf(words.notVerb, 'y');

	function ends(text: string, at: number): boolean {
		isOver.lastIndex = at;
		return isOver.test(text);
	}

	/** The verb right at the place. */
	function verbAt(text: string, at: number): Pick<VerbPhrase, 'end' | 'group'> | null {
		for (const { step, group } of phrases) {
			const end = step(text, at);
			if (end !== null) return { end, group };
		}
		const end = spellings.endsAt(text, at).find((one) => ends(text, one));
		return end === undefined ? null : { end, group: null };
	}

	function phraseAt(text: string, at: number): Pick<VerbPhrase, 'end' | 'group'> | null {
		for (const stop of stopsOf(modifier, MODIFIERS, text, at)) {
			const verb = verbAt(text, stop);
			if (verb) return { ...verb, end: stopsOf(after, AFTER, text, verb.end)[0] ?? verb.end };
		}
		return null;
	}

	return {
		/** The verb that a clause opens with. */
		opening(text: string, at: number): VerbPhrase | null {
			for (const tied of stopsOf(tie, 1, text, at))
				for (const start of stopsOf(linker, LINKERS, text, tied)) {
					const verb = phraseAt(text, start);
					if (verb) return { at, isTied: tied > at, isIntroduced: start > tied, start, ...verb };
				}
			return null;
		},
		/** The verb tied to the one that ends there: 欢迎并鼓励. */
		second(text: string, at: number): VerbPhrase | null {
			const start = and(text, at);
			const verb = start === null ? null : phraseAt(text, start);
			return start === null || !verb
				? null
				: { at, isTied: false, isIntroduced: false, start, ...verb };
		}
	};
}

/** The verb that closes a clause: 对…表示关切. */
export function splitReader(words: StructureWords) {
	const { split } = words;
	const pattern = patternOf(words.phrases.map(([phrase]) => `(${phrase})`).join('|'), 'g');
	return (text: string, at: number): VerbPhrase | null => {
		if (!split) return null;
		const clause = /^[^，,；;。：:]*/.exec(text.slice(at, at + 400))?.[0] ?? '';
		if (!split.test(clause)) return null;
		const found = [...clause.matchAll(pattern)].at(-1);
		if (!found) return null;
		const start = at + found.index;
		const group = words.phrases[found.slice(1).findIndex(Boolean)]?.[1] ?? null;
		return { at, isTied: false, isIntroduced: false, start, end: start + found[0].length, group };
	};
}
