/** Enough to tell; the rest is not counted. */
const SAMPLE = 20_000;

/**
 * Which of the older encodings bytes are in that are no UTF-8. In Chinese (GB18030) bytes beyond
 * ASCII come in pairs, so their runs are even; in French and Spanish one or two stand among ASCII
 * letters; Russian and Arabic words are runs of any length, and make words in their own encoding only.
 */
export function guessLegacy(bytes: Uint8Array): string {
	const sample = bytes.subarray(0, SAMPLE);
	const runs = highRuns(sample);
	const odd = runs.filter((length) => length % 2 === 1).length;
	if (odd * FEW_ODD <= runs.length) return (isSound(sample) ? null : wordsIn(sample)) ?? 'gb18030';
	const isScattered = runs.filter((length) => length <= 2).length > runs.length * MOSTLY;
	return isScattered ? 'windows-1252' : (wordsIn(sample) ?? 'gb18030');
}

/** Could it be GB18030? The last character may be cut off. */
function isSound(sample: Uint8Array): boolean {
	try {
		new TextDecoder('gb18030', { fatal: true }).decode(sample, { stream: true });
		return true;
	} catch {
		return false;
	}
}

/** Four-byte characters of GB18030 have ASCII digits in them, and so look like two odd runs. */
const FEW_ODD = 5;
const MOSTLY = 0.9;

/** Lengths of the stretches of bytes beyond ASCII; the last byte's is left out: it may be cut off. */
function highRuns(bytes: Uint8Array): number[] {
	const runs: number[] = [];
	let length = 0;
	for (const byte of bytes) {
		if (byte >= 0x80) length++;
		else if (length > 0) {
			runs.push(length);
			length = 0;
		}
	}
	return runs;
}

/** Letters of an alphabet, and what no text in it has: other letters and signs, capitals within words. */
const ALPHABETS: [encoding: string, letters: RegExp, strange: RegExp][] = [
	['windows-1251', /[А-яЁё]/g, /[а-яё][А-Я]|[^\p{ASCII}А-яЁё«»—–“”„’№…\u00a0]/gu],
	['windows-1256', /[\u0621-\u064a]/g, /[^\p{ASCII}\u0600-\u06ff«»—–“”’…\u00a0\u200c-\u200f]/gu],
	['windows-1252', /[À-ÖØ-öø-ÿŒœ]/g, /[^\p{ASCII}À-ÖØ-öø-ÿŒœ«»—–“”’…\u00a0]|[À-ÖØ-öø-ÿ]{3}/gu]
];

/** The encoding in which most of the bytes beyond ASCII are letters of one alphabet, if there is one. */
function wordsIn(sample: Uint8Array): string | null {
	const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
	const scored = ALPHABETS.map(([encoding, letters, strange]) => {
		const text = decodeByte(encoding, sample);
		return { encoding, score: count(text, letters) - 3 * count(text, strange) };
	});
	const best = scored.reduce((top, one) => (one.score > top.score ? one : top));
	return 2 * best.score > sample.filter((byte) => byte >= 0x80).length ? best.encoding : null;
}

/** What windows-1252 has at 0x80 to 0x9f; Node takes these for control characters. */
const WESTERN = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** An encoding of one byte a character, in which nothing is damaged. */
export function decodeByte(encoding: string, bytes: Uint8Array): string {
	const text = new TextDecoder(encoding).decode(bytes);
	if (encoding !== 'windows-1252') return text;
	return text.replace(/[\u0080-\u009f]/g, (sign) => WESTERN[sign.charCodeAt(0) - 0x80] ?? sign);
}
