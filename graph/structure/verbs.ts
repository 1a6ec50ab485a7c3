import type { Verb } from '../model.ts';
import type { Language, VerbGroup } from '../schema.ts';
import { structureWords } from '../languages/structure.ts';
import verbNames from '../names/verbs.json' with { type: 'json' };
import { clauseStarts } from './clauses.ts';
import { openingTest } from './verb-openings.ts';
import { fold, type Folded } from './verb-fold.ts';
import { verbPhrases, type VerbName, type VerbPhrase } from './verb-phrases.ts';
import type { StructureWords } from './words.ts';

/** A verb at the head of a clause, and what stands before it. */
interface Head extends Verb, Pick<VerbPhrase, 'linked' | 'introduced'> {
	/** As often the verb of somebody else, when it stands within a sentence. */
	weak: boolean;
}

export interface VerbReader {
	/** The verb that the text opens with, or null. */
	opening(text: string): Head | null;
	/** Every clause's verb in order. */
	all(text: string): Verb[];
}

const NAMES = verbNames as unknown as Partial<Record<Language, VerbName[]>>;

/** What is said to somebody. */
const ASKING: ReadonlySet<VerbGroup> = new Set(['request', 'urge', 'encourage']);

/** What an act that is recalled does, too. */
const RECOUNTED: ReadonlySet<VerbGroup> = new Set(['decide', ...ASKING]);

/** So many characters before a verb tell whose it is. */
const BACK = 300;

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

function createVerbReader(words: StructureWords, names: VerbName[]): VerbReader {
	const phrases = verbPhrases(words, names);
	const mayOpen = openingTest(words, names);

	function asHead({ placeOf }: Folded, source: string, phrase: VerbPhrase): Head {
		const [at, end] = [placeOf(phrase.start), placeOf(phrase.end)];
		const { group, linked, introduced } = phrase;
		// the sign that ends italics is left out in writing, and no part of the verb
		const printed = source.slice(at, end).replace(/_+$/, '');
		const weak = isWeak(phrase, printed, words.newAct);
		return { text: printed, group, at, weak, linked, introduced };
	}

	/** The verbs of the clause that begins at `at`: 欢迎并鼓励 has two. */
	function clauseVerbs(text: string, at: number): VerbPhrase[] {
		const first = mayOpen(text, at)
			? (phrases.opening(text, at) ?? phrases.closing(text, at))
			: null;
		if (!first) return [];
		const next = phrases.second(text, first.end);
		return next ? [first, next] : [first];
	}

	/** The act's own verb within a clause, tied to the one before: calls upon States to act and urges … */
	function tiedVerb(text: string, at: number, owned: number): VerbPhrase[] {
		if (words.tiedToOthers?.test(between(text, at, owned))) return [];
		const verb = phrases.second(text, at);
		return verb && verb.name?.within === undefined ? [verb] : [];
	}

	/**
	 * Behind a request 同时考虑到 is what somebody is asked to do as well; behind 认为 it is the act's own.
	 * Neither is 请…，继续鼓励 the act's own, as 并继续鼓励 is.
	 */
	function isAsked(phrase: VerbPhrase, printed: string, last: VerbGroup | null): boolean {
		if (last === null || !ASKING.has(last)) return false;
		const { name, group, linked } = phrase;
		const isBeside = words.besides?.test(printed) === true;
		if (name?.within === 'marked' || (isBeside && group === 'guide')) return isBeside;
		if (name?.within !== undefined) return !words.newAct.test(printed);
		return !linked && words.goesOn?.test(printed) === true;
	}

	/** 回顾其决议，其中大会决定…，并请…，: a preamble only tells of it. */
	function isRecounted(text: string, phrase: VerbPhrase, read: number): boolean {
		if (!words.recounts || !phrase.linked || !RECOUNTED.has(phrase.group)) return false;
		return (
			words.preambleEnd.test(text.slice(-2)) &&
			words.recounts.test(between(text, phrase.start, read))
		);
	}

	/** Its form is not the one of the act's other verbs, and yet it is the act's own: requests …, noting … */
	function isAside(text: string, at: number, last: VerbGroup | null): boolean {
		const isUnasked = last === null || !ASKING.has(last);
		return fitsAt(words.whatever, text, at) || (isUnasked && fitsAt(words.unasked, text, at));
	}

	return {
		opening(source) {
			const folded = fold(source, words);
			const [first] = clauseVerbs(folded.text, 0);
			return first ? asHead(folded, source, first) : null;
		},
		all(source) {
			const verbs: Verb[] = [];
			const folded = fold(source, words);
			let [read, owned] = [0, 0];
			let last: VerbGroup | null = null;
			const inAnyForm = new Set<Verb>();
			for (const { at: place, isSentence, isTie } of clauseStarts(folded.text, words)) {
				const isWithin = place < read;
				// publicly and strongly condemns is one verb
				if (isTie && isWithin) continue;
				const own = isTie ? tiedVerb(folded.text, place, owned) : clauseVerbs(folded.text, place);
				for (const phrase of own) {
					const { text, group, at, weak } = asHead(folded, source, phrase);
					const isOthers =
						weak || isAsked(phrase, text, last) || isRecounted(folded.text, phrase, owned);
					read = phrase.end;
					if (!isSentence && isOthers) continue;
					// respectively, encourages is met twice; 在这方面，欢迎, too
					if (isWithin && phrase.end !== owned) continue;
					if (isWithin) verbs.pop();
					owned = read;
					const verb = { text, group, at };
					verbs.push(verb);
					if (isAside(folded.text, place, last)) inAnyForm.add(verb);
					last = group;
				}
			}
			return ofOneForm(verbs, words, inAnyForm);
		}
	};
}

/** What stands between two verbs, or the end of it. */
const between = (text: string, at: number, read: number): string =>
	text.slice(Math.max(read, at - BACK), at);

/** Does the sticky pattern fit there? */
function fitsAt(pattern: RegExp | undefined, text: string, at: number): boolean {
	if (!pattern) return false;
	pattern.lastIndex = at;
	return pattern.test(text);
}

/** 又考虑到 opens an act of its own; 进一步考虑到 is what somebody is asked to do. */
function isWeak({ name, linked }: VerbPhrase, text: string, newAct: RegExp): boolean {
	if (name?.within === 'never') return true;
	const needsMark = name?.within === 'marked' || (name?.within === 'linked' && !linked);
	return needsMark && !newAct.test(text);
}

/** The verbs of an act agree but for asides: recalling … and noting; requests … and decides. Others are somebody's. */
function ofOneForm(verbs: Verb[], words: StructureWords, inAnyForm: ReadonlySet<Verb>): Verb[] {
	const { participle } = words;
	const [first] = verbs;
	if (!participle || !first || verbs.length === 1) return verbs;
	const isParticiple = (text: string): boolean => participle.test(fold(text, words).text);
	const form = isParticiple(first.text);
	return verbs.filter((verb) => inAnyForm.has(verb) || isParticiple(verb.text) === form);
}
