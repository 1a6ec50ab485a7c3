import { describe, expect, it } from 'vitest';
import { sentenceAround, verbAt } from '#graph/assemble/sentence.ts';
import { flow, paragraph } from '../../builders.ts';

describe('sentenceAround', () => {
	const around = (text: string, words: string) => {
		const at = text.indexOf(words);
		return sentenceAround(flow(text), [at, at + words.length]);
	};

	it.each<[string, string, [string, string, string]]>([
		['回顾第5/1号决议，', '第5/1号', ['回顾', '第5/1号', '决议，']],
		['甲；回顾第5/1号决议；乙', '第5/1号', ['回顾', '第5/1号', '决议；']],
		['见A/HRC/41/17。同上。', 'A/HRC/41/17', ['见', 'A/HRC/41/17', '。']],
		// a full stop inside a symbol ends nothing
		['See A/HRC/45/51/Add.1 again. Next', 'A/HRC', ['See ', 'A/HRC', '/45/51/Add.1 again.']]
	])('%s', (text, words, sentence) => {
		expect(around(text, words)).toEqual(sentence);
	});

	it('is cut where no sentence can be so long', () => {
		const [before, quote, after] = around(
			'，'.repeat(9000) + '第5/1号' + '，'.repeat(9000),
			'第5/1号'
		);
		expect([before.length, quote, after.length]).toEqual([2000, '第5/1号', 2001]);
	});

	it('is empty around nothing', () => {
		expect(sentenceAround(flow('。'), [0, 0])).toEqual(['', '', '。']);
	});
});

describe('verbAt', () => {
	const verbs = [
		{ text: '促请', group: 'urge', at: 0 },
		{ text: '欢迎', group: 'welcome', at: 10 }
	] as const;

	it.each([
		[5, '促请'],
		[10, '欢迎'],
		[99, '欢迎']
	])('at %i is %s', (at, text) => {
		expect(verbAt(paragraph('', { verbs: [...verbs] }), at)?.text).toBe(text);
	});

	it('is the first for what stands before it', () => {
		expect(verbAt(paragraph('', { verbs: [verbs[1]] }), 3)?.text).toBe('欢迎');
	});

	it('is absent where the paragraph has none', () => {
		expect(verbAt(paragraph(''), 3)).toBeUndefined();
	});
});
