import { describe, expect, it } from 'vitest';
import { extract } from '#graph/extract/extract.ts';
import type { Candidate } from '#graph/extract/rule.ts';
import { document, note, paragraph } from '../../builders.ts';

const found = (text: string): Candidate[] => extract(document({ paragraphs: [paragraph(text)] }));

const brief = (one: Candidate): string => `${one.kind} ${one.quote}`;

describe('of finds that claim the same words', () => {
	it('the longer wins', () => {
		expect(found('《消除对妇女一切形式歧视公约任择议定书》').map(brief)).toEqual([
			'instrument 《消除对妇女一切形式歧视公约任择议定书》'
		]);
	});

	it('a registered name wins over a mere title', () => {
		expect(found('《世界人权宣言》').map(({ kind }) => kind)).toEqual(['instrument']);
	});

	it('both stay when one rule read two things in them', () => {
		const targets = found('国际人权两公约').flatMap((one) =>
			one.kind === 'instrument' ? one.target : []
		);
		expect(targets).toEqual(['iccpr', 'icescr']);
	});

	it('a citation may stand inside a title', () => {
		const kinds = found('题为“审查第68/1号决议的执行情况”的第72/305号决议').map(brief);
		expect(kinds).toEqual(['reference 第68/1号决议', 'reference 第72/305号决议']);
	});
});

it('reads a footnote under each of its marks', () => {
	const marked = (id: string) => paragraph('重申宣言', { id, marks: [{ at: 4, label: '1' }] });
	const places = extract(
		document({ paragraphs: [marked('pp1'), marked('op3')], notes: [note('1', 'A/59/327。')] })
	).map((one) => [one.paragraph, one.note]);
	expect(places).toEqual([
		['pp1', '1'],
		['op3', '1']
	]);
});

it('gives finds in the order of the text', () => {
	const starts = found('回顾《世界人权宣言》和大会第60/251号决议，欢迎A/HRC/42/31').map(
		({ at }) => at[0]
	);
	expect(starts).toEqual([...starts].sort((a, b) => a - b));
	expect(starts.length).toBeGreaterThan(2);
});

it('finds nothing in nothing', () => {
	expect(found('')).toEqual([]);
});
