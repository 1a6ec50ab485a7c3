import type { InterfaceLanguage } from './words.ts';

const LOCALES: Record<InterfaceLanguage, string> = { zh: 'zh-CN', en: 'en-GB' };

export const formatNumber = (language: InterfaceLanguage, value: number): string =>
	new Intl.NumberFormat(LOCALES[language]).format(value);

/** How much of a date is known: a year, a month or a day. */
const PRECISIONS: Record<number, Intl.DateTimeFormatOptions> = {
	4: { year: 'numeric' },
	7: { year: 'numeric', month: 'long' },
	10: { year: 'numeric', month: 'long', day: 'numeric' }
};

/** `2021-10-11` → 2021年10月11日; a year stays a year, and what is no date stays as it is. */
export function formatDate(language: InterfaceLanguage, iso: string): string {
	const options = /^\d{4}(-\d\d){0,2}$/.test(iso) ? PRECISIONS[iso.length] : undefined;
	const date = new Date(iso);
	if (!options || Number.isNaN(date.getTime())) return iso;
	return new Intl.DateTimeFormat(LOCALES[language], { ...options, timeZone: 'UTC' }).format(date);
}
