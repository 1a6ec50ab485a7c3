/**
 * Letters of the six alphabets as ranges. A pattern with Unicode classes is compiled to several times
 * as much code, and with 16 MB of code in a thread the engine compiles all further patterns to slower ones.
 */
const RANGES: Record<string, string> = {
	L: 'A-Za-z\\u00aa\\u00b5\\u00ba\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u024f\\u0370-\\u03ff\\u0400-\\u0481\\u048a-\\u052f\\u0620-\\u064a\\u066e\\u066f\\u0671-\\u06d3\\u1e00-\\u1eff\\u3005\\u3400-\\u4dbf\\u4e00-\\u9fff\\uf900-\\ufaff',
	Lu: 'A-Z\\u00c0-\\u00d6\\u00d8-\\u00de\\u0106\\u010c\\u0110\\u011e\\u0130\\u0141\\u0143\\u0150\\u0152\\u015a\\u015e\\u0160\\u0170\\u0178\\u0179\\u017b\\u017d\\u0391-\\u03a9\\u0400-\\u042f\\u0490',
	Ll: 'a-z\\u00df-\\u00f6\\u00f8-\\u00ff\\u0107\\u010d\\u0111\\u011f\\u0131\\u0142\\u0144\\u0151\\u0153\\u015b\\u015f\\u0161\\u0171\\u017a\\u017c\\u017e\\u03b1-\\u03c9\\u0430-\\u045f\\u0491',
	M: '\\u0300-\\u036f\\u0483-\\u0489\\u064b-\\u065f\\u0670\\u06d6-\\u06dc',
	N: '0-9\\u00b2\\u00b3\\u00b9\\u00bc-\\u00be\\u0660-\\u0669\\u06f0-\\u06f9\\u2070-\\u2089\\u2150-\\u2189\\u2460-\\u249b\\u3007\\u3021-\\u3029\\u3220-\\u3229\\uff10-\\uff19',
	'Script=Latin':
		'A-Za-z\\u00aa\\u00ba\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u024f\\u1e00-\\u1eff',
	'Script=Cyrillic': '\\u0400-\\u052f',
	'Script=Arabic': '\\u0600-\\u06ff',
	'Script=Han': '\\u3005\\u3007\\u3400-\\u4dbf\\u4e00-\\u9fff\\uf900-\\ufaff'
};

/** An escape, or where a class of characters begins or ends. */
const PART = /\\p\{([^}]+)\}|\\.|[[\]]/gs;

/** A pattern whose Unicode classes say the letters of the six alphabets. Throws for a class without ranges. */
export function patternOf(source: string, flags: string): RegExp {
	let isInClass = false;
	const ranged = source.replace(PART, (part, name?: string) => {
		if (part === '[' || part === ']') isInClass = part === '[';
		if (name === undefined) return part;
		const ranges = RANGES[name];
		if (!ranges) throw new TypeError(`${part} has no ranges: give it some.`);
		return isInClass ? ranges : `[${ranges}]`;
	});
	return new RegExp(ranged, flags.replace('u', ''));
}

/** The same of a pattern; it is made anew each time, so keep it in a constant. */
export const ranged = (pattern: RegExp): RegExp => patternOf(pattern.source, pattern.flags);
