import type { NameWords } from '../../extract/words/names.ts';

/** Vowel signs that texts print or leave out, and the stretching stroke. */
const SIGNS = /[\u064b-\u0652\u0640]/g;

/** Organizations that a text names within a name: اتفاق منظمة التجارة العالمية بشأن. */
const OF_WHOM =
	' (?:الصادر عن |الصادرة عن |ل)?(?:منظمة (?:التجارة العالمية|الصحة العالمية|العمل الدولية|الأمم المتحدة للتربية والعلم والثقافة|الأغذية والزراعة للأمم المتحدة)|الاتحاد الأفريقي|الأمين العام)';

/** Without optional signs; hamza and final letters are written in several ways. */
const wordKey = (word: string): string =>
	word
		.replace(SIGNS, '')
		.replace(/[أإآٱ]/g, 'ا')
		.replace(/ى$/, 'ي')
		.replace(/ة$/, 'ه')
		// two words for a year: لسنة 1971, لعام 1971
		.replace(/^لسنه$/, 'لعام');

/** والعهد, بالعهد, وبالعهد → العهد; للعهد → العهد; للوائح → اللوائح; لميثاق → ميثاق. */
function withoutParticles(word: string): string[] {
	const unjoined = /^[وف]../.test(word) ? [word, word.slice(1)] : [word];
	return unjoined
		.flatMap((one) => [
			one,
			...(/^[بلك]../.test(one) ? [one.slice(1)] : []),
			...(/^لل./.test(one) ? [`ال${one.slice(2)}`, `ال${one.slice(1)}`, one.slice(1)] : [])
		])
		.slice(1);
}

export const arNames: NameWords = {
	wordKey,
	withoutParticles,
	// اتفاقية منظمة الوحدة الأفريقية لعام 1969 التي تحكم
	aside: `(?: (?:لعام|لسنة) (?:19|20)\\d\\d،?| المؤرخة? \\d{1,2} \\p{L}+(?: \\p{L}+)?/ ?\\p{L}+ (?:19|20)\\d\\d،?|${OF_WHOM})(?= )`
};
