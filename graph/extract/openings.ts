import { nameWords } from '../languages/names.ts';
import type { Flow } from '../model.ts';
import type { Language } from '../schema.ts';
import { madeOnce } from './made-once.ts';
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

const WORD = /[\p{L}\p{M}\p{N}]/u;

/** Whether each UTF-16 code unit belongs to a word; made at first need, because it takes milliseconds. */
let letters: Uint8Array | undefined;
export const lettersOnce = (): Uint8Array =>
	(letters ??= Uint8Array.from({ length: 0x10000 }, (_, code) =>
		WORD.test(String.fromCharCode(code)) ? 1 : 0
	));

/** Where the word ends that stands there. */
export function wordEnd(text: string, from: number, isLetter = lettersOnce()): number {
	let end = from;
	while (end < text.length && isLetter[text.charCodeAt(end)] === 1) end++;
	return end;
}

/** A letter with which some name begins. */
const BEGINS = 2;

/** For a language that sets words apart: the first word in any of its forms. */
export function createWordBook({ wordKey, withoutParticles }: NameWords): Book {
	const marks = new Map<string, number>();
	const isLetter = lettersOnce();
	// where particles are written together with a word, any letter may begin one
	const kinds = isLetter.map((letter) => (letter && withoutParticles ? BEGINS : letter));
	let entered = 0;
	let known = 0;
	let markOf = madePerWord(marksOf);

	function marksOf(word: string): number {
		const forms = withoutParticles ? [word, ...withoutParticles(word)] : [word];
		return forms.reduce((all, form) => all | (marks.get(wordKey(form)) ?? 0), 0);
	}

	return {
		enter(names) {
			const mark = 1 << entered++;
			for (const name of names) {
				const key = wordKey(firstWord(name));
				marks.set(key, (marks.get(key) ?? 0) | mark);
				for (const form of [name, name.toUpperCase()]) kinds[form.charCodeAt(0)] = BEGINS;
			}
			known |= mark;
			markOf = madePerWord(marksOf);
			return mark;
		},

		read(text) {
			const found = { places: [] as number[], marks: [] as number[], known };
			let before = 0;
			for (let at = 0; at < text.length; at++) {
				const kind = kinds[text.charCodeAt(at)] ?? 0;
				if (kind === BEGINS && before === 0) {
					const mark = markOf(text.slice(at, wordEnd(text, at, isLetter)));
					if (mark !== 0) note(found, at, mark);
				}
				before = kind;
			}
			return found;
		}
	};
}

const firstWord = (name: string): string => /[\p{L}\p{M}\p{N}]+/u.exec(name)?.[0] ?? '';

function note(found: { places: number[]; marks: number[] }, place: number, mark: number): void {
	found.places.push(place);
	found.marks.push(mark);
}

/** Two characters as one number, not always another for others: a beginning is only a likely one. */
const pairOf = (first: number, second: number): number => (first * 31 + second) & 0xffff;

/** For a language that does not set words apart: the first two characters. */
export function createCharacterBook(): Book {
	const marks = new Uint32Array(0x10000);
	let entered = 0;
	let known = 0;

	return {
		enter(names) {
			const mark = 1 << entered++;
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

interface SharedBook {
	book: Book;
	openingsIn(flow: Flow): Openings;
}

const books: Partial<Record<Language, SharedBook>> = {};

/** The book that the registries of a language share. */
export const bookOf = (language: Language): Book => sharedBook(language).book;

/** Where in a flow a name of any registry may begin; looked through once. */
export const openingsIn = (flow: Flow, language: Language): Openings =>
	sharedBook(language).openingsIn(flow);

function sharedBook(language: Language): SharedBook {
	const known = books[language];
	if (known) return known;
	const book = createBook(language);
	return (books[language] = { book, openingsIn: madeOnce(({ text }) => book.read(text)) });
}
