import { describe, expect, it } from 'vitest';
import { verbReader } from '#graph/structure/verbs.ts';

const reader = verbReader('zh')!;
const verbsOf = (text: string) => reader.all(text).map(({ text, group }) => `${text} ${group}`);

describe('reads the verbs of a paragraph as printed', () => {
	it.each([
		['回顾其决议，', ['回顾 recall']],
		['又回顾其决议，', ['又回顾 recall']],
		['赞赏地注意到该报告，', ['赞赏地注意到 note']],
		['表示赞赏地注意到该报告，', ['表示赞赏地注意到 note']],
		['极为关切地注意到该报告，', ['极为关切地注意到 note']],
		['表示严重关切的是，有报告称', ['表示严重关切 condemn']],
		['深表关切发生攻击律师的事件；', ['深表关切 condemn']],
		['感到震惊的是，平民伤亡，', ['感到震惊 condemn']],
		['最强烈地谴责一切暴力；', ['最强烈地谴责 condemn']],
		['再次申明其承诺；', ['再次申明 reaffirm']],
		['强调指出，必须追究责任；', ['强调指出 state']],
		['特别指出各国必须合作；', ['特别指出 state']],
		['同时强调可能构成风险，', ['同时强调 state']],
		['强烈吁请政府保障自由；', ['强烈吁请 urge']],
		['表示深信这有助于合作；', ['表示深信 state']],
		// the act's own verb stands at the end of its clause
		['对平民伤亡表示遗憾，', ['表示遗憾 condemn']],
		['欢迎并鼓励各国合作；', ['欢迎 welcome', '鼓励 encourage']],
		['欢迎其报告，并鼓励合作；请秘书长报告。', ['欢迎 welcome', '鼓励 encourage', '请 request']],
		['促请政府传播知识，在这方面，欢迎其决议，', ['促请 urge', '欢迎 welcome']],
		['认为应合作，同时考虑到其需要，', ['认为 state', '同时考虑到 guide']]
	])('%s', (text, verbs) => {
		expect(verbsOf(text)).toEqual(verbs);
	});
});

describe('does not take for a verb of the act', () => {
	it.each([
		['a verb within a title', '回顾《促请各国，鼓励合作的宣言》，', ['回顾 recall']],
		['a verb within a quotation', '回顾题为“行动，欢迎”的决议，', ['回顾 recall']],
		['a verb of somebody else', '请政府与民间社会合作，支持其工作，', ['请 request']],
		[
			'what somebody is asked to do',
			'大力鼓励政府，在颁布法律时，进一步考虑到其利益，并根据《宪法》保护自由；',
			['大力鼓励 encourage']
		],
		['a preposition', '请秘书长，根据该决议，', ['请 request']],
		['a noun', '支持者众多，', []],
		['any other word', '各国应当合作，', []]
	])('%s', (_, text, verbs) => {
		expect(verbsOf(text)).toEqual(verbs);
	});
});

it('says where each verb begins', () => {
	const text = '欢迎其报告，并鼓励合作；';
	expect(reader.all(text).map(({ at, text: verb }) => text.slice(at, at + verb.length))).toEqual([
		'欢迎',
		'鼓励'
	]);
});

it('knows no verbs of a language that is not read yet', () => {
	expect(verbReader('fr')).toBeNull();
});
