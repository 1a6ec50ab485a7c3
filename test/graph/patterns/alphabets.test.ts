import { describe, expect, it } from 'vitest';
import { patternOf, ranged } from '#graph/patterns/alphabets.ts';

describe('patternOf', () => {
	const ROWS: [why: string, source: string, text: string, fits: boolean][] = [
		['a letter of each alphabet', '^\\p{L}+$', 'aéЖش权', true],
		['a digit is none', '^\\p{L}+$', 'a1', false],
		['a sign is none', '^\\p{L}+$', '、', false],
		['within a class', '^[\\p{L}-]+$', 'mi-año', true],
		['within a class that leaves out', '^[^\\p{L}]+$', '12 %', true],
		['behind an escaped bracket', '^\\[\\p{Lu}\\]$', '[É]', true],
		['a bracket within a class', '^[\\]\\p{N}]+$', ']٣', true],
		['marks', '^\\p{L}\\p{M}$', 'e\u0301', true]
	];
	it.each(ROWS)('%s: %s', (_, source, text, fits) => {
		expect(patternOf(source, 'u').test(text)).toBe(fits);
	});

	it('refuses a class that has no ranges', () => {
		expect(() => patternOf('\\p{Sc}', 'u')).toThrow('\\p{Sc} has no ranges');
	});
});

describe('the ranges', () => {
	const BLOCKS = [
		[0x0, 0x24f],
		[0x370, 0x52f],
		[0x620, 0x6d3],
		[0x3400, 0x9fff]
	] as const;
	const characters = BLOCKS.flatMap(([first, last]) =>
		Array.from({ length: last - first + 1 }, (_, i) => String.fromCharCode(first + i))
	);
	const CLASSES = ['Script=Latin', 'Script=Han', 'Script=Arabic', 'L'];
	it.each(CLASSES)('of %s hold every letter that the class holds', (name) => {
		const [exact, ours] = [new RegExp(`^\\p{${name}}$`, 'u'), patternOf(`^\\p{${name}}$`, 'u')];
		const missed = characters.filter(
			(one) => /\p{L}/u.test(one) && exact.test(one) && !ours.test(one)
		);
		expect(missed).toEqual([]);
	});
});

it('takes a pattern with its flags', () => {
	const { source, flags } = ranged(/\p{N}+/giu);
	expect([/\p/.test(source), flags]).toEqual([false, 'gi']);
});
