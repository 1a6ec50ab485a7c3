import { describe, expect, it } from 'vitest';
import { readPinpoint, readPinpointBefore } from '#graph/extract/citations/pinpoint.ts';
import { citationWords } from '#graph/languages/citations.ts';
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

describe('parts as they are printed', () => {
	it.each<[Language, string, string[]]>([
		// signs too many or too few
		['en', ', chap. V., sect. A', ['chapter V, section A']],
		['en', ', sect I.A', ['section I, section A']],
		['en', ', para.44)', ['44']],
		['fr', ',annexe.', ['annex']],
		['zh', ',，第七章，B节', ['chapter VII, section B']],
		['zh', '，第一. A节', ['section I, section A']],
		['zh', '，第六章，A.节', ['chapter VI, section A']],
		// parts of a section end it
		['en', ', chap. VI, sect. B.2, and annex III', ['chapter VI, section B', 'annex III']],
		['en', ', chap. XII, sects. B.2-B.5', ['chapter XII, section B']],
		['zh', '，第十二章，B.2-B.5节', ['chapter XII, section B']],
		// the letter behind a number is a section
		['en', ', annex VI.B', ['annex VI, section B']],
		['zh', '，附件六.B。', ['annex VI, section B']],
		['zh', '第二节.A、2011年', ['section II, section A']],
		['zh', '(第二节E)', ['section II, section E']],
		['zh', '第二节A/78/1', ['section II']],
		['ar', '، الفرع الثالـــث - هاء', ['section III, section E']],
		['ar', '، الجزء الثاني باء، الفقرة 7', ['section II, section B, 7']],
		['ar', '، الفصل السابع، القسم باء', ['chapter VII, section B']],
		// letters set off, and in signs of their own
		['zh', '，第191 (b)段', ['191(b)']],
		['zh', '，第76、127(v)㈢和127(ll)段', ['76', '127(v)(iii)', '127(ll)']],
		// what it is about stands between
		['zh', '中关于振兴信托基金、增强全面落实反对种族主义各项努力的实效的第18段', ['18']],
		['zh', '(第四节)以及', ['section IV']],
		['zh', '(见第四届会议)', []],
		// parts counted in words
		['es', ', primera parte, cap. III', ['chapter III, section I']],
		['es', ', primera lectura', []],
		['ru', ', часть первая, гл. III', ['chapter III, section I']],
		// sections of a budget, and words that count nothing
		['en', ', sects. 1-36', []],
		['ar', ' والمرفق المتعلق بالتحقق', []],
		['ar', '، الفرع المعنون', []],
		['ar', ' ومرفق البيئة العالمية', []],
		// annexed
		['zh', '所附的《宣言》', ['annex']],
		['zh', '所附加的条件', []]
	])('%s: %s', (language, text, expected) => {
		expect(readPinpoint(text, 0, language).pinpoint).toEqual(expected);
	});
});

describe('an annex that only a verb names', () => {
	it.each<[Language, string, string[]]>([
		['en', 'the Declaration annexed to ', ['annex']],
		['en', 'the Declaration unannexed to ', []],
		['fr', 'la Déclaration annexée à la ', ['annex']],
		['es', 'la Declaración anexa a la ', ['annex']],
		['ar', 'الوثيقة المرفقة ب', ['annex']],
		['en', 'the annexed Declaration and ', []],
		// parts side by side, unless the first is of an act before
		[
			'en',
			'set out in Part V and Part VII, section 2, of the ',
			['section V', 'section VII, section II']
		],
		['en', 'resolution 5/1, annex, and Part VII of the ', ['section VII']]
	])('%s: %s', (language, text, expected) => {
		const words = citationWords[language];
		expect(words && readPinpointBefore(text, text.length, words)).toEqual(expected);
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
