import { expect, it } from 'vitest';
import { compareLabels, isLabelled, readLabels } from '#graph/evaluate/labels.ts';
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
