import { flat } from '../flat.ts';
import { patternOf, ranged } from '../patterns/alphabets.ts';
import type { Book } from './openings.ts';
import { createWordBook, lettersOnce, wordEnd } from './openings.ts';
import { createFinder } from './finder.ts';
import type { FoundName, NameFinder } from './name-finder.ts';
import { madePerWord } from './made-per-word.ts';
import type { NameWords } from './words/names.ts';

/** What follows a word in some name, by the next word's key. */
interface Step<Value> {
	next: Map<string, Step<Value>>;
	end?: { value: Value; capital: boolean };
}

/** A name up to its end. */
type Ending<Value> = Omit<FoundName<Value>, 'start'>;

const WORD = ranged(/[\p{L}\p{M}\p{N}]+/gu);
const CAPITAL = ranged(/^\p{Lu}/u);

/** Between two words of a name: a blank, a hyphen, an apostrophe, a comma, brackets, № … */
const LONGEST_GAP = 5;
const BREAKS = /[;。]|\.\s*$/;

/**
 * Finds known names in a text whose words are set apart: whole words, each in any of its forms; at each
 * place the longest name, none within another. A name that begins with a capital letter does so in the
 * text too. Time grows with the names alone once a book says where some may begin.
 */
export function createWordFinder<Value>(
	names: Iterable<readonly [name: string, value: Value]>,
	words: NameWords,
	book: Book = createWordBook(words)
): NameFinder<Value> {
	const all = [...names];
	const root = stepsOf(all, words);
	const isLetter = lettersOnce();
	const firstSteps = madePerWord(stepsFrom);
	const keyOf = madePerWord(words.wordKey);
	const mark = book.enter(all.map(([name]) => name));
	const aside = words.aside && patternOf(words.aside, 'uy');

	return createFinder(book, mark, longestAt);

	/** The steps that a name may begin with here: the word in each of its forms. */
	function stepsFrom(word: string): Step<Value>[] {
		const forms = [word, ...(words.withoutParticles?.(word) ?? [])];
		return flat(forms, (form) => root.next.get(words.wordKey(form)) ?? []);
	}

	function longestAt(text: string, start: number): FoundName<Value> | null {
		const firstEnd = wordEnd(text, start, isLetter);
		let longest: FoundName<Value> | null = null;
		for (const firstStep of firstSteps(text.slice(start, firstEnd))) {
			const last = walk(firstStep, text, firstEnd, start);
			if (last && last.end > (longest?.end ?? 0)) longest = { start, ...last };
		}
		return longest;
	}

	/** The longest name whose words are these so far; the year that a text sets within a name is passed over. */
	function walk(step: Step<Value>, text: string, end: number, start: number): Ending<Value> | null {
		const own = step.end && fits(step.end, text, start) ? { end, value: step.end.value } : null;
		if (step.next.size === 0) return own;
		const direct = stepOver(step, text, end, start);
		if (direct || !aside) return direct ?? own;
		aside.lastIndex = end;
		return (aside.test(text) ? stepOver(step, text, aside.lastIndex, start) : null) ?? own;
	}

	function stepOver(
		step: Step<Value>,
		text: string,
		end: number,
		start: number
	): Ending<Value> | null {
		const from = nextWord(text, end);
		if (from === null) return null;
		const after = wordEnd(text, from, isLetter);
		const next = step.next.get(keyOf(text.slice(from, after)));
		return next ? walk(next, text, after, start) : null;
	}

	/** Where the next word begins, if what lies between may stand within a name. */
	function nextWord(text: string, from: number): number | null {
		let at = from;
		while (at < text.length && at - from <= LONGEST_GAP && isLetter[text.charCodeAt(at)] !== 1)
			at++;
		if (at >= text.length || isLetter[text.charCodeAt(at)] !== 1) return null;
		return isBlank(text, from, at) || !BREAKS.test(text.slice(from, at)) ? at : null;
	}
}

const isBlank = (text: string, from: number, to: number): boolean =>
	to === from + 1 && text.charCodeAt(from) === 0x20;

const fits = ({ capital }: { capital: boolean }, text: string, start: number): boolean =>
	!capital || CAPITAL.test(text.charAt(start));

/** Every name word by word; of two with the same words the first counts, and one written small allows both. */
function stepsOf<Value>(
	names: Iterable<readonly [name: string, value: Value]>,
	{ wordKey }: NameWords
): Step<Value> {
	const steps: Step<Value> = { next: new Map() };
	for (const [name, value] of names) {
		const words = name.match(WORD) ?? [];
		const last = words.reduce((step, word) => stepInto(step, wordKey(word)), steps);
		const capital = CAPITAL.test(name) && (last.end?.capital ?? true);
		last.end = { value: last.end?.value ?? value, capital };
	}
	return steps;
}

function stepInto<Value>({ next }: Step<Value>, key: string): Step<Value> {
	const known = next.get(key);
	if (known) return known;
	const step: Step<Value> = { next: new Map() };
	next.set(key, step);
	return step;
}
