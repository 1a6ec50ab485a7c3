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

/** `99.83%`; rounded down, so that only all of them are 100%. */
export const formatShare = (language: InterfaceLanguage, value: number): string =>
	new Intl.NumberFormat(LOCALES[language], {
		style: 'percent',
		minimumFractionDigits: value === 1 || value === 0 ? 0 : 2
	}).format(Math.floor(value * 10_000 + 1e-6) / 10_000);

/** `99.75–99.89%` */
export const formatInterval = (
	language: InterfaceLanguage,
	{ low, high }: { low: number; high: number }
): string => `${formatShare(language, low).replace('%', '')}–${formatShare(language, high)}`;
