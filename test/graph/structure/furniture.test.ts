import { expect, it } from 'vitest';
import { structureWords } from '#graph/languages/structure.ts';
import type { Language } from '#graph/schema.ts';

it.each<[Language, line: string, isHead: boolean]>([
	['en', 'VI. Resolutions adopted on the reports of the Third Committee 193', true],
	['en', 'II. Resolutions adopted without reference to a Main Committee', true],
	['en', 'General Assembly—Thirty-fourth Session', true],
	['en', '194 General Assembly—Tenth Special Session', true],
	['fr', 'VI. Résolutions adoptées sur les rapports de la Troisième Commission', true],
	['fr', 'Assemblée générale — Trente-quatrième session', true],
	['es', 'VI. Resoluciones aprobadas sobre la base de los informes de la Tercera Comisión', true],
	['es', 'Asamblea General—Trigésimo cuarto período de sesiones', true],
	['ru', 'VI. Резолюции, принятые по докладам Третьего комитета 193', true],
	['ru', 'Генеральная Ассамблея — Тридцать четвертая сессия', true],
	['zh', '六、根据第三委员会的报告通过的决议', true],
	['zh', '大会—第三十四届会议', true],
	['ar', 'سادسا - القرارات المتخذة بناء على تقارير اللجنة الثالثة', true],
	['ar', 'الجمعية العامة - الدورة الرابعة والثلاثون', true],
	// words of a sentence, and headings of the text
	['en', 'Resolutions adopted on the reports of the Third Committee shall be printed', false],
	['en', 'General Assembly—its Fiftieth Session being near', false],
	['en', 'General Assembly', false],
	['en', 'VI. Resolutions adopted by the Commission', false],
	['fr', 'Assemblée générale', false],
	['es', 'Asamblea General—órgano principal', false],
	['ru', 'Генеральная Ассамблея,', false],
	['zh', '大会第三十四届会议', false],
	['zh', '根据第三委员会的报告通过的决议草案', false],
	['ar', 'الجمعية العامة،', false]
])('%s: %s', (language, line, isHead) => {
	expect(structureWords[language]?.volumePage.test(line)).toBe(isHead);
});
