import type { NameWords } from '../../extract/words/names.ts';

/** Vowel signs that texts print or leave out, and the stretching stroke. */
const SIGNS = /[\u064b-\u064e\u0650-\u0652\u0640]/g;

/** Without optional signs; hamza and final letters are written in several ways. */
const wordKey = (word: string): string =>
	word
		.replace(SIGNS, '')
		.replace(/[أإآٱ]/g, 'ا')
		.replace(/ى$/, 'ي')
		.replace(/ة$/, 'ه');

/** والعهد, بالعهد, وبالعهد → العهد; للعهد → العهد; لميثاق → ميثاق. */
function withoutParticles(word: string): string[] {
	const unjoined = /^[وف]../.test(word) ? [word, word.slice(1)] : [word];
	return unjoined
		.flatMap((one) => [
			one,
			...(/^[بلك]../.test(one) ? [one.slice(1)] : []),
			...(/^لل./.test(one) ? [`ال${one.slice(2)}`, one.slice(1)] : [])
		])
		.slice(1);
}

export const arNames: NameWords = {
	wordKey,
	withoutParticles,
	// اتفاقية منظمة الوحدة الأفريقية لعام 1969 التي تحكم
	aside: ' (?:لعام|لسنة) (?:19|20)\\d\\d،?(?= )'
};
