import { expect, it } from 'vitest';
import type { Evidence } from '#graph/model.ts';
import type { Neighbourhood, NodeView } from '#graph/store/store.ts';
import { citingOf } from '#lib/view/citing.ts';
import { edgeView, evidence, neighbourhood, nodeView } from '../../../view-builders.ts';

const citing = (id: string, date: string): NodeView => nodeView(id, { loaded: true, date });

const around = (nodes: NodeView[], said: Evidence[][]): Neighbourhood =>
	neighbourhood(
		nodeView('udhr', { kind: 'Instrument' }),
		nodes,
		nodes.map(({ id }, i) => edgeView([id, 'CITES', 'udhr'], said[i] ?? []))
	);

it('counts verbs and provisions, and tells since when', () => {
	const nodes = [citing('b', '2021-10-11'), citing('a', '2004-12-20')];
	const found = citingOf(
		around(nodes, [
			[
				evidence({ verb: '重申', group: 'reaffirm' }),
				evidence({ verb: '回顾', group: 'recall', facts: { pinpoint: ['20', '9'] } })
			],
			[
				evidence({ verb: '重申', group: 'reaffirm', facts: { pinpoint: ['20', 'goal 16'] } }),
				// of the same group, and another verb
				evidence({ verb: '重申承诺', group: 'reaffirm' }),
				// no verb governs it
				evidence()
			]
		])
	);
	expect(found).toEqual({
		first: '2004-12-20',
		latest: '2021-10-11',
		verbs: [
			{ value: { text: '重申', group: 'reaffirm', language: 'zh' }, count: 2 },
			{ value: { text: '回顾', group: 'recall', language: 'zh' }, count: 1 },
			{ value: { text: '重申承诺', group: 'reaffirm', language: 'zh' }, count: 1 }
		],
		// by their numbers, not by their letters
		pinpoints: [
			{ value: '9', count: 1 },
			{ value: '20', count: 2 },
			{ value: 'goal 16', count: 1 }
		]
	});
});

it('says nothing of what nobody cites', () => {
	expect(citingOf(around([], []))).toEqual({ verbs: [], pinpoints: [] });
});
