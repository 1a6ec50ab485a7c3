import type { Body } from './schema.ts';

/**
 * The arithmetic of document symbols: printed symbol ↔ body, session, time and usual form.
 * Everything here follows from the symbol alone; dates are never part of an identity.
 */

export type Act = 'resolution' | 'decision' | 'statement';

/** Where the resolutions of each body begin. CHR and its Sub-Commission printed no symbols. */
const STEMS: Record<Act, Partial<Record<Body, string>>> = {
	resolution: {
		GA: 'A/RES/',
		HRC: 'A/HRC/RES/',
		SC: 'S/RES/',
		ECOSOC: 'E/RES/',
		CHR: 'E/CN.4/RES/',
		SUBCOM: 'E/CN.4/Sub.2/RES/'
	},
	decision: {
		GA: 'A/DEC/',
		HRC: 'A/HRC/DEC/',
		ECOSOC: 'E/DEC/',
		CHR: 'E/CN.4/DEC/',
		SUBCOM: 'E/CN.4/Sub.2/DEC/'
	},
	statement: { HRC: 'A/HRC/PRST/', SC: 'S/PRST/' }
};

const ACTS = Object.entries(STEMS).flatMap(([act, stems]) =>
	Object.entries(stems).map(([body, stem]) => ({ act: act as Act, body: body as Body, stem }))
);

/** `('GA', '75/257 B')` → `A/RES/75/257B`; null where the body has no such act. */
export function resolutionSymbol(body: Body, number: string, act: Act = 'resolution') {
	const stem = STEMS[act][body];
	return stem ? stem + number.replace(/\s/g, '') : null;
}

/** Body, act and number of a resolution's symbol; null for a report or letter. */
export function readResolution(symbol: string) {
	const found = ACTS.find(({ stem }) => symbol.startsWith(stem));
	return found ? { ...found, number: symbol.slice(found.stem.length) } : null;
}

/**
 * Numbers that were never given: since its 31st session the Assembly numbers its decisions from 301, the
 * Council its decisions from 101; before its 31st session, and its eighth special one, the Assembly did
 * not number by session, since then not with roman ones. No session of the Commission passed a hundred.
 */
const NEVER: RegExp[] = [
	/^A\/(?:RES|DEC)\/(?:[12]?\d|30)\/\d/,
	/^A\/DEC\/\d+\/[12]?\d{1,2}(?!\d)/,
	/^A\/HRC\/DEC\/\d+\/\d{1,2}(?!\d)/,
	/^A\/HRC\/RES\/\d+\/\d{3}/,
	/^A\/RES\/\d+\/[4-9]\d\d/,
	/^A\/(?:RES|DEC)\/(?:S-[1-7]|ES-[1-5])\//,
	/^A\/RES\/\d+[A-Z]*\((?:XXX[IV]|X?L)/,
	/^E\/CN\.4\/(?:RES|DEC)\/\d{3,}[A-Z]*\(/
];

/** Can there be an act with this symbol? False only where the way of numbering rules it out. */
export const isNumbered = (symbol: string): boolean => !NEVER.some((never) => never.test(symbol));

/** The usual printed form: `75/257 B`, `217 A (III)`, `1325 (2000)`, `A/HRC/45/51/Add.1`. */
export function labelOf(symbol: string): string {
	const resolution = readResolution(symbol);
	if (!resolution) return symbol.replace(/(?<!^)\(/, ' (').replace('(Part', '(Part ');
	return resolution.number.replace(/(?<=\d)(?=[A-Z])/, ' ').replace(/(?<=\w)\(/, ' (');
}

const ROMAN = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 } as const;

const digitOf = (letter: string): number => ROMAN[letter as keyof typeof ROMAN] ?? 0;

/** `XXI` → 21. */
export function readRoman(roman: string): number {
	const digits = [...roman].map(digitOf);
	return digits.reduce((sum, digit, i) => sum + (digit < (digits[i + 1] ?? 0) ? -digit : digit), 0);
}

const ROMAN_DIGITS: [value: number, digits: string][] = [
	[100, 'C'],
	[90, 'XC'],
	[50, 'L'],
	[40, 'XL'],
	[10, 'X'],
	[9, 'IX'],
	[5, 'V'],
	[4, 'IV'],
	[1, 'I']
];

/** 14 → `XIV`. */
export function toRoman(number: number): string {
	const found = ROMAN_DIGITS.find(([value]) => value <= number);
	return found ? found[1] + toRoman(number - found[0]) : '';
}

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

/** Where the United Nations keeps the official text. */
export const officialLink = (symbol: string, language: string): string =>
	`https://undocs.org/${language}/${encodeURI(symbol)}`;

/** What people write before a number to say whose it is. */
const SPOKEN: [words: RegExp, body: Body][] = [
	[/人权理事会|HRC|HUMAN RIGHTS COUNCIL/, 'HRC'],
	[/人权委员会|CHR|COMMISSION ON HUMAN RIGHTS/, 'CHR'],
	[/安全?理事会|安理会|SECURITY COUNCIL|\bSC\b/, 'SC'],
	[/经济及社会理事会|经社理事会|ECOSOC/, 'ECOSOC'],
	[/大会|GENERAL ASSEMBLY|\bGA\b/, 'GA']
];

/** Numbers as they are spoken, and the bodies that number so. */
const NUMBERS: [pattern: RegExp, bodies: Body[]][] = [
	[/^(?:19|20)\d\d\/\d+[A-Z]?$/, ['CHR', 'ECOSOC']],
	[/^(?:E?S-)?\d+\/\d+[A-Z]?$/, ['HRC', 'GA']],
	[/^\d+\((?:19|20)\d\d\)$/, ['SC']],
	[/^\d+[A-Z]?\((?:E?S-)?[IVXLCDM]+\)$/, ['GA', 'ECOSOC', 'CHR']]
];

const tidy = (written: string): string => written.normalize('NFKC').replace(/[‐‑–]/g, '-').trim();

/**
 * Every symbol that a written form may stand for, likeliest first: `48/23`, `HRC 48/23`,
 * `A/HRC/RES/48/23`, `第48/23号决议`, `217 A (III)`. Empty when it is no symbol.
 */
export function readWritten(written: string): string[] {
	const upper = tidy(written).toUpperCase();
	const printed = /^[AES]\/[A-Z0-9./() -]+$/.test(upper) ? upper.replace(/\s/g, '') : null;
	if (printed)
		return [printed.replace('(PART', '(Part').replace(/\/(ADD|CORR|REV|SUB)\./g, capitalised)];
	const body = SPOKEN.find(([words]) => words.test(upper))?.[1];
	const number = upper
		.replace(/^.*?(?=(?:E?S-)?\d)/, '')
		.replace(/[号號]?(?:决议|決議|决定)?$/, '')
		.replace(/\s/g, '');
	const bodies = NUMBERS.find(([pattern]) => pattern.test(number))?.[1] ?? [];
	return (body ? bodies.filter((one) => one === body) : bodies).flatMap(
		(one) => resolutionSymbol(one, number) ?? []
	);
}

const capitalised = (_: string, word: string): string =>
	`/${word[0]}${word.slice(1).toLowerCase()}.`;
