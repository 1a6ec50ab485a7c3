import type { VerbGroup } from '../schema.ts';
import { patternOf } from '../patterns/alphabets.ts';
import { beginningTest } from '../patterns/beginnings.ts';
import { fold } from './verb-fold.ts';
import { spellingsOf } from './verb-spellings.ts';
import type { StructureWords } from './words.ts';

/** A verb with its modifiers, as it stands in a folded text. */
export interface VerbPhrase {
	/** Words such as 并 tie it to the clause before. */
	linked: boolean;
	/** Words such as 在这方面 stand before it. */
	introduced: boolean;
	/** Where its modifiers begin, and it where there are none. */
	start: number;
	end: number;
	group: VerbGroup;
	/** The verb of the list, unless it is a phrase made by rule. */
	name: VerbName | null;
}

/** A verb of the list. */
export interface VerbName {
	verb: string;
	/** Its other forms: recalling, recall. */
	forms?: string[];
	group: VerbGroup;
	/**
	 * Within a sentence it is the act's own verb only with an adverb, only where nobody was asked, only if tied
	 * besides that, or never.
	 */
	within?: 'marked' | 'unasked' | 'linked' | 'never';
}

type Verb = Pick<VerbPhrase, 'end' | 'group' | 'name'>;

/** So many of each may stand beside a verb. */
const LINKERS = 2;
const MODIFIERS = 4;
const AFTER = 3;

const either = (patterns: readonly string[]): string => `(?:${patterns.join('|')})`;

/** Reads on from a place; null where it does not fit. */
type Step = (text: string, at: number) => number | null;

const stay: Step = (_, at) => at;

function stepOf(patterns: readonly string[]): Step {
	if (patterns.length === 0) return () => null;
	const pattern = patternOf(either(patterns), 'iy');
	const mayBegin = beginningTest(either(patterns), (head) => head.toLowerCase());
	return (text, at) => {
		if (!mayBegin(text, at)) return null;
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

const rangeOf = (from: number, to: number): number[] =>
	Array.from({ length: to - from }, (_, i) => from + i);

const bare = (start: number, { end, group, name }: Verb): VerbPhrase => ({
	linked: false,
	introduced: false,
	start,
	end,
	group,
	name
});

/** Reads the phrases that are made by rule, the first that fits. */
function phraseReader({ phrases, notVerb }: StructureWords) {
	const heads = [...new Set(phrases.map(([head]) => head))];
	const steps = heads.map((head) => (head === '' ? stay : stepOf([head + notVerb])));
	const rests = phrases.map(([head, pattern, group]) => ({
		step: stepOf([pattern + notVerb]),
		head: heads.indexOf(head),
		group
	}));
	const mayBegin = beginningTest(either(phrases.map(([head, pattern]) => head + pattern)));

	return (text: string, at: number): Verb | null => {
		if (!mayBegin(text, at)) return null;
		const behind = steps.map((step) => step(text, at));
		for (const { head, group, step } of rests) {
			const from = behind[head] ?? null;
			const end = from === null ? null : step(text, from);
			if (end !== null) return { end, group, name: null };
		}
		return null;
	};
}

/** Reads verbs with what stands beside them: (ties) (what introduces it) modifiers verb what follows. */
export function verbPhrases(words: StructureWords, names: readonly VerbName[]) {
	const isApart = words.after.length > 0;
	const tie = stepOf(words.ties);
	const and = stepOf([words.and]);
	const linker = stepOf(words.linkers);
	const modifier = stepOf(words.modifiers);
	const after = stepOf(words.after);
	const phrases = phraseReader(words);
	const spellings = spellingsOf(
		names.flatMap((name) =>
			words.spellings(fold(name.verb, words).text).map((word) => [word, name] as const)
		),
		words.between.length > 0 ? patternOf(`,?${either(words.between)},?`, 'iy') : null
	);
	const isOver = patternOf(words.notVerb, 'y');

	function ends(text: string, at: number): boolean {
		isOver.lastIndex = at;
		return isOver.test(text);
	}

	/** The verb right at the place. */
	function verbAt(text: string, at: number): Verb | null {
		const phrase = phrases(text, at);
		if (phrase) return phrase;
		const found = spellings.at(text, at).find(({ end }) => ends(text, end));
		return found ? { end: found.end, group: found.value.group, name: found.value } : null;
	}

	/**
	 * A verb of the list may begin with words that elsewhere are modifiers: 特别指出. Where words are not
	 * set apart, a phrase is what it ends with: 表示关注.
	 */
	function named(text: string, { end, group, name }: Verb, places: readonly number[]): Verb {
		if (name === null && isApart) return { end, group, name };
		for (const place of places) {
			const longer = spellings.at(text, place).find((one) => one.end === end);
			if (longer) return { end, group: longer.value.group, name: longer.value };
		}
		return { end, group, name };
	}

	function phraseAt(text: string, at: number): Verb | null {
		const stops = stopsOf(modifier, MODIFIERS, text, at);
		for (const stop of stops) {
			const verb = verbAt(text, stop);
			if (!verb) continue;
			const end = stopsOf(after, AFTER, text, verb.end)[0] ?? verb.end;
			const places = isApart ? stops.toReversed() : rangeOf(at, verb.end);
			return { ...named(text, verb, places), end };
		}
		return null;
	}

	return {
		/** The verb that a clause opens with. */
		opening(text: string, at: number): VerbPhrase | null {
			for (const tied of stopsOf(tie, 1, text, at))
				for (const start of stopsOf(linker, LINKERS, text, tied)) {
					const verb = phraseAt(text, start);
					if (verb) return { linked: tied > at, introduced: start > tied, start, ...verb };
				}
			return null;
		},
		/** The verb tied to the one that ends there: 欢迎并鼓励; y en ese sentido aguarda. */
		second(text: string, at: number): VerbPhrase | null {
			const tied = and(text, at);
			if (tied === null) return null;
			for (const start of stopsOf(linker, LINKERS, text, tied)) {
				const verb = phraseAt(text, start);
				if (verb) return bare(start, verb);
			}
			return null;
		},
		/** The phrase that closes a clause: 对…表示关切. */
		closing(text: string, at: number): VerbPhrase | null {
			if (!words.split) return null;
			const clause = /^[^，,；;。：:]*/.exec(text.slice(at, at + 400))?.[0] ?? '';
			if (!words.split.test(clause)) return null;
			let last: VerbPhrase | null = null;
			for (
				let start = at;
				start < at + clause.length;
				start = Math.max(last?.end ?? 0, start + 1)
			) {
				const phrase = phrases(text, start);
				if (phrase) last = bare(start, named(text, phrase, rangeOf(start, phrase.end)));
			}
			return last;
		}
	};
}
