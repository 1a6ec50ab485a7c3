import type { Verb } from '../model.ts';
import type { Language } from '../schema.ts';
import { structureWords } from '../languages/structure.ts';
import verbNames from '../names/verbs.json' with { type: 'json' };
import { clauseStarts } from './clauses.ts';
import { groupReader, type VerbName } from './verb-groups.ts';
import { openingTest } from './verb-openings.ts';
import { either, oneOf, patternOf, upTo } from './verb-patterns.ts';
import type { StructureWords } from './words.ts';

/** A verb at the head of a clause, and whether it is tied to the clause before (并). */
interface Head extends Verb {
	linked: boolean;
	/** Words such as 在这方面 stand before it. */
	introduced: boolean;
	/** As often the verb of somebody else, when it stands within a sentence. */
	weak: boolean;
	end: number;
}

export interface VerbReader {
	/** The verb that the text opens with, or null. */
	opening(text: string): Head | null;
	/** Every clause's verb in order. */
	all(text: string): Verb[];
}

const NAMES = verbNames as unknown as Partial<Record<Language, VerbName[]>>;

const readers = new Map<Language, VerbReader>();

/** The reader of a language's drafting verbs; null where no verbs are known yet. */
export function verbReader(language: Language): VerbReader | null {
	const known = readers.get(language);
	if (known) return known;
	const words = structureWords[language];
	const names = NAMES[language];
	if (!words || !names) return null;
	const reader = createVerbReader(words, names.flatMap(withForms));
	readers.set(language, reader);
	return reader;
}

const withForms = (name: VerbName): VerbName[] =>
	[name.verb, ...(name.forms ?? [])].map((verb) => ({ ...name, verb }));

const longestFirst = (names: VerbName[]): VerbName[] =>
	[...names].sort((a, b) => b.verb.length - a.verb.length);

function createVerbReader(words: StructureWords, names: VerbName[]): VerbReader {
	const sorted = longestFirst(names);
	const spelled = sorted.map(({ verb }) => words.spelling(verb));
	const verb = either([...words.phrases.map(([phrase]) => phrase), oneOf(spelled)]);
	const full = `${upTo(4, words.modifiers)}${verb}${words.notVerb}${upTo(3, words.after)}`;
	const tie = `(${either(words.ties)})?`;
	const head = patternOf(`${tie}(${upTo(2, words.linkers)})(${full})`, 'iy');
	const second = patternOf(`${words.and}()()(${full})`, 'iy');
	const phrase = patternOf(either(words.phrases.map(([pattern]) => pattern)), 'gi');
	const groups = groupReader(words, sorted);
	const mayOpen = openingTest(words, sorted);

	const asHead = (text: string, at: number, ties = '', linker = ''): Head => {
		const { group, name } = groups(text);
		return {
			text,
			group,
			at,
			linked: ties !== '',
			introduced: linker !== '',
			weak: isWeak(name, text, words.newAct),
			end: at + text.length
		};
	};

	// groups without names, since this is asked for every clause: ties, linker, verb
	function match(pattern: RegExp, text: string, at: number): Head | null {
		pattern.lastIndex = at;
		const found = pattern.exec(text);
		if (!found) return null;
		const [, ties, linker, verb = ''] = found;
		return verb ? asHead(verb, pattern.lastIndex - verb.length, ties, linker) : null;
	}

	/** 对…表示关切: the phrase that closes a clause beginning with 对. */
	function splitVerb(text: string, at: number): Head | null {
		if (!words.split) return null;
		const clause = /^[^，,；;。：:]*/.exec(text.slice(at, at + 400))?.[0] ?? '';
		if (!words.split.test(clause)) return null;
		const found = [...clause.matchAll(phrase)].at(-1);
		return found ? asHead(found[0], at + found.index) : null;
	}

	/** The verbs of the clause that begins at `at`: 欢迎并鼓励 has two. */
	function clauseVerbs(text: string, at: number): Head[] {
		const first = mayOpen(text, at) ? (match(head, text, at) ?? splitVerb(text, at)) : null;
		if (!first) return [];
		const next = match(second, text, first.end);
		return next ? [first, next] : [first];
	}

	return {
		opening: (text) => clauseVerbs(text, 0)[0] ?? null,
		all: (text) => {
			// 在这方面，欢迎… is met twice: behind its introduction, and as a clause
			const byPlace = new Map<number, Verb>();
			for (const { at: place, isSentence } of clauseStarts(text, words))
				for (const { text: printed, group, at, weak } of clauseVerbs(text, place))
					if (isSentence || !weak) byPlace.set(at, { text: printed, group, at });
			return ofOneForm([...byPlace.values()], words);
		}
	};
}

/** 又考虑到 opens an act of its own; 进一步考虑到 is what somebody is asked to do. */
const isWeak = (name: VerbName | undefined, text: string, newAct: RegExp): boolean =>
	name?.within === 'never' || (name?.within === 'marked' && !newAct.test(text));

/** The verbs of an act agree: recalling … and noting; requests … and decides. Others are somebody's. */
function ofOneForm(verbs: Verb[], { participle }: StructureWords): Verb[] {
	const [first] = verbs;
	if (!participle || !first || verbs.length === 1) return verbs;
	const isParticiple = participle.test(first.text);
	return verbs.filter(({ text }) => participle.test(text) === isParticiple);
}
