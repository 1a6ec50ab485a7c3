import { expect, it } from 'vitest';
import { codeUnitsOf } from '#graph/patterns/code-units.ts';

it.each([
	['nothing', ''],
	['one byte a character', 'note'],
	['more than one', '注意 é'],
	['two units a character', '𠀀'],
	['more than there is room for', '注'.repeat(300_000)]
])('holds the code units of a text: %s', (_, text) => {
	const { units, bytes } = codeUnitsOf(text);
	expect(String.fromCharCode(...units.subarray(0, Math.min(text.length, 100)))).toBe(
		text.slice(0, 100)
	);
	expect(bytes.toString('utf16le', 0, 2 * text.length)).toBe(text);
});
