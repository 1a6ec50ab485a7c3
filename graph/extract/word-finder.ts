import type { FoundName, NameFinder } from './name-finder.ts';
import type { NameWords } from './words/names.ts';

/** What follows a word in some name, by the next word's key. */
interface Step<Value> {
	next: Map<string, Step<Value>>;
	end?: { value: Value; capital: boolean };
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const IN_WORD = /[\p{L}\p{M}\p{N}]/u;
const CAPITAL = /^\p{Lu}/u;

/** Between two words of a name: a blank, a hyphen, an apostrophe, a comma, brackets, № … */
const LONGEST_GAP = 5;
const BREAKS = /[;。]|\.\s*$/;

/** So many first words are kept with what they lead to. */
const MOST_WORDS = 20_000;

/** Whether each UTF-16 code unit belongs to a word; made at first need, because it takes milliseconds. */
let letters: Uint8Array | undefined;
const lettersOnce = (): Uint8Array =>
	(letters ??= Uint8Array.from({ length: 0x10000 }, (_, code) =>
		IN_WORD.test(String.fromCharCode(code)) ? 1 : 0
	));

/**
 * Finds known names in a text whose words are set apart: whole words, each in any of its forms; at each
 * place the longest name, none within another. A name that begins with a capital letter does so in the
 * text too. Time grows with the text alone: a place is looked at only where some name may begin.
 */
export function createWordFinder<Value>(
	names: Iterable<readonly [name: string, value: Value]>,
	words: NameWords
): NameFinder<Value> {
	const root = stepsOf(names, words);
	const isLetter = lettersOnce();
	const firsts = new Map<string, Step<Value>[]>();

	return (text) => {
		const finds: FoundName<Value>[] = [];
		for (let at = 0; at < text.length; at++) {
			if (!isLetter[text.charCodeAt(at)]) continue;
			const end = wordEnd(text, at);
			const find = root.mayBegin(text.charCodeAt(at)) ? longestAt(text, at, end) : null;
			if (find) finds.push(find);
			at = find ? find.end : end;
		}
		return finds;
	};

	function wordEnd(text: string, from: number): number {
		let end = from + 1;
		while (end < text.length && isLetter[text.charCodeAt(end)]) end++;
		return end;
	}

	/** The steps that a name may begin with here: the word in each of its forms. */
	function firstSteps(word: string): Step<Value>[] {
		const known = firsts.get(word);
		if (known) return known;
		const forms = [word, ...(words.withoutParticles?.(word) ?? [])];
		const found = forms.flatMap((form) => root.steps.next.get(words.wordKey(form)) ?? []);
		// a text has few thousand words, and nobody's text may fill the memory
		if (firsts.size >= MOST_WORDS) firsts.clear();
		firsts.set(word, found);
		return found;
	}

	function longestAt(text: string, start: number, firstEnd: number): FoundName<Value> | null {
		const first = text.slice(start, firstEnd);
		let longest: FoundName<Value> | null = null;
		for (const firstStep of firstSteps(first)) {
			let [step, end]: [Step<Value> | undefined, number] = [firstStep, firstEnd];
			while (step) {
				if (step.end && end > (longest?.end ?? 0) && (!step.end.capital || CAPITAL.test(first)))
					longest = { start, end, value: step.end.value };
				const from: number | null = step.next.size > 0 ? nextWord(text, end) : null;
				if (from === null) break;
				end = wordEnd(text, from);
				step = step.next.get(words.wordKey(text.slice(from, end)));
			}
		}
		return longest;
	}

	/** Where the next word begins, if what lies between may stand within a name. */
	function nextWord(text: string, from: number): number | null {
		let at = from;
		while (at < text.length && at - from <= LONGEST_GAP && !isLetter[text.charCodeAt(at)]) at++;
		const gap = text.slice(from, at);
		return isLetter[text.charCodeAt(at)] && !BREAKS.test(gap) ? at : null;
	}
}

/** Every name word by word; of two with the same words the first counts. */
function stepsOf<Value>(
	names: Iterable<readonly [name: string, value: Value]>,
	{ wordKey, withoutParticles }: NameWords
): { steps: Step<Value>; mayBegin(code: number): boolean } {
	const steps: Step<Value> = { next: new Map() };
	const begins = new Uint8Array(0x10000);
	for (const [name, value] of names) {
		const words = name.match(WORD) ?? [];
		const last = words.reduce((step, word) => stepInto(step, wordKey(word)), steps);
		last.end ??= { value, capital: CAPITAL.test(name) };
		for (const form of [name, name.toUpperCase()]) begins[form.charCodeAt(0)] = 1;
	}
	// where particles are written together with a word, any letter may begin one
	return { steps, mayBegin: (code) => withoutParticles !== undefined || begins[code] === 1 };
}

function stepInto<Value>({ next }: Step<Value>, key: string): Step<Value> {
	const known = next.get(key);
	if (known) return known;
	const step: Step<Value> = { next: new Map() };
	next.set(key, step);
	return step;
}
