import { codeUnitsOf, pairOf } from '../patterns/code-units.ts';
import { madeOnce } from '../patterns/made-once.ts';
import { nameWords } from '../languages/names.ts';
import type { Language } from '../schema.ts';
import { madePerUnit } from './made-per-unit.ts';
import { madePerWord } from './made-per-word.ts';
import type { NameWords } from './words/names.ts';

/** Where in a text names may begin, in order, and names of which finders: a bit for each. */
export interface Openings {
	places: readonly number[];
	marks: readonly number[];
	/** The bits of all finders that were asked for; one that was made later reads the text again. */
	known: number;
}

/** What names begin with, of several finders: a text is looked through once for all of them. */
export interface Book {
	/** The finder's bit. */
	enter(names: Iterable<string>): number;
	read(text: string): Openings;
}

/** A number has room for so many bits. */
const MOST_FINDERS = 31;

/** A bit for each finder. */
function createMarks(): () => number {
	let entered = 0;
	return () => {
		if (entered >= MOST_FINDERS)
			throw new RangeError(`A book has room for ${MOST_FINDERS} finders.`);
		return 1 << entered++;
	};
}

const WORD = /[\p{L}\p{M}\p{N}]/u;

/** Whether each UTF-16 code unit belongs to a word; made at first need, because it takes milliseconds. */
let letters: Uint8Array | undefined;
export const lettersOnce = (): Uint8Array =>
	(letters ??= Uint8Array.from({ length: 0x10000 }, (_, code) =>
		WORD.test(String.fromCharCode(code)) ? 1 : 0
	));

/** The same where any letter may begin a word. */
let beginnings: Uint8Array | undefined;
const beginningsOnce = (): Uint8Array =>
	(beginnings ??= lettersOnce().map((letter) => (letter ? BEGINS : 0)));

/** Where the word ends that stands there. */
export function wordEnd(text: string, from: number, isLetter = lettersOnce()): number {
	let end = from;
	while (end < text.length && isLetter[text.charCodeAt(end)] === 1) end++;
	return end;
}

/** A letter with which some name begins. */
const BEGINS = 2;

/** A head that may be any. */
const ANY_HEAD = 0x10000;

/** For a language that sets words apart: the first word in any of its forms. */
export function createWordBook({ wordKey, withoutParticles, kept = Infinity }: NameWords): Book {
	const marks = new Map<string, number>();
	const isLetter = lettersOnce();
	// where particles are written together with a word, any letter may begin one
	const kinds = withoutParticles ? beginningsOnce().slice() : isLetter.slice();
	const letterKey = letterKeysOf(wordKey);
	// where particles are written together with a word, its first letters tell nothing
	const heads = new Uint8Array(ANY_HEAD + 1).fill(withoutParticles ? 1 : 0);
	heads[ANY_HEAD] = 1;
	const nextMark = createMarks();
	let known = 0;
	let markOf = madePerWord(marksOf);

	function marksOf(word: string): number {
		const forms = withoutParticles ? [word, ...withoutParticles(word)] : [word];
		return forms.reduce((all, form) => all | (marks.get(wordKey(form)) ?? 0), 0);
	}

	/** Of a word's letters that no ending takes off as one number, not always another for others. */
	function headOf(units: Uint16Array, from: number, to: number): number {
		let head = 0;
		for (let at = from; at < to && at < from + kept; at++) {
			const key = letterKey(units[at] ?? 0);
			// what stands for no letter only its word tells
			if (key === NO_LETTER) return ANY_HEAD;
			head = (head * 31 + key) & 0xffff;
		}
		return head;
	}

	return {
		enter(names) {
			const mark = nextMark();
			for (const name of names) {
				const key = wordKey(firstWord(name));
				marks.set(key, (marks.get(key) ?? 0) | mark);
				heads[headOf(codeUnitsOf(key).units, 0, key.length)] = 1;
				for (const form of [name, name.toUpperCase()]) kinds[form.charCodeAt(0)] = BEGINS;
			}
			known |= mark;
			markOf = madePerWord(marksOf);
			return mark;
		},

		read(text) {
			const found = { places: [] as number[], marks: [] as number[], known };
			const { units } = codeUnitsOf(text);
			for (let at = 0; at < text.length; at++) {
				const kind = kinds[units[at] ?? 0];
				if (kind === 0) continue;
				const from = at;
				while (at < text.length && kinds[units[at] ?? 0] !== 0) at++;
				if (kind !== BEGINS || heads[headOf(units, from, at)] !== 1) continue;
				const mark = markOf(text.slice(from, wordEnd(text, from, isLetter)));
				if (mark !== 0) note(found, from, mark);
			}
			return found;
		}
	};
}

const NO_LETTER = 0xffff;

/** Of each letter that without case and accents, found at first need; none for an accent that stands alone. */
const letterKeysOf = madeOnce((wordKey: NameWords['wordKey']): ((code: number) => number) => {
	const keys = new Uint16Array(0x10000);
	const keyOf = (code: number): number => {
		const key = wordKey(String.fromCharCode(code));
		return key.length === 1 ? key.charCodeAt(0) : NO_LETTER;
	};
	return (code) => (keys[code] ||= keyOf(code));
});

const firstWord = (name: string): string => /[\p{L}\p{M}\p{N}]+/u.exec(name)?.[0] ?? '';

function note(found: { places: number[]; marks: number[] }, place: number, mark: number): void {
	found.places.push(place);
	found.marks.push(mark);
}

/** For a language that does not set words apart: the first two characters. */
export function createCharacterBook(): Book {
	const marks = new Uint32Array(0x10000);
	const nextMark = createMarks();
	let known = 0;

	return {
		enter(names) {
			const mark = nextMark();
			for (const name of names) {
				const pair = pairOf(name.charCodeAt(0), name.charCodeAt(1));
				marks[pair] = (marks[pair] ?? 0) | mark;
			}
			known |= mark;
			return mark;
		},

		read(text) {
			const found = { places: [] as number[], marks: [] as number[], known };
			let code = text.charCodeAt(0);
			for (let at = 1; at < text.length; at++) {
				const next = text.charCodeAt(at);
				const mark = marks[pairOf(code, next)] ?? 0;
				if (mark !== 0) note(found, at - 1, mark);
				code = next;
			}
			return found;
		}
	};
}

/** A book of its own for few names. */
export function createBook(language: Language): Book {
	const words = nameWords[language];
	return words ? createWordBook(words) : createCharacterBook();
}

const books: Partial<Record<Language, Book>> = {};

/** The book that the registries of a language share. */
export const bookOf = (language: Language): Book => (books[language] ??= createBook(language));

/** Where in a unit a name of any registry may begin; looked through once. */
export const openingsIn = madePerUnit(({ document, flow }) =>
	bookOf(document.language).read(flow.text)
);
