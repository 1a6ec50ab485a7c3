import { describe, expect, it } from 'vitest';
import type { Evidence, ShownParagraph, TextRecord } from '#graph/model.ts';
import type { EdgeView, Neighbourhood, NodeView } from '#graph/store/store.ts';
import type { Reading, ReadText, Said } from '#lib/view/reading.ts';
import { linksOf, numberOf, readingOf } from '#lib/view/reading.ts';
import type { Segment } from '#lib/view/segments.ts';
import { edgeView, evidence, neighbourhood, nodeView } from '../../../view-builders.ts';

const SYMBOL = 'A/HRC/RES/48/23';
const TEXT_ID = `${SYMBOL}@zh`;

const cites = (to: string, ...said: Partial<Evidence>[]): EdgeView =>
	edgeView([SYMBOL, 'CITES', to], said.map(evidence));

const around = (nodes: NodeView[], edges: EdgeView[]): Neighbourhood =>
	neighbourhood(nodeView(SYMBOL, { loaded: true }), nodes, edges);

const paragraph = (text: string, over: Partial<ShownParagraph> = {}): ShownParagraph => ({
	id: 'op1',
	kind: 'operative',
	text,
	marks: [],
	start: 0,
	end: text.length,
	...over
});

const text = (paragraphs: ShownParagraph[], notes: TextRecord['notes'] = []): ReadText => ({
	id: TEXT_ID,
	resolution: SYMBOL,
	language: 'zh',
	source: { path: 'a.txt', sha256: 'a', format: 'text', encoding: 'utf-8' },
	header: { body: 'HRC', act: 'resolution', number: '48/23' },
	paragraphs,
	notes,
	doubts: [],
	languages: ['zh'],
	evidence: []
});

const shown = (segments: readonly Segment<Said>[]): string =>
	segments
		.map((segment) => {
			if (segment.kind === 'note') return `^${segment.label}`;
			const { link, behind } = linksOf(segment);
			const others = behind.map(({ label, href }) => `{${label}}(${href})`).join('');
			if (link) return `[${segment.text}](${link.href})${others}`;
			if (others) return segment.text + others;
			return segment.values.length > 0 ? `*${segment.text}*` : segment.text;
		})
		.join('');

const read = (record: ReadText, graph: Neighbourhood): Reading => {
	const evidence = graph.edges.flatMap((edge) => edge.evidence);
	return readingOf({ text: { ...record, evidence }, around: graph, language: 'zh' });
};

const RESOLUTION = nodeView('A/HRC/RES/5/1');

describe('a text as it is read', () => {
	it('leads from a mention to what it mentions, and sets the verb apart', () => {
		const { paragraphs } = read(
			text([paragraph('回顾第5/1号决议', { verb: { text: '回顾', group: 'recall', at: 0 } })]),
			around([RESOLUTION], [cites(RESOLUTION.id, { at: [2, 7] })])
		);
		expect(paragraphs.map(({ segments }) => shown(segments))).toEqual([
			'*回顾*[第5/1号](/resolution/A/HRC/RES/5/1)决议'
		]);
	});

	it('leads from one phrase to both things that it names', () => {
		const pair = ['iccpr', 'icescr'].map((id) => nodeView(id, { kind: 'Instrument' }));
		const edges = pair.map(({ id }) => cites(id, { at: [2, 9] }));
		const { paragraphs } = read(text([paragraph('重申国际人权两公约')]), around(pair, edges));
		expect(shown(paragraphs[0]!.segments)).toBe(
			'重申[国际人权两公约](/instrument/iccpr){icescr}(/instrument/icescr)'
		);
	});

	it.each<[why: string, said: Partial<Evidence>]>([
		['another paragraph', { paragraph: 'op2' }],
		['a footnote', { note: '1' }]
	])('marks nothing that %s says', (_, said) => {
		const { paragraphs } = read(
			text([paragraph('回顾第5/1号决议')]),
			around([RESOLUTION], [cites(RESOLUTION.id, { at: [2, 7], ...said })])
		);
		expect(shown(paragraphs[0]!.segments)).toBe('回顾第5/1号决议');
	});

	it('marks nothing whose other end is not among those shown', () => {
		const { paragraphs } = read(
			text([paragraph('回顾第5/1号决议')]),
			around([], [cites(RESOLUTION.id, { at: [2, 7] })])
		);
		expect(shown(paragraphs[0]!.segments)).toBe('回顾第5/1号决议');
	});

	it('puts reports requested behind their clause, each with the session it is due at', () => {
		const reports = [1, 2].map((n) => nodeView(`${SYMBOL}#op1/${n}`, { kind: 'Obligation' }));
		const sessions = ['HRC-51', 'HRC-54'].map((id) => nodeView(id, { kind: 'Session' }));
		const edges = reports.flatMap(({ id }, i) => [
			edgeView(
				[SYMBOL, 'REQUESTS', id],
				[evidence({ at: [0, 4], facts: { to: 'HRC', session: 51 + 3 * i } })]
			),
			// said in the same words, but of the report
			edgeView([id, 'DUE_AT', sessions[i]!.id], [evidence({ at: [0, 4] })])
		]);
		const { paragraphs } = read(
			text([paragraph('请其报告；')]),
			around([...reports, ...sessions], edges)
		);
		const hrefs = [1, 2].map((n) => `/obligation/${SYMBOL}%23op1/${n}`);
		expect(shown(paragraphs[0]!.segments)).toBe(
			`请其报告{HRC 51}(${hrefs[0]}){HRC 54}(${hrefs[1]})；`
		);
	});

	it('puts a note beside its paragraph and among the notes, with what it mentions', () => {
		const report = nodeView('A/HRC/42/31', { kind: 'Document' });
		const reading = read(
			text(
				[
					paragraph('铭记报告，', { id: 'pp5', kind: 'preambular', marks: [{ at: 5, label: '1' }] })
				],
				[{ label: '1', text: 'A/HRC/42/31。', start: 0, end: 1 }]
			),
			around([report], [cites(report.id, { paragraph: 'pp5', note: '1', at: [0, 11] })])
		);
		const [first] = reading.paragraphs;
		expect(shown(first!.segments)).toBe('铭记报告，^1');
		expect(shown(first!.notes[0]!.segments)).toBe('[A/HRC/42/31](/document/A/HRC/42/31)。');
		expect(reading.notes.map(({ label, paragraph }) => [label, paragraph])).toEqual([['1', 'pp5']]);
	});

	it('puts a note once beside a paragraph that marks it twice', () => {
		const marks = [2, 4].map((at) => ({ at, label: '1' }));
		const reading = read(
			text([paragraph('宪章宣言', { marks })], [{ label: '1', text: '见', start: 0, end: 1 }]),
			around([], [])
		);
		expect(shown(reading.paragraphs[0]!.segments)).toBe('宪章^1宣言^1');
		expect(reading.paragraphs[0]!.notes).toHaveLength(1);
	});

	it('prints a number that the text does not bring itself', () => {
		const { paragraphs } = read(
			text([paragraph('请'), paragraph('2. 请', { id: 'op2' })]),
			around([], [])
		);
		expect(paragraphs.map(({ number }) => number)).toEqual(['1.', '']);
	});
});

it.each([
	['op32', '32.'],
	['op31.a', '(a)'],
	['op31.a.i', '(i)'],
	['s2.op1', '1.'],
	['annex1.op3.a', '(a)'],
	// these are not numbered in print
	['pp5', ''],
	['h1', ''],
	['annex1.p2', ''],
	['header', ''],
	['closing', '']
])('numbers %s as %j', (id, number) => {
	expect(numberOf(id)).toBe(number);
});
