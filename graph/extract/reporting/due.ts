import { citationWords } from '../../languages/citations.ts';
import { mandateWords } from '../../languages/mandates.ts';
import type { Language } from '../../schema.ts';
import type { ReportingWords } from '../words/reporting.ts';

/** How far before a recipient the time is looked for by which it receives, in characters. */
const REACH = 120;

/** The recipient where it stands, and the stretch that speaks of its delivery. */
interface Place {
	text: string;
	from: number;
	start: number;
	end: number;
	to: number;
}

/**
 * The time by which something is delivered, where the text says it right beside the recipient: a day
 * `2025-06-30`, a month `2018-08`, the last day of a year, or how long after the text `P30D`. What
 * stands farther off may belong to what is reported on.
 */
export function readDue(
	{ text, from, start, end, to }: Place,
	{ dueBefore, dueBehind }: ReportingWords,
	language: Language
): string | undefined {
	const behind = dueBehind?.exec(text.slice(end, Math.min(to, end + REACH)));
	const before = dueBefore?.exec(text.slice(Math.max(from, start - REACH), start));
	const said = (behind ?? before)?.groups;
	return said && timeOf(said, language);
}

const padded = (number: number): string => String(number).padStart(2, '0');

const UNITS: [words: RegExp, unit: string][] = [
	[/^(?:day|天|日)/, 'D'],
	[/^(?:week|周)/, 'W'],
	[/^(?:month|个月)/, 'M'],
	[/^(?:year|年)/, 'Y']
];

function timeOf(said: Partial<Record<string, string>>, language: Language): string | undefined {
	const { day, month, year, last, count, unit = '' } = said;
	if (last) return `${last}-12-31`;
	if (year && month) {
		const number = citationWords[language]?.readMonth(month) ?? 0;
		return [year, padded(number), ...(day ? [padded(Number(day))] : [])].join('-');
	}
	const many = count && mandateWords[language]?.readCount(count);
	const letter = UNITS.find(([words]) => words.test(unit))?.[1];
	return many && letter ? `P${many}${letter}` : undefined;
}
