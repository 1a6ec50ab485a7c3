import { counted, readOrdinalWith, room } from '../ordinals.ts';

/** Without article, hamza and vowel signs; masculine beside feminine. */
const UNITS = new Map([
	...counted('اولي ثانيه ثالثه رابعه خامسه سادسه سابعه ثامنه تاسعه عاشره حاديه'),
	...counted('اول ثاني ثالث رابع خامس سادس سابع ثامن تاسع عاشر حادي')
]);

/** Nominative, and the other cases. */
const TENS = new Map([
	...counted('عشرون ثلاثون اربعون خمسون ستون سبعون ثمانون تسعون', { from: 20, step: 10 }),
	...counted('عشرين ثلاثين اربعين خمسين ستين سبعين ثمانين تسعين', { from: 20, step: 10 })
]);

const LARGE = new Map([
	...TENS,
	['عشره', 10],
	['عشر', 10],
	['مايه', 100],
	['ماءه', 100],
	['مءه', 100]
]);

/** الثامنة → ثامنه, والأربعون → اربعون */
const bare = (word: string): string =>
	word.replace(/^و(?=ال|لل)/, '').replace(/^(?:[بلكف]?ال|لل)(?=..)/, '');

const plain = (written: string): string =>
	written
		.replace(/[\u064b-\u0652\u0670\u0640]/g, '')
		.replace(/[أإآٱ]/g, 'ا')
		.replace(/[ىی]/g, 'ي')
		.replace(/ة/g, 'ه')
		.replace(/ئ/g, 'ي');

/** Units are said first: الثامنة والأربعون is 8 and 40. السابعة عشرة is 17, الأولى بعد المائة 101. */
function split(written: string): string[] {
	const words = plain(written).replace(/ بعد /, ' ').split(/\s+/).map(bare);
	return words.reverse();
}

const valueOf = (word: string): number | undefined => {
	const unit = UNITS.get(word);
	if (unit === undefined) return LARGE.get(word);
	return unit === 11 ? 1 : unit;
};

/** الثامنة والأربعون, الثامنة والأربعين → 48; الحادية عشرة → 11; الخمسون → 50; 48 → 48. */
export const readOrdinal = readOrdinalWith({
	split,
	inner: valueOf,
	last: valueOf,
	room: (value) => (value === 10 ? 9 : room(value))
});
