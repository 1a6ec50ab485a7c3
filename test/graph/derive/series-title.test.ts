import { describe, expect, it } from 'vitest';
import { seriesTitle } from '#graph/derive/series-title.ts';
import type { Language } from '#graph/schema.ts';

const SAME: [language: Language, one: string, other: string, why: string][] = [
	['en', 'Working Capital Fund for 2023', 'Working Capital Fund for 2022', 'a year'],
	['en', 'The right to food', 'The Right to Food', 'capitals'],
	[
		'en',
		'Report of the International Law Commission on the work of its seventy-third session',
		'Report of the International Law Commission on the work of its seventy-fourth session',
		'a session in words'
	],
	[
		'en',
		'Follow-up to the Fifth United Nations Conference on the Least Developed Countries',
		'Follow-up to the Fourth United Nations Conference on the Least Developed Countries',
		'an ordinal'
	],
	['en', 'The “Space2030” Agenda', 'The "Space2030" agenda', 'quotation marks'],
	['zh', '国际法委员会第七十三届会议工作报告', '国际法委员会第七十四届会议工作报告', 'a session'],
	['zh', '2023年拟议方案预算有关的问题', '2024年拟议方案预算有关的问题', 'a year'],
	['fr', 'Fonds de roulement pour 2023', 'Fonds de roulement pour 2022', 'a year'],
	[
		'es',
		'Informe sobre la labor realizada en su septuagésimo tercer período de sesiones',
		'Informe sobre la labor realizada en su septuagésimo cuarto período de sesiones',
		'a session in words'
	],
	['ru', 'Фонд оборотных средств на 2023 год', 'Фонд оборотных средств на 2022 год', 'a year'],
	['ar', 'صندوق رأس المال المتداول لعام 2023', 'صندوق رأس المال المتداول لعام 2022', 'a year']
];

describe('seriesTitle', () => {
	it.each(SAME)('%s: “%s” is of the series of “%s” (%4$s)', (language, one, other) => {
		expect(seriesTitle(one, language)).toBe(seriesTitle(other, language));
	});

	it.each<[Language, string, string]>([
		['en', 'Question of Bermuda', 'Question of Anguilla'],
		['en', 'The right to food', 'The right to development'],
		['zh', '百慕大问题', '安圭拉问题'],
		// no number of a series, though a number stands in it
		['zh', '二十国集团', '集团']
	])('%s: “%s” is not of that of “%s”', (language, one, other) => {
		expect(seriesTitle(one, language)).not.toBe(seriesTitle(other, language));
	});

	it('keeps languages apart', () => {
		expect(seriesTitle('Haiti', 'en')).not.toBe(seriesTitle('Haiti', 'es'));
	});

	it.each(['', '2023', '“—”', '第七十八'])('has nothing to compare in “%s”', (title) => {
		expect(seriesTitle(title, 'zh')).toBeNull();
	});

	it('reads a title that is as long as a book', () => {
		expect(seriesTitle('a-'.repeat(100_000), 'en')).toBe(`en ${'a'.repeat(100_000)}`);
	});
});
