import type { Span } from '../model.ts';

/** Chinese characters and the punctuation set among them, first and last code. */
const CJK: [first: number, last: number][] = [
	[0x2014, 0x2015],
	[0x2018, 0x2018],
	[0x201c, 0x201d],
	[0x2026, 0x2026],
	[0x2e80, 0x9fff],
	[0xd800, 0xdfff],
	[0xf900, 0xfaff],
	[0xfe30, 0xfe4f],
	[0xff00, 0xffef]
];

/** One byte for every code unit: this is asked for every character of every text. */
const IS_CJK = new Uint8Array(0x10000);
for (const [first, last] of CJK) IS_CJK.fill(1, first, last + 1);

export const isCjkCode = (code: number): boolean => IS_CJK[code] === 1;

export const isCjk = (character: string): boolean => isCjkCode(character.charCodeAt(0));

/** In half-widths, as a page counts: 人 two, A one. */
export const widthOf = (text: string): number => widthIn(text, { start: 0, end: text.length });

/** The width of a stretch. */
export function widthIn(text: string, { start, end }: Span): number {
	let width = end - start;
	for (let i = start; i < end; i++) width += IS_CJK[text.charCodeAt(i)] ?? 0;
	return width;
}
