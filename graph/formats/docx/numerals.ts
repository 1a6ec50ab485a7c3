/** How Word writes the numbers of lists; what is not listed is written in digits. */

const ROMAN: [value: number, letters: string][] = [
	...([
		[1000, 'm'],
		[900, 'cm'],
		[500, 'd'],
		[400, 'cd'],
		[100, 'c'],
		[90, 'xc']
	] as const),
	...([
		[50, 'l'],
		[40, 'xl'],
		[10, 'x'],
		[9, 'ix'],
		[5, 'v'],
		[4, 'iv'],
		[1, 'i']
	] as const)
].map(([value, letters]) => [value, letters]);

function roman(number: number): string {
	let [rest, written] = [number, ''];
	for (const [value, letters] of ROMAN) {
		while (rest >= value) {
			written += letters;
			rest -= value;
		}
	}
	return written;
}

/** a … z, aa, bb …: after the last letter all of them doubled, as Word does. */
const letters = (alphabet: string) => (number: number) => {
	const letter = alphabet[(number - 1) % alphabet.length] ?? '';
	return letter.repeat(Math.floor((number - 1) / alphabet.length) + 1);
};

const CHINESE = '〇一二三四五六七八九';

/** 一 … 九十九, 一百零五: as lists are counted. */
function chinese(number: number): string {
	const [hundreds, tens, ones] = [
		Math.floor(number / 100),
		Math.floor(number / 10) % 10,
		number % 10
	];
	const hundred = hundreds > 0 ? `${CHINESE[hundreds]}百` : '';
	const filler = hundreds > 0 && tens === 0 && ones > 0 ? '零' : '';
	const ten = tens === 0 ? '' : `${tens === 1 && hundreds === 0 ? '' : CHINESE[tens]}十`;
	return hundred + filler + ten + (ones > 0 ? CHINESE[ones] : '');
}

const eachDigit = (digits: string) => (number: number) =>
	[...String(number)].map((digit) => digits[Number(digit)]).join('');

const from = (first: number, most: number) => (number: number) =>
	number <= most ? String.fromCharCode(first + number - 1) : String(number);

const LATIN = 'abcdefghijklmnopqrstuvwxyz';
const RUSSIAN = 'абвгдежзиклмнопрстуфхцчшщэюя';
const upper = (write: (number: number) => string) => (number: number) =>
	write(number).toUpperCase();

const FORMATS: Record<string, (number: number) => string> = {
	lowerLetter: letters(LATIN),
	upperLetter: upper(letters(LATIN)),
	lowerRoman: roman,
	upperRoman: upper(roman),
	russianLower: letters(RUSSIAN),
	russianUpper: upper(letters(RUSSIAN)),
	arabicAlpha: letters('أبتثجحخدذرزسشصضطظعغفقكلمنهوي'),
	arabicAbjad: letters('أبجدهوزحطيكلمنسعفصقرشتثخذضظغ'),
	decimalZero: (number) => String(number).padStart(2, '0'),
	decimalFullWidth: eachDigit('０１２３４５６７８９'),
	decimalFullWidth2: eachDigit('０１２３４５６７８９'),
	decimalEnclosedCircle: from(0x2460, 20),
	decimalEnclosedCircleChinese: from(0x2460, 20),
	decimalEnclosedParen: from(0x2474, 20),
	decimalEnclosedFullstop: from(0x2488, 20),
	ideographEnclosedCircle: from(0x3280, 10),
	chineseCounting: chinese,
	chineseCountingThousand: chinese,
	taiwaneseCounting: chinese,
	taiwaneseCountingThousand: chinese,
	japaneseCounting: chinese,
	ideographDigital: eachDigit(CHINESE),
	chineseLegalSimplified: eachDigit('零壹贰叁肆伍陆柒捌玖'),
	ideographTraditional: letters('甲乙丙丁戊己庚辛壬癸'),
	ideographZodiac: letters('子丑寅卯辰巳午未申酉戌亥'),
	none: () => ''
};

/** Larger than any list counts; letters and Roman numerals of more would be endless. */
const LARGEST = 999;

export function writeNumber(number: number, format = 'decimal'): string {
	const write = number > 0 && number <= LARGEST ? FORMATS[format] : undefined;
	return write ? write(number) : String(number);
}
