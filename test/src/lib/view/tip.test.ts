import { expect, it } from 'vitest';
import { tipOf } from '#lib/view/tip.ts';
import { edgeView, evidence, nodeView } from '../../../view-builders.ts';

const nodes = [
	nodeView('A/HRC/RES/48/23'),
	nodeView('A/HRC/RES/5/1', { names: { zh: '体制建设' } })
];
const edges = [
	edgeView(
		['A/HRC/RES/48/23', 'CITES', 'A/HRC/RES/5/1'],
		[evidence({ sentence: ['回顾', '第5/1号', '决议，'] })]
	)
];

it.each([
	['A/HRC/RES/5/1', { title: 'A/HRC/RES/5/1 体制建设', text: '决议' }],
	['A/HRC/RES/48/23 CITES A/HRC/RES/5/1', { title: '48/23 引用 5/1', text: '回顾第5/1号决议，' }],
	['nothing', null]
])('%s says %j', (id, expected) => {
	expect(tipOf(id, { nodes, edges }, 'zh')).toEqual(expected);
});
