import { expect, it } from 'vitest';
import { readNumeral, readNumeralList, writeNumeral } from '#graph/languages/zh/numerals.ts';

it.each([
	['十', 10],
	['五十一', 51],
	['二十', 20],
	['一百零五', 105],
	['一百一十二', 112],
	['51', 51],
	['三百零三', 303],
	// digit by digit; two of them may be two or three of something
	['二八七', 287],
	['二三', null],
	['五十一届', null],
	['', null]
])('%s is %s', (written, number) => {
	expect(readNumeral(written)).toBe(number);
});

it.each([
	['第五十一届和第五十四届会议', [51, 54]],
	['第七、第八、第九、第十、第十一条', [7, 8, 9, 10, 11]],
	['第七十七和七十八届会议', [77, 78]],
	['第十九至第二十二条', [19, 20, 21, 22]],
	['第84至86', [84, 85, 86]],
	// backwards, or too far: no range
	['第九至第七条', [9, 7]],
	['第1至500', [1, 500]],
	['没有', []]
])('%s', (written, numbers) => {
	expect(readNumeralList(written)).toEqual(numbers);
});

it('writes what it reads', () => {
	const numbers = Array.from({ length: 199 }, (_, i) => i + 1);
	expect(numbers.map((number) => readNumeral(writeNumeral(number)))).toEqual(numbers);
});
