import { describe, expect, it } from 'vitest';
import { readPinpoint } from '#graph/extract/citations/pinpoint.ts';
import type { Language } from '#graph/schema.ts';

const V_D = 'chapter V, section D';

describe('several parts behind a citation', () => {
	it.each<[Language, string, string[]]>([
		['en', ', annexes I and II', ['annex I', 'annex II']],
		['en', ', sect. C and annex II', ['section C', 'annex II']],
		['en', ', chap. V, sect. D, and annex V.', [V_D, 'annex V']],
		['en', ', chaps. VII-IX.', ['chapter VII', 'chapter VIII', 'chapter IX']],
		// within, not beside
		['en', ', annex I, para. 3', ['annex I, 3']],
		// another document
		['en', ', annex I, and A/78/53', ['annex I']],
		['zh', '，附件一和二。', ['annex I', 'annex II']],
		['zh', '，附件一、二和三', ['annex I', 'annex II', 'annex III']],
		['zh', '，第五章D节和附件五', [V_D, 'annex V']],
		['zh', '，附件一和第二章', ['annex I', 'chapter II']],
		// no annex twenty
		['zh', '，附件一、二十国集团', ['annex I']],
		['zh', '，附件一和第76/1号决议', ['annex I']],
		['fr', ', annexes I et II', ['annex I', 'annex II']],
		['fr', ', chap. V, sect. D, et annexe V', [V_D, 'annex V']],
		['fr', ', deuxième partie', ['section II']],
		['fr', ', troisième session', []],
		['es', ', anexos I y II', ['annex I', 'annex II']],
		['es', ', caps. VII a IX', ['chapter VII', 'chapter VIII', 'chapter IX']],
		['ru', ', приложения I и II', ['annex I', 'annex II']],
		['ru', ', раздел D и приложение V', ['section D', 'annex V']],
		['ru', ', приложение III, п.8', ['annex III, 8']],
		['ar', '، المرفقان الأول والثاني', ['annex I', 'annex II']],
		['ar', '، الفصل الخامس، الفرع دال، والمرفق الخامس', [V_D, 'annex V']],
		// one number of two words; a section of a section
		['ar', '، الفصل الحادي عشر', ['chapter XI']],
		['ar', '، الفرع الأول-ألف', ['section I, section A']]
	])('%s: %s', (language, text, expected) => {
		expect(readPinpoint(text, 0, language).pinpoint).toEqual(expected);
	});
});

it('ends where the last part ends', () => {
	const text = '，C节和附件二。';
	expect(text.slice(0, readPinpoint(text, 0).end)).toBe('，C节和附件二');
});

it('reads no endless list of parts', () => {
	const { pinpoint } = readPinpoint(', annex I'.repeat(10_000), 0, 'en');
	expect(pinpoint.length).toBeLessThan(50);
});
