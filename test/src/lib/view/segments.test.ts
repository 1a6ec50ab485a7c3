import { describe, expect, it } from 'vitest';
import type { Segment } from '#lib/view/segments.ts';
import { excerpt, segmentsOf } from '#lib/view/segments.ts';

const TEXT = '回顾第5/1号决议';

/** `回顾|第5/1号决议:a,b|¹` */
const drawn = (segments: Segment<string>[]): string =>
	segments
		.map((segment) => {
			if (segment.kind === 'note') return `^${segment.label}`;
			return segment.values.length ? `${segment.text}:${segment.values}` : segment.text;
		})
		.join('|');

type Given = [at: [number, number], value: string];

describe('segmentsOf', () => {
	it.each<[why: string, given: Given[], expected: string]>([
		['nothing said', [], TEXT],
		['in the middle', [[[2, 7], 'a']], '回顾|第5/1号:a|决议'],
		['the whole', [[[0, 9], 'a']], `${TEXT}:a`],
		// two instruments behind one phrase
		[
			'the same span twice',
			[
				[[2, 9], 'a'],
				[[2, 9], 'b']
			],
			'回顾|第5/1号决议:a,b'
		],
		[
			'nested, the narrow first',
			[
				[[0, 9], 'a'],
				[[2, 7], 'b']
			],
			'回顾:a|第5/1号:b,a|决议:a'
		],
		[
			'overlapping',
			[
				[[0, 4], 'a'],
				[[3, 9], 'b']
			],
			'回顾第:a|5:a,b|/1号决议:b'
		],
		[
			'side by side',
			[
				[[0, 2], 'a'],
				[[2, 9], 'b']
			],
			'回顾:a|第5/1号决议:b'
		],
		['over the end', [[[7, 99], 'a']], '回顾第5/1号|决议:a'],
		['before the beginning', [[[-3, 2], 'a']], '回顾:a|第5/1号决议'],
		// such spans say nothing
		['empty', [[[3, 3], 'a']], TEXT],
		['backwards', [[[5, 3], 'a']], TEXT],
		['outside', [[[20, 30], 'a']], TEXT]
	])('cuts where something is said: %s', (_, given, expected) => {
		const stretches = given.map(([at, value]) => ({ at, value }));
		expect(drawn(segmentsOf(TEXT, stretches))).toBe(expected);
	});

	it.each([
		[[{ at: 2, label: '1' }], '回顾|^1|第5/1号决议'],
		[[{ at: 9, label: '1' }], '回顾第5/1号决议|^1'],
		[[{ at: 99, label: '1' }], '回顾第5/1号决议|^1'],
		[
			[
				{ at: 2, label: '1' },
				{ at: 2, label: '2' }
			],
			'回顾|^1|^2|第5/1号决议'
		]
	])('puts notes where they are marked: %j', (marks, expected) => {
		expect(drawn(segmentsOf<string>(TEXT, [], marks))).toBe(expected);
	});

	it('marks a note inside what is said', () => {
		const segments = segmentsOf(TEXT, [{ at: [2, 9], value: 'a' }], [{ at: 7, label: '1' }]);
		expect(drawn(segments)).toBe('回顾|第5/1号:a|^1|决议:a');
	});

	it('has nothing to show for an empty text but its notes', () => {
		expect(drawn(segmentsOf<string>('', [], [{ at: 0, label: '1' }]))).toBe('^1');
	});

	it('says of which stretch a piece is the last', () => {
		const segments = segmentsOf(TEXT, [
			{ at: [0, 9], value: 'a' },
			{ at: [2, 7], value: 'b' }
		]);
		expect(segments.map((one) => (one.kind === 'words' ? one.ends : []))).toEqual([
			[],
			['b'],
			['a']
		]);
	});
});

describe('excerpt', () => {
	const long = `${'前'.repeat(200)}决议${'后'.repeat(200)}`;

	it('leaves a short text whole', () => {
		expect(excerpt(TEXT, [[2, 7]])).toEqual({ text: TEXT, matches: [[2, 7]] });
	});

	it('shows a long one around its first match, still marked', () => {
		const { text, matches } = excerpt(long, [[200, 202]], 60);
		expect([text.length, text.startsWith('…'), text.endsWith('…')]).toEqual([62, true, true]);
		expect(matches.map(([from, to]) => text.slice(from, to))).toEqual(['决议']);
	});

	it('leaves out matches that are not shown', () => {
		const { matches } = excerpt(
			long,
			[
				[0, 2],
				[200, 202]
			],
			60
		);
		expect(matches).toEqual([[0, 2]]);
	});
});
