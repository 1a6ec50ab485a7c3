import type { StructureWords } from './words.ts';

/** First and last day, ISO. */
export interface Period {
	start: string;
	end: string;
}

const pad = (number: number): string => String(number).padStart(2, '0');

/** ISO date; null for a day that no calendar has. */
export function isoDate(year: number, month: number, day: number): string | null {
	const date = new Date(Date.UTC(year, month - 1, day));
	const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
	return isReal ? `${year}-${pad(month)}-${pad(day)}` : null;
}

/** The first date in a text. */
export function readDate(text: string, { date }: StructureWords): string | null {
	const match = date.exec(text);
	return match && isoDate(Number(match[1]), Number(match[2]), Number(match[3]));
}

/**
 * 2020年2月24日至3月13日和6月15日至23日: the first day and the last. Year and month are said
 * once and hold until the next; a month before the last one is in the year after.
 */
export function readPeriod(text: string, { period, periodEnd }: StructureWords): Period | null {
	if (!period.test(text)) return null;
	let [year, month] = [0, 0];
	const days = [...text.matchAll(periodEnd)].map((match) => {
		const said = Number(match[2] ?? month);
		year = match[1] ? Number(match[1]) : said < month ? year + 1 : year;
		month = said;
		return isoDate(year, month, Number(match[3]));
	});
	const [start, end] = [days[0], days.at(-1)];
	return days.length > 1 && start && end ? { start, end } : null;
}
