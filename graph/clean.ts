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

/** For every code unit its twin; '' for one that stays. */
const TWIN_OF: string[] = Array.from({ length: 0x10000 }, () => '');
for (const [first, last, twin] of TWINS) TWIN_OF.fill(twin, first, last + 1);
for (const [first, last, twin] of ROWS)
	for (let code = first; code <= last; code++)
		TWIN_OF[code] = String.fromCharCode(twin.charCodeAt(0) + code - first);
for (const sign of KEPT) TWIN_OF[sign.charCodeAt(0)] = '';

/** One character for one, so an offset always points into the text as received. */
export function clean(text: string): string {
	let cleaned = '';
	let from = 0;
	for (let at = 0; at < text.length; at++) {
		const twin = TWIN_OF[text.charCodeAt(at)];
		if (!twin) continue;
		cleaned += text.slice(from, at) + twin;
		from = at + 1;
	}
	return cleaned + text.slice(from);
}
