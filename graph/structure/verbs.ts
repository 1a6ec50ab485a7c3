import type { Verb } from '../model.ts';
import type { Language, VerbGroup } from '../schema.ts';
import { structureWords } from '../languages/structure.ts';
import verbNames from '../names/verbs.json' with { type: 'json' };
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

interface VerbName {
	verb: string;
	group: VerbGroup;
	/** Within a sentence it is the act's own verb only with an adverb, or never. */
	within?: 'marked' | 'never';
}

const NAMES: Partial<Record<Language, VerbName[]>> = { zh: verbNames.zh as VerbName[] };

const readers = new Map<Language, VerbReader>();

/** The reader of a language's drafting verbs; null where no verbs are known yet. */
export function verbReader(language: Language): VerbReader | null {
	const known = readers.get(language);
	if (known) return known;
	const words = structureWords[language];
	const names = NAMES[language];
	if (!words || !names) return null;
	const reader = createVerbReader(words, names);
	readers.set(language, reader);
	return reader;
}

const either = (patterns: readonly string[]): string => `(?:${patterns.join('|')})`;

const longestFirst = (names: VerbName[]): VerbName[] =>
	[...names].sort((a, b) => b.verb.length - a.verb.length);

/** Clauses begin after these. */
const CLAUSE_END = /[，,；;。：:]/;

/** Ends of clauses, and what opens and closes a title or a quotation: its verbs are not the act's own. */
const SIGNS = /[，,；;。：:《》“”()]/g;
const NESTING: Record<string, number> = { '《': 1, '“': 1, '(': 1, '》': -1, '”': -1, ')': -1 };

function createVerbReader(words: StructureWords, names: VerbName[]): VerbReader {
	const sorted = longestFirst(names);
	const verb = either([...words.phrases.map(([phrase]) => phrase), ...sorted.map((n) => n.verb)]);
	const full = `(?:${either(words.modifiers)}){0,4}${verb}${words.notVerb}`;
	const tie = `(?<ties>${either(words.ties)})?`;
	const head = new RegExp(`${tie}(?<linker>${either(words.linkers)}{0,2})(?<verb>${full})`, 'y');
	const second = new RegExp(`${words.and}(?<verb>${full})`, 'y');
	const phrase = new RegExp(either(words.phrases.map(([pattern]) => pattern)), 'g');
	const phrases = words.phrases.map(([pattern, group]) => ({
		pattern: new RegExp(`${pattern}$`),
		group
	}));

	const nameOf = (text: string) => sorted.find((name) => text.endsWith(name.verb));

	const groupOf = (text: string): VerbGroup =>
		nameOf(text)?.group ?? phrases.find(({ pattern }) => pattern.test(text))?.group ?? 'other';

	const asHead = (text: string, at: number, ties = '', linker = ''): Head => ({
		text,
		group: groupOf(text),
		at,
		linked: ties !== '',
		introduced: linker !== '',
		weak: isWeak(nameOf(text), text, words.newAct),
		end: at + text.length
	});

	function match(pattern: RegExp, text: string, at: number): Head | null {
		pattern.lastIndex = at;
		const groups = pattern.exec(text)?.groups;
		if (!groups?.verb) return null;
		const begin = pattern.lastIndex - groups.verb.length;
		return asHead(groups.verb, begin, groups.ties, groups.linker);
	}

	/** 对…表示关切: the phrase that closes a clause beginning with 对. */
	function splitVerb(text: string, at: number): Head | null {
		const clause = /^[^，,；;。：:]*/.exec(text.slice(at, at + 400))?.[0] ?? '';
		if (!words.split.test(clause)) return null;
		const found = [...clause.matchAll(phrase)].at(-1);
		return found ? asHead(found[0], at + found.index) : null;
	}

	/** The verbs of the clause that begins at `at`: 欢迎并鼓励 has two. */
	function clauseVerbs(text: string, at: number): Head[] {
		const first = match(head, text, at) ?? splitVerb(text, at);
		if (!first) return [];
		const next = match(second, text, first.end);
		return next ? [first, next] : [first];
	}

	return {
		opening: (text) => clauseVerbs(text, 0)[0] ?? null,
		all: (text) => {
			const found = clauseStarts(text).flatMap(({ at, isSentence }) =>
				clauseVerbs(text, at).filter((verb) => isSentence || !verb.weak)
			);
			// 在这方面，欢迎… is met twice: behind its introduction, and as a clause
			const byPlace = new Map(found.map(({ text, group, at }) => [at, { text, group, at }]));
			return [...byPlace.values()];
		}
	};
}

/** 又考虑到 opens an act of its own; 进一步考虑到 is what somebody is asked to do. */
const isWeak = (name: VerbName | undefined, text: string, newAct: RegExp): boolean =>
	name?.within === 'never' || (name?.within === 'marked' && !newAct.test(text));

/** Where clauses begin, outside titles and quotations; `isSentence` after ；or 。 */
function clauseStarts(text: string): { at: number; isSentence: boolean }[] {
	const starts = [{ at: 0, isSentence: true }];
	let depth = 0;
	for (const { 0: sign, index } of text.matchAll(SIGNS)) {
		const step = NESTING[sign];
		if (step !== undefined) depth = Math.max(0, depth + step);
		else if (depth === 0 && !CLAUSE_END.test(text[index + 1] ?? ''))
			starts.push({ at: index + 1, isSentence: /[；;。]/.test(sign) });
	}
	return starts;
}
