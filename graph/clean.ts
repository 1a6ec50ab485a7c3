import { codeUnitsOf } from './patterns/code-units.ts';

/** Full-width punctuation that carries the structure of a Chinese sentence; it stays as it is. */
const KEPT = '！，：；？';

/** Friendlier characters: first and last code, and what stands for the first. Superscript digits stay: they are footnote marks. */
const TWINS: [first: number, last: number, twin: string][] = [
	// every kind of white space, line breaks too: whoever needs lines splits the text as received
	[0x09, 0x0d, ' '],
	[0x85, 0x85, ' '],
	[0xa0, 0xa0, ' '],
	[0xad, 0xad, ' '],
	[0x1680, 0x1680, ' '],
	[0x2000, 0x200f, ' '],
	[0x2028, 0x2029, ' '],
	[0x202f, 0x202f, ' '],
	[0x205f, 0x2060, ' '],
	[0x3000, 0x3000, ' '],
	[0xfeff, 0xfeff, ' '],
	[0x2010, 0x2013, '-'],
	[0x2212, 0x2212, '-'],
	[0x2019, 0x2019, "'"],
	// the star of a symbol font
	[0xf02a, 0xf02a, '*']
];

/** （ → (, ４８ → 48, ٤٨ → 48: these stand in the order of their ASCII twins. */
const ROWS: [first: number, last: number, twin: string][] = [
	[0xff01, 0xff5e, '!'],
	[0x0660, 0x0669, '0'],
	[0x06f0, 0x06f9, '0']
];

/** For every code unit its twin, or itself. */
const TWIN_OF = Uint16Array.from({ length: 0x10000 }, (_, code) => code);
for (const [first, last, twin] of TWINS) TWIN_OF.fill(twin.charCodeAt(0), first, last + 1);
for (const [first, last, twin] of ROWS)
	for (let code = first; code <= last; code++) TWIN_OF[code] = twin.charCodeAt(0) + code - first;
for (const sign of KEPT) TWIN_OF[sign.charCodeAt(0)] = sign.charCodeAt(0);

/** What stands in the place of some characters, as many of them. */
export interface Patch {
	at: number;
	text: string;
}

/**
 * One character for one, so an offset always points into the text as received. Patches rise; one
 * that begins within another is left out.
 */
export function clean(text: string, patches: readonly Patch[] = []): string {
	const { bytes, units } = codeUnitsOf(text);
	// in place, unit by unit: every character of every text passes here
	for (let at = 0; at < text.length; at++) units[at] = TWIN_OF[units[at] ?? 0] ?? 0;
	patch(units, patches);
	return widened(bytes.toString('utf16le', 0, 2 * text.length));
}

function patch(units: Uint16Array, patches: readonly Patch[]): void {
	let from = 0;
	for (const { at, text } of patches) {
		if (at < from) continue;
		for (let i = 0; i < text.length; i++) units[at + i] = text.charCodeAt(i);
		from = at + text.length;
	}
}

const WIDE = /[\u0100-\uffff]/;

/**
 * The same text in two bytes a character. The engine keeps a text without a wide character in one byte,
 * and compiles every pattern for either kind: twice as much code for the sake of a few texts.
 */
const widened = (text: string): string => (WIDE.test(text) ? text : `\uffff${text}`.slice(1));
