import type { Body } from './schema.ts';

/**
 * What document symbols say: body, act, number, usual form (symbol-time.ts: session and time).
 * Everything follows from the symbol alone; dates are never part of an identity.
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
