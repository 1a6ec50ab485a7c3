import { describe, expect, it } from 'vitest';
import { spellingsOf, type Spellings } from '#graph/structure/verb-spellings.ts';

const endsOf =
	({ at }: Spellings<unknown>) =>
	(text: string, place: number) =>
		at(text, place).map(({ end }) => end);

describe('spellingsOf', () => {
	const words = ['take note', 'take', 'take note of', 'taken', 'call upon'];
	const ends = endsOf(
		spellingsOf(
			words.map((word) => [word, word]),
			/ also| further/y
		)
	);
	const ROWS: [why: string, text: string, at: number, ends: number[]][] = [
		['the longest first', 'take note of it', 0, [12, 9, 4]],
		['a word goes on', 'takes', 0, [4]],
		['something stands between', 'take also note', 0, [14, 4]],
		['it stands between twice', 'take also note further of', 0, [25, 14, 4]],
		['it stands behind the last word', 'call upon also', 0, [9]],
		['only at the place', 'to take', 3, [7]],
		['in the midst of a word of the list', 'tak', 0, []],
		['another word', 'give', 0, []],
		['beyond the end', 'take', 4, []]
	];
	it.each(ROWS)('%s: %s', (_, text, at, found) => {
		expect(ends(text, at)).toEqual(found);
	});

	it('reads words that begin with nothing between', () => {
		const verbs = spellingsOf(
			[
				['注意', 1],
				['注意到', 2],
				['注意', 3]
			],
			null
		);
		expect(endsOf(verbs)('又注意到', 1)).toEqual([4, 3]);
		expect(verbs.at('又注意到', 1).map(({ value }) => value)).toEqual([2, 1]);
	});
});
