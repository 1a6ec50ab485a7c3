import { patternOf, ranged } from '../../patterns/alphabets.ts';
import { madeOnce } from '../../patterns/made-once.ts';
import { matchesOf } from '../../patterns/matches.ts';
import { toRoman } from '../../roman.ts';
import type { CitationWords } from '../words/citations.ts';

/** A range is written out only up to this many; longer ones are surely misread. */
const LONGEST_RANGE = 200;

const item = madeOnce(({ range, itemNoun, itemSign }: CitationWords) =>
	patternOf(
		`(${range}|-)?(?:(${itemNoun ?? '(?!)'})|${itemSign ?? ''})? ?(\\d+)?((?: ?\\(\\p{L}{1,4}\\)| ?\\p{L}{1,3}\\))*)`,
		'gu'
	)
);

/** `第80、83和85至87` → 80, 83, 85, 86, 87; `3 (a) to (c)` → 3(a), 3(b), 3(c); `5 e) i)` → 5(e)(i); `127(v)㈢` → 127(v)(iii). */
export function readItems(written: string, words: CitationWords): string[] {
	const items: string[] = [];
	const plain = written.replace(/[㈠-㈩]/g, inRoman);
	for (const [, to, noun, digits = '', letters = ''] of matchesOf(plain, item(words))) {
		const letter = readLetters(letters, words);
		if (!digits && !letter) continue;
		const one = (digits || /^\d+/.exec(items.at(-1) ?? '')?.[0] || '') + letter;
		// 第5段(e)分段 is one place
		if (noun && !digits) items.pop();
		if (to && items.length) items.push(...range(items.pop() ?? '', one));
		else items.push(one);
	}
	return items;
}

/** ㈢ → (iii). */
const inRoman = (sign: string): string => `(${toRoman(sign.charCodeAt(0) - 0x321f).toLowerCase()})`;

const LETTERS = ranged(/\p{L}+/gu);

/** ` (e) (i)` and `e) i)` → `(e)(i)`. */
function readLetters(written: string, { readLetter = (same) => same }: CitationWords): string {
	const letters = written.match(LETTERS) ?? [];
	return letters.map((letter) => `(${readLetter(letter).toLowerCase()})`).join('');
}

function range(from: string, to: string): string[] {
	const [, paragraph, first] = /^(\d*)\(([a-z])\)$/.exec(from) ?? [];
	const last = /\(([a-z])\)$/.exec(to)?.[1];
	if (first && last) return letters(first, last).map((one) => `${paragraph}(${one})`);
	const count = Number(to) - Number(from) + 1;
	if (!(count > 0 && count <= LONGEST_RANGE)) return [from, to];
	return Array.from({ length: count }, (_, i) => String(Number(from) + i));
}

const letters = (from: string, to: string): string[] =>
	Array.from({ length: Math.max(to.charCodeAt(0) - from.charCodeAt(0) + 1, 1) }, (_, i) =>
		String.fromCharCode(from.charCodeAt(0) + i)
	);
