import { expect, it } from 'vitest';
import { words } from '#lib/words/words.ts';

it.each([
	['op32', '执行部分第 32 段', 'operative paragraph 32'],
	['op31.a.i', '执行部分第 31 段 (a) (i)', 'operative paragraph 31 (a) (i)'],
	['pp5', '序言部分第 5 段', 'preambular paragraph 5'],
	['s2.op1', '第 2 节 执行部分第 1 段', 'section 2 operative paragraph 1'],
	// an annex has no operative part
	['annex1.op3.b', '附件 1 第 3 段 (b)', 'annex 1 paragraph 3 (b)'],
	['annex1.s2.op1', '附件 1 第 2 节 第 1 段', 'annex 1 section 2 paragraph 1'],
	['annex2.p1', '附件 2 第 1 段', 'annex 2 paragraph 1'],
	['h2', '小标题 2', 'subheading 2'],
	['header', '标题部分', 'header'],
	['closing', '结尾部分', 'closing lines'],
	// items whose letters begin other parts
	['op1.h', '执行部分第 1 段 (h)', 'operative paragraph 1 (h)'],
	['op1.p', '执行部分第 1 段 (p)', 'operative paragraph 1 (p)']
])('says %s as %s', (id, zh, en) => {
	const said = (['zh', 'en'] as const).map((one) => words(one).explorer.paragraph(id));
	expect(said).toEqual([zh, en]);
});
