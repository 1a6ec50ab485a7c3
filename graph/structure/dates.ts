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
export function readDate(text: string, { date, readMonth }: StructureWords): string | null {
	const { year, month = '', day } = date.exec(text)?.groups ?? {};
	return year ? isoDate(Number(year), readMonth(month), Number(day)) : null;
}

/** A day of which month and year may have been said with another. */
interface Day {
	year: number;
	month: number;
	day: number;
}

/**
 * 2020年2月24日至3月13日和6月15日至23日 · 24 February to 13 March 2020: the first day and the last.
 * Year and month are said once, with the first day or with the last, and hold for the others; where
 * the months fall back the year has changed.
 */
export function readPeriod(text: string, words: StructureWords): Period | null {
	if (!words.period.test(text)) return null;
	const said = [...text.matchAll(words.periodEnd)].map(({ groups = {} }) => ({
		year: Number(groups.year ?? 0),
		month: groups.month ? words.readMonth(groups.month) : 0,
		day: Number(groups.day)
	}));
	const days = words.monthLast ? filled(said.reverse(), -1).reverse() : filled(said, 1);
	const [start, end] = [days[0], days.at(-1)].map(
		(one) => one && isoDate(one.year, one.month, one.day)
	);
	return days.length > 1 && start && end ? { start, end } : null;
}

/** `step` is what a year is away when the months turn: the next one, or the one before. */
function filled(days: readonly Day[], step: 1 | -1): Day[] {
	let [year, month] = [0, 0];
	return days.map((one) => {
		const turns = month > 0 && one.month > 0 && (one.month - month) * step < 0;
		year = one.year || (turns ? year + step : year);
		month = one.month || month;
		return { year, month, day: one.day };
	});
}
