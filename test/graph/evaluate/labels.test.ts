import { expect, it } from 'vitest';
import { compareLabels } from '#graph/evaluate/labels.ts';
import { isLabelled, readLabels } from '#graph/evaluate/parser-labels.ts';
import type { Paragraph } from '#graph/model.ts';
import { document, paragraph } from '../../builders.ts';
import { KEY, shown } from './key.ts';

const label = (start: string, over: object = {}) => ({
	type: 'paragraph',
	paragraph_type: 'operative',
	paragraph_level: 1,
	start,
	...over
});

const said = (text: string, id: string, verb?: string, kind: Paragraph['kind'] = 'operative') =>
	paragraph(text, {
		id,
		kind,
		verbs: verb ? [{ text: verb, group: 'recall', at: 0 }] : []
	});

const held = (labels: object[], paragraphs: Paragraph[]): string[] =>
	compareLabels(
		KEY,
		document({ paragraphs }),
		readLabels(labels as Record<string, unknown>[])
	).flatMap(shown);

it('knows labels by their shape', () => {
	expect(isLabelled({ symbol: 'a', paragraphs: [{ type: 'title', start: 'x' }] })).toBe(true);
	expect(isLabelled({ symbol: 'a', paragraphs: [{ id: 'pp1' }] })).toBe(false);
	expect(isLabelled(null)).toBe(false);
});

it('compares starts, and at common starts what begins there', () => {
	const labels = [
		{ type: 'frontmatter', start: 'Human Rights Council' },
		// the enacting words have neither verb nor number
		{ type: 'paragraph', paragraph_type: 'preambular', start: 'The Human Rights Council,' },
		label('Recalling also its resolution', {
			paragraph_type: 'preambular',
			paragraph_level: undefined,
			action_verb: 'Recalling'
		}),
		label('1.\tAlso requests the Secretary-General', { action_verb: 'requests', prefix: '1.' }),
		label('The first item of it all, and mo', { prefix: '(a)', paragraph_level: 2 })
	];
	const paragraphs = [
		said('Recalling also its resolution 1/1 of the year,', 'pp1', 'Recalling also', 'preambular'),
		said('Also requests the Secretary-General to report;', 'op1', 'Also requests'),
		said('The first item of it all, and more;', 'op1.a')
	];
	expect(held(labels, paragraphs)).toEqual([
		'paragraph starts 3/0/0',
		'paragraph kinds 3/0/0',
		'paragraph levels 2/0/0',
		'verbs 2/0/0'
	]);
});

it.each<[why: string, labels: object[], paragraphs: Paragraph[], expected: string[]]>([
	[
		'a paragraph that is split',
		[label('Decides one thing', { action_verb: 'Decides' })],
		[said('Decides one thing', 'op1', 'Decides'), said('and another thing;', 'op2')],
		[
			'paragraph starts 1/0/1',
			'extra text andanotherthing#1',
			'paragraph kinds 1/0/0',
			'paragraph levels 1/0/0',
			'verbs 1/0/0'
		]
	],
	[
		'another kind, level and verb',
		[label('Decides one thing', { action_verb: 'Decides' })],
		[said('Decides one thing', 'op1.a', 'Notes', 'preambular')],
		[
			'paragraph starts 1/0/0',
			'paragraph kinds 0/1/1',
			'missed op1.a operative',
			'extra op1.a preambular',
			'paragraph levels 0/1/1',
			'missed op1.a 1',
			'extra op1.a 2',
			// the first word of an item is no verb
			'verbs 0/0/0'
		]
	],
	[
		'another verb',
		[label('Decides one thing', { action_verb: 'Decides' })],
		[said('Decides one thing', 'op1', 'Notes')],
		[
			'paragraph starts 1/0/0',
			'paragraph kinds 1/0/0',
			'paragraph levels 1/0/0',
			'verbs 0/1/1',
			'missed op1 decides',
			'extra op1 notes'
		]
	],
	[
		'an annex where the parser has it, and not where it has none',
		[label('We resolve to act', { action_verb: 'resolve' })],
		[
			said('We resolve to act', 'annex1.op1', 'resolve', 'annex'),
			said('We shall meet again', 'annex1.op2', undefined, 'annex')
		],
		['paragraph starts 1/0/0', 'paragraph kinds 0/0/0', 'paragraph levels 0/0/0', 'verbs 0/0/0']
	],
	[
		'two that open alike',
		[label('Notes that', { action_verb: 'Notes' }), label('Notes that', { action_verb: 'Notes' })],
		[said('Notes that', 'op1', 'Notes')],
		[
			'paragraph starts 1/1/0',
			'missed text notesthat#2',
			'paragraph kinds 1/0/0',
			'paragraph levels 1/0/0',
			'verbs 1/0/0'
		]
	],
	[
		'sections count from their own',
		[label('Decides one thing', { prefix: '1.' })],
		[said('Decides one thing', 's2.op1')],
		['paragraph starts 1/0/0', 'paragraph kinds 1/0/0', 'paragraph levels 1/0/0', 'verbs 0/0/0']
	]
])('tells %s', (_, labels, paragraphs, expected) => {
	expect(held(labels, paragraphs)).toEqual(expected);
});

