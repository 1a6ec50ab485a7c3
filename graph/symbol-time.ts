import { readRoman } from './roman.ts';

/** Symbol → id of the session it belongs to (`HRC-48`, `GA-ES-11`), or null. Examples beside each. */
const SESSIONS: [pattern: RegExp, session: (match: string[]) => string][] = [
	// A/HRC/RES/S-35/1, A/HRC/S-35/2
	[/^A\/HRC\/(?:(?:RES|DEC|PRST)\/)?(S-\d+)\//, ([, n]) => `HRC-${n}`],
	// A/HRC/RES/48/23, A/HRC/45/51/Add.1
	[/^A\/HRC\/(?:(?:RES|DEC|PRST)\/)?(\d+)\//, ([, n]) => `HRC-${n}`],
	// A/RES/ES-11/1, A/RES/S-10/2, A/ES-10/PV.1
	[/^A\/(?:(?:RES|DEC)\/)?(E?S-\d+)\//, ([, n]) => `GA-${n}`],
	// A/RES/60/251, A/DEC/78/503, A/59/327, A/C.3/78/L.41
	[/^A\/(?:(?:RES|DEC)\/|C\.\d\/)?(\d+)\//, ([, n]) => `GA-${n}`],
	// A/RES/3362(S-VII), A/RES/997(ES-I)
	[
		/^A\/RES\/\d+[A-Z]?\((E?S)-([IVX]+)\)/,
		([, kind, roman]) => `GA-${kind}-${readRoman(roman ?? '')}`
	],
	// A/RES/217A(III)
	[/^A\/RES\/\d+[A-Z]?\(([IVXLCDM]+)\)/, ([, roman]) => `GA-${readRoman(roman ?? '')}`]
];

/** The session of a resolution or document, as an id; null for bodies that count in years. */
export function sessionOf(symbol: string): string | null {
	for (const [pattern, session] of SESSIONS) {
		const match = pattern.exec(symbol);
		if (match) return session(match);
	}
	return null;
}

/** Regular sessions of the Council: two in 2006, four to 2007, three a year from the 7th in 2008. */
function councilTime(session: number): number {
	if (session <= 3) return 2006.4 + (session - 1) * 0.2;
	if (session <= 6) return 2007.2 + (session - 4) * 0.27;
	return 2008.2 + Math.floor((session - 7) / 3) + ((session - 7) % 3) * 0.27;
}

/** When a session is held, as a decimal year; the Assembly's nth regular session opens in 1945 + n. */
export function sessionTime(session: string): number | null {
	const [, body, number] = /^(GA|HRC)-(\d+)$/.exec(session) ?? [];
	if (!body) return null;
	return body === 'HRC' ? councilTime(Number(number)) : 1945.9 + Number(number);
}

/** Years in the symbols of bodies that count by year: E/RES/2006/23, E/CN.4/2004/5, S/RES/1325(2000). */
const YEAR =
	/^(?:E\/(?:CN\.4\/(?:Sub\.2\/)?)?(?:(?:RES|DEC)\/)?|S\/(?:PRST\/)?)((?:19|20)\d\d)\/|^S\/RES\/\d+\(((?:19|20)\d\d)\)/;

/** When an act or document was made, as a decimal year, from its symbol alone; null if it does not say. */
export function timeOf(symbol: string): number | null {
	const session = /^[A-Z]+-(?:E?S-)?\d+$/.test(symbol) ? symbol : sessionOf(symbol);
	if (session) return sessionTime(session);
	const match = YEAR.exec(symbol);
	return match ? Number(match[1] ?? match[2]) + 0.5 : null;
}

const decimalYear = (date: string): number =>
	Number(date.slice(0, 4)) + (Number(date.slice(5, 7)) - 1) / 12 + Number(date.slice(8, 10)) / 365;

/** Around a session's or year's middle: how much earlier and later its acts may be dated. */
const TERMS: [symbols: RegExp, before: number, after: number][] = [
	// the first session opened in January 1946, every later one in September
	[/^A\/(?:RES|DEC)\/.*\(I\)$/, 0.95, 0.9],
	[/^A\/(?:RES|DEC)\//, 0.25, 0.9],
	[/^A\/HRC\//, 0.9, 1],
	// the Council's year opens in July of the year before
	[/^E\/(?:RES|DEC)\//, 1, 0.6],
	[/./, 0.5, 0.51]
];

/** First and last moment an act may be dated, resumed sessions included. Null: the symbol does not say. */
function termOf(symbol: string): [from: number, to: number] | null {
	if (/^A\/HRC\/(?:RES|DEC)\/S-/.test(symbol)) return [2006.4, Infinity];
	const time = timeOf(symbol);
	const term = TERMS.find(([symbols]) => symbols.test(symbol));
	return time === null || !term ? null : [time - term[1], time + term[2]];
}

/** Was the act adopted only after `other` can have been? Null where a symbol does not say. */
export function isLaterThan(symbol: string, other: string, otherDate?: string): boolean | null {
	const from = termOf(symbol)?.[0];
	const now = otherDate ? decimalYear(otherDate) : termOf(other)?.[1];
	return from === undefined || now === undefined ? null : from > now;
}

/** Can the act have been adopted on that ISO date? Null where the symbol does not say. */
export function fitsDate(symbol: string, date: string): boolean | null {
	const term = termOf(symbol);
	if (!term) return null;
	const time = decimalYear(date);
	return time >= term[0] && time <= term[1];
}

const YEARS_OFF = [-2, -1, 1, 2];

/** One wrong digit of a year, or two changed places: 2019 for 2009, 2107 for 2017. */
function misprintedYears(year: number): number[] {
	const digits = String(year).padStart(4, '0');
	const oneWrong = [...digits].flatMap((_, i) =>
		Array.from({ length: 10 }, (_, digit) => digits.slice(0, i) + digit + digits.slice(i + 1))
	);
	const turned = digits.replace(/^(.)(.)(.)(.)$/, '$1$3$2$4');
	return [...oneWrong, turned].map(Number);
}

/** Would the date fit if its year were a little off or had a digit misprinted? */
export function nearlyFitsDate(symbol: string, date: string): boolean {
	const year = Number(date.slice(0, 4));
	const years = [...YEARS_OFF.map((off) => year + off), ...misprintedYears(year)];
	return years.some(
		(one) => fitsDate(symbol, String(one).padStart(4, '0') + date.slice(4)) === true
	);
}
