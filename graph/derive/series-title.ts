import { structureWords } from '../languages/structure.ts';
import type { Language } from '../schema.ts';

/** Words of an alphabet, with what ties them: seventy-eighth. */
const WORD = /\p{L}[\p{L}\p{M}]*(?:-\p{L}[\p{L}\p{M}]*)*/gu;

/** 第七十八届, 第五次 */
const CHINESE_ORDINAL = /第[〇零一二三四五六七八九十百]+/g;

/** Digits, signs and spaces: 2022–2023, A/78/409, quotation marks of whatever kind. */
const SIGNS = /[\p{N}\p{P}\p{S}\p{Z}\s]+/gu;

/**
 * What the titles of a series have in common: the title without years, numbers and ordinals, capitals
 * and signs, so that the “Working Capital Fund for 2023” follows that for 2022. Null where nothing is left.
 */
export function seriesTitle(title: string, language: Language): string | null {
	const { readOrdinal } = structureWords[language];
	const stem = title
		.normalize('NFKC')
		.toLowerCase()
		.replace(CHINESE_ORDINAL, '')
		.replace(WORD, (word) => (readOrdinal(word) === null ? word : ''))
		.replace(SIGNS, '');
	return stem === '' ? null : `${language} ${stem}`;
}
