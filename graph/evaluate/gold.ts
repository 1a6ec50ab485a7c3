import { BadTextError } from '../errors.ts';
import { compare, type Comparison, type TextKey } from './comparison.ts';
import { CLASSES, judged, type Said } from './said.ts';

type Json = Record<string, unknown>;

const isObject = (value: unknown): value is Json =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** One text's gold in the contract of `recalling extract --json`. */
export const isGold = (value: unknown): value is Json =>
	isObject(value) && typeof value.symbol === 'string' && typeof value.language === 'string';

/** Gold by symbol, each with the name of its file, its facts one line each. */
export const isGoldList = (value: unknown): value is Record<string, Json> =>
	isObject(value) &&
	Object.values(value).length > 0 &&
	Object.values(value).every((one) => isObject(one) && typeof one.file === 'string');

const LISTS = [
	...(['paragraphs', 'citations', 'instruments', 'mandates', 'obligations'] as const),
	...(['consider', 'countries'] as const)
];

/** Takes gold as it stands; throws BadTextError where a field is not what the contract says. */
export function readGold(path: string, gold: Json): Said {
	const lists = LISTS.map((field) => [field, gold[field] ?? []] as const);
	for (const [field, list] of lists)
		if (!Array.isArray(list) || !list.every(isObject))
			throw new BadTextError(`${path} is no gold: ${field} must be a list of objects.`);
	if (!isObject(gold.header)) throw new BadTextError(`${path} is no gold: it has no header.`);
	const pinned = (list: unknown, field: string) =>
		(list as Json[]).map((one) => ({ ...one, [field]: asList(one[field]) }));
	return {
		...Object.fromEntries(lists),
		citations: pinned(gold.citations ?? [], 'pinpoint'),
		instruments: pinned(gold.instruments ?? [], 'pinpoints'),
		symbol: gold.symbol,
		language: gold.language,
		header: gold.header
	} as Said;
}

const asList = (value: unknown): string[] =>
	value === undefined || value === null ? [] : [value].flat().map(String);

/** `A-HRC-RES-48-23.zh.txt` → zh */
const languageOf = (file: string): string => /\.([a-z]{2})\.[a-z]+$/.exec(file)?.[1] ?? 'zh';

const wordsOf = (lines: unknown): string[][] =>
	Array.isArray(lines) ? lines.map((line) => String(line).split(' ')) : [];

const DATE = /^\d{4}-\d\d-\d\d$/;

/** `pp5 A/HRC/RES/5/1 2007-06-18 chapter I+II footnote` */
function readCitation([paragraph = '', target = '', ...rest]: string[]): Said['citations'][number] {
	const date = rest.find((word) => DATE.test(word));
	const pinpoint = rest.filter((word) => word !== date && word !== 'footnote').join(' ');
	return {
		paragraph,
		target,
		...(date && { date }),
		pinpoint: pinpoint ? pinpoint.split('+') : []
	};
}

function readInstrument([paragraph = '', target = '', ...rest]: string[]) {
	return { paragraph, target, pinpoints: rest.length > 0 ? rest.join(' ').split('+') : [] };
}

const readMandate = ([paragraph = '', mandate = '', act = '', months]: string[]) => ({
	paragraph,
	mandate,
	act,
	...(months && { months: Number(months) })
});

/** `op4 ohchr HRC 22 report`, the session being left out where none is named */
function readObligation([paragraph = '', by = '', to = '', ...rest]: string[]) {
	const session = /^\d+$/.test(rest[0] ?? '') ? Number(rest.shift()) : undefined;
	return { paragraph, by, to, product: rest.join(' '), ...(session && { session }) };
}

/** Gold that a person wrote in one line a fact. */
export const readGoldList = (list: Record<string, Json>): Said[] =>
	Object.entries(list).map(([symbol, gold]) => ({
		symbol,
		language: languageOf(String(gold.file)),
		header: isObject(gold.header) ? gold.header : {},
		paragraphs: wordsOf(gold.paragraphs).map(([id = '', ...verb]) => ({
			id,
			...(verb.length > 0 && { verb: verb.join(' ') })
		})),
		citations: wordsOf(gold.citations).map(readCitation),
		instruments: wordsOf(gold.instruments).map(readInstrument),
		mandates: wordsOf(gold.mandates).map(readMandate),
		obligations: wordsOf(gold.obligations).map(readObligation),
		consider: wordsOf(gold.consider).map(([paragraph = '', body = '', session]) => ({
			paragraph,
			body,
			session: Number(session)
		})),
		countries: wordsOf(gold.subjects).map(([code = '']) => ({ code, role: 'subject' }))
	}));

/** Every class of the contract, one comparison each. */
export function compareGold(key: TextKey, wanted: Said, found: Said): Comparison[] {
	const had = judged(wanted, found);
	return Object.entries(CLASSES).map(([name, itemsOf]) =>
		compare(key, { source: 'gold', class: name, wanted: itemsOf(wanted), found: itemsOf(had) })
	);
}
