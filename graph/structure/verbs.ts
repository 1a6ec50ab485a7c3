import type { Verb } from '../model.ts';
import type { Language, VerbGroup } from '../schema.ts';
import { structureWords } from '../languages/structure.ts';
import verbNames from '../names/verbs.json' with { type: 'json' };
import { clauseStarts } from './clauses.ts';
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
	/** Its other forms: recalling, recall. */
	forms?: string[];
	group: VerbGroup;
	/** Within a sentence it is the act's own verb only with an adverb, or never. */
	within?: 'marked' | 'never';
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

const either = (patterns: readonly string[]): string => `(?:${patterns.join('|')})`;

/** The letters of the six alphabets, lower case, and vowel signs. */
const LETTERS = 'a-zß-öø-ÿœ\\u0400-\\u04ff\\u0621-\\u064a';
const MARKS = '\\u0300-\\u036f\\u064b-\\u0652';

/** Patterns as long as these take a second to compile with Unicode classes, and hardly any time with ranges. */
const patternOf = (source: string, flags: string): RegExp =>
	new RegExp(
		source
			.replaceAll('[\\p{L}', `[${LETTERS}`)
			.replaceAll('\\p{M}', MARKS)
			.replaceAll('\\p{L}', `[${LETTERS}]`),
		flags
	);

/** `{0,times}` of some patterns; nothing where there are none. */
const upTo = (times: number, patterns: readonly string[]): string =>
	patterns.length > 0 ? `${either(patterns)}{0,${times}}` : '';

const longestFirst = (names: VerbName[]): VerbName[] =>
	[...names].sort((a, b) => b.verb.length - a.verb.length);

function createVerbReader(words: StructureWords, names: VerbName[]): VerbReader {
	const sorted = longestFirst(names);
	const spelled = sorted.map(({ verb }) => words.spelling(verb));
	const verb = either([...words.phrases.map(([phrase]) => phrase), ...spelled]);
	const full = `${upTo(4, words.modifiers)}${verb}${words.notVerb}${upTo(3, words.after)}`;
	const tie = `(?<ties>${either(words.ties)})?`;
	const head = patternOf(`${tie}(?<linker>${upTo(2, words.linkers)})(?<verb>${full})`, 'iy');
	const second = patternOf(`${words.and}(?<verb>${full})`, 'iy');
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
		const first = mayOpen(text, at) ? (match(head, text, at) ?? splitVerb(text, at)) : null;
		if (!first) return [];
		const next = match(second, text, first.end);
		return next ? [first, next] : [first];
	}

	return {
		opening: (text) => clauseVerbs(text, 0)[0] ?? null,
		all: (text) => {
			const found = clauseStarts(text, words).flatMap(({ at, isSentence }) =>
				clauseVerbs(text, at).filter((verb) => isSentence || !verb.weak)
			);
			// 在这方面，欢迎… is met twice: behind its introduction, and as a clause
			const byPlace = new Map(found.map(({ text, group, at }) => [at, { text, group, at }]));
			return ofOneForm([...byPlace.values()], words);
		}
	};
}

/** As many letters tell most words that begin a verb from those that do not. */
const STEM = 3;

/** So many characters show a modifier or another word before a verb. */
const LOOK = 24;

/** A quick look at the first letters of a clause: most clauses have no verb of the act. */
function openingTest(words: StructureWords, names: readonly VerbName[]) {
	const length = words.after.length > 0 ? STEM : 1;
	const stemOf = (word: string): string => word.slice(0, length).trimEnd().toLowerCase();
	const stems = new Set(names.map(({ verb }) => stemOf(verb)));
	const known = new Map<string, boolean>();

	function isStem(printed: string): boolean {
		const said = known.get(printed) ?? stems.has(stemOf(printed));
		if (known.size < MOST_REMEMBERED) known.set(printed, said);
		return said;
	}

	return (text: string, at: number): boolean =>
		isStem(text.slice(at, at + length)) || words.opens.test(text.slice(at, at + LOOK));
}

/** 又考虑到 opens an act of its own; 进一步考虑到 is what somebody is asked to do. */
const isWeak = (name: VerbName | undefined, text: string, newAct: RegExp): boolean =>
	name?.within === 'never' || (name?.within === 'marked' && !newAct.test(text));

/** The verbs of an act agree: recalling … and noting; requests … and decides. Others are somebody's. */
function ofOneForm(verbs: Verb[], { participle }: StructureWords): Verb[] {
	const [first] = verbs;
	if (!participle || !first) return verbs;
	const isParticiple = participle.test(first.text);
	return verbs.filter(({ text }) => participle.test(text) === isParticiple);
}

interface Grouped {
	group: VerbGroup;
	name: VerbName | undefined;
}

const firstOf = (keys: readonly string[], byName: ReadonlyMap<string, VerbName>) =>
	keys.map((key) => byName.get(key)).find(Boolean);

/** More printed forms than this are not remembered. */
const MOST_REMEMBERED = 2000;

/** The group of a verb as printed, from the list of verbs or the phrases made by rule. */
function groupReader(words: StructureWords, sorted: VerbName[]): (printed: string) => Grouped {
	const byName = new Map(sorted.map((name) => [words.plain(name.verb)[0] ?? '', name]));
	const isApart = words.after.length > 0;
	const known = new Map<string, Grouped>();
	const phrases = words.phrases.map(([pattern, group]) => ({
		pattern: patternOf(isApart ? pattern : `${pattern}$`, 'i'),
		group
	}));

	function read(printed: string): Grouped {
		// where words are not set apart, modifiers end where the verb begins
		const name = isApart
			? firstOf(words.plain(printed), byName)
			: sorted.find(({ verb }) => printed.endsWith(verb));
		const phrase = phrases.find(({ pattern }) => pattern.test(printed));
		const group = isApart ? (phrase?.group ?? name?.group) : (name?.group ?? phrase?.group);
		return { group: group ?? 'other', name };
	}

	return (printed) => {
		const found = known.get(printed) ?? read(printed);
		if (known.size < MOST_REMEMBERED) known.set(printed, found);
		return found;
	};
}