const rulesOf = (labels: object[], paragraphs: Paragraph[]): string[] =>
	compareLabels(
		KEY,
		document({ paragraphs }),
		readLabels(labels as Record<string, unknown>[])
	).flatMap(({ differences }) =>
		differences.map(({ kind, item, rule }) => `${kind} ${item}: ${rule ?? 'open'}`)
	);

it.each<[why: string, labels: object[], paragraphs: Paragraph[], expected: string[]]>([
	[
		'the same words taken for a frame',
		[{ type: 'frontmatter', start: '“The Council welcomes the report' }],
		[said('“The Council welcomes the report;', 'op1', 'welcomes')],
		['extra text thecouncilwelcomestherep#1: begun under another name']
	],
	[
		'a paragraph with neither number nor verb',
		[label('Mindful of the need to act', { action_verb: undefined })],
		[said('Mindful of the need to act,', 'pp1', 'Mindful', 'preambular')],
		['extra text mindfuloftheneedtoact#1: begun under another name']
	],
	[
		// the footnote of a page is no paragraph, whoever begins it
		'words that open with a number',
		[{ type: 'backmatter', start: '31 Ibid., Supplement No. 23' }],
		[said('31 Ibid., Supplement No. 23.', 'pp1', undefined, 'preambular')],
		['extra text 31ibidsupplementno23#1: open']
	],
	[
		'words that the parser does not begin',
		[label('Decides to act', { prefix: '1.' })],
		[said('Decides to act, and', 'op1'), said('Requests all to act;', 'op2')],
		[
			'missed text decidestoact#1: open',
			'extra text decidestoactand#1: open',
			'extra text requestsalltoact#1: open'
		]
	],
	[
		'footnotes, and words that go on',
		[
			label('5/ A/49/136.', { prefix: '5/' }),
			label('cluding the commissions', { action_verb: 'cluding' })
		],
		[],
		['missed text 5a49136#1: footnote', 'missed text cludingthecommissions#1: going on']
	],
	[
		'a paragraph without number, and items of one',
		[
			label('Endorses the statute', { paragraph_type: 'preambular', action_verb: 'Endorses' }),
			label('To report each year', { paragraph_type: 'preambular', prefix: '(a)' })
		],
		[said('Endorses the statute:', 'op1', 'Endorses'), said('To report each year;', 'op1.a')],
		[
			'missed op1 preambular: no number',
			'missed op1.a preambular: item apart',
			'extra op1 operative: no number',
			'extra op1.a operative: item apart',
			'missed op1.a 1: open',
			'extra op1.a 2: open'
		]
	],
	[
		// a participle, a numbered paragraph, and the item of a paragraph that neither takes for operative
		'no paragraph of the preamble',
		[
			label('Recognizing the need', { paragraph_type: 'preambular', action_verb: 'Recognizing' }),
			label('Expresses its regret', {
				...{ paragraph_type: 'preambular', action_verb: 'Expresses', prefix: '2.' }
			}),
			label('To report each year', { paragraph_type: 'preambular', prefix: '(a)' })
		],
		[
			said('Recognizing the need,', 'op1', 'Recognizing'),
			said('Expresses its regret;', 'op2', 'Expresses'),
			said('To report each year;', 'op1.a')
		],
		[
			...['op1', 'op2', 'op1.a'].map((id) => `missed ${id} preambular: open`),
			...['op1', 'op2', 'op1.a'].map((id) => `extra ${id} operative: open`),
			'missed op1.a 1: open',
			'extra op1.a 2: open'
		]
	],
	[
		'levels told by the form of a number',
		[
			label('To report each year', { prefix: '(i)', paragraph_level: 3 }),
			label('To report to all', { prefix: '(b)', paragraph_level: 1 })
		],
		[said('To report each year;', 'op1.i'), said('To report to all;', 'op1.b')],
		[
			'missed op1.i 3: level by form',
			'missed op1.b 1: open',
			'extra op1.i 2: level by form',
			'extra op1.b 2: open'
		]
	]
])('settles by rule: %s', (_, labels, paragraphs, expected) => {
	expect(rulesOf(labels, paragraphs)).toEqual(expected);
});

it.each([
	['59 (a). Commit to increasing', 'Commit to increasing'],
	['1.2 The area of forests', 'The area of forests'],
	['(iv) The area of forests', 'The area of forests']
])('knows %s by its words', (printed, start) => {
	const [starts] = compareLabels(
		KEY,
		document({ paragraphs: [said(printed, 'op1')] }),
		readLabels([label(start, { prefix: 'x' }) as Record<string, unknown>])
	);
	expect(starts?.count).toEqual({ hit: 1, missed: 0, extra: 0 });
});
