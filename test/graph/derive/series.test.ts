import { describe, expect, it } from 'vitest';
import type { Titled } from '#graph/derive/series.ts';
import { successionsOf } from '#graph/derive/series.ts';

const text = (id: string, dated: string | null, ...series: string[]): Titled => ({
	id,
	...(dated !== null && { dated }),
	series: series.length > 0 ? series : ['en food']
});

const [A76, A77, A78] = [
	text('A/RES/76/1', '2021-12-16'),
	text('A/RES/77/1', '2022-12-15'),
	text('A/RES/78/1', '2023-12-19')
];

/** `78/1 77/1` → A/RES/78/1 cites A/RES/77/1 */
const told = (titled: Titled[], ...cites: string[]): string[] => {
	const short = (id: string) => id.replace('A/RES/', '');
	const whole = (id: string) => (id.startsWith('A/') ? id : `A/RES/${id}`);
	const places = titled.map(({ id }) => id);
	const ends = cites.flatMap((pair) => pair.split(' ').map((id) => places.indexOf(whole(id))));
	const citations = Int32Array.from(ends);
	return successionsOf(titled, citations).map((pair) => pair.map(short).join(' '));
};

describe('successionsOf', () => {
	it('joins each with the last of its title before it', () => {
		const cites = ['77/1 76/1', '78/1 77/1', '78/1 76/1'];
		expect(told([A78, A76, A77], ...cites)).toEqual(['77/1 76/1', '78/1 77/1']);
	});

	it('reads past sessions that had no such text', () => {
		expect(told([A76, A78], '78/1 76/1')).toEqual(['78/1 76/1']);
	});

	it.each<[why: string, titled: Titled[], cites: string[]]>([
		['the title alone', [A76, A77], []],
		['the citation alone', [A76, text('A/RES/77/1', '2022-12-15', 'en water')], ['77/1 76/1']],
		['an older one, where a newer of that title is known', [A76, A77, A78], ['78/1 76/1']],
		['what came later', [A76, A77], ['76/1 77/1']],
		['two parts of one day', [A76, text('A/RES/76/2', '2021-12-16')], ['76/1 76/2', '76/2 76/1']],
		[
			'either of two of one day, both cited',
			[A76, text('A/RES/76/2', '2021-12-16'), A77],
			['77/1 76/1', '77/1 76/2']
		],
		['another body', [text('A/HRC/RES/48/1', '2021-10-08'), A77], ['77/1 A/HRC/RES/48/1']],
		['a decision', [text('A/DEC/76/501', '2021-10-08'), A77], ['77/1 A/DEC/76/501']],
		['what has no date', [text('A/RES/76/1', null), A77], ['77/1 76/1']],
		[
			'what has no title',
			[
				{ ...A76!, series: [] },
				{ ...A77!, series: [] }
			],
			['77/1 76/1']
		]
	])('does not take for it %s', (_, titled, cites) => {
		expect(told(titled, ...cites)).toEqual([]);
	});

	it('takes of two of one day the one that is cited', () => {
		expect(told([A76, text('A/RES/76/2', '2021-12-16'), A77], '77/1 76/2')).toEqual(['77/1 76/2']);
	});

	it('asks for one language in which the titles agree, and for the newest of all', () => {
		const both = text('A/RES/76/1', '2021-12-16', 'en food', 'zh 食物权');
		const chinese = text('A/RES/77/1', '2022-12-15', 'zh 食物权');
		const later = text('A/RES/78/1', '2023-12-19', 'en food', 'zh 食物权');
		expect(told([both, chinese], '77/1 76/1')).toEqual(['77/1 76/1']);
		expect(told([both, chinese, later], '78/1 77/1')).toEqual(['78/1 77/1']);
		expect(told([both, chinese, later], '78/1 76/1')).toEqual([]);
	});
});
