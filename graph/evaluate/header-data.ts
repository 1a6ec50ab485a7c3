import type { Extraction, VoteCast } from '../model.ts';
import { VOTES } from '../model.ts';
import { COUNTRIES, namesIn } from '../names/registry.ts';
import { compare, type Comparison, type TextKey } from './comparison.ts';

/** What the editors' data say of one resolution, in English, whatever the language of its texts. */
export interface HeaderRecord {
	symbol: string;
	fields: Record<string, string>;
	sponsors: string[];
	/** Country codes by vote; empty where there was none. */
	votes: Record<VoteCast, string[]>;
}

type Json = Record<string, unknown>;

export const isHeaderRecord = (value: unknown): value is Json =>
	typeof value === 'object' && value !== null && 'adoption_meeting' in value && 'symbol' in value;

/** Without capitals, accents, apostrophes, spaces and article: CÔTE D’IVOIRE, `IR ELAND`, THE NIGER. */
const fold = (name: string): string =>
	name
		.normalize('NFD')
		.replace(/^\s*the\s/i, '')
		.toLowerCase()
		.replace(/[^\p{L}()]/gu, '');

const CODES = new Map(
	namesIn(COUNTRIES, 'en').map(([name, { code }]): [string, string] => [fold(name), code])
);

const list = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);

/** What goes before such words speaks for a group, and is no State that sponsors. */
const GROUP = /^.*\bon behalf of\b[^)]*\)?/i;

/** Committees and presidents submit texts too: only States have a code. Some entries hold several States. */
const codesOf = (names: unknown): string[] =>
	list(names).flatMap((name) => {
		const code = CODES.get(fold(name));
		if (code) return code;
		const several = name.replace(GROUP, '').split(/,| and /i);
		return several.flatMap((one) => CODES.get(fold(one)) ?? []);
	});

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** `29 September 2023` → 2023-09-29 */
function readDate(said: string): string | undefined {
	const [, day = '', month = '', year] =
		/^(\d{1,2})\s([A-Za-z]+)\s(\d{4})$/.exec(said.trim()) ?? [];
	const index = MONTHS.indexOf(month.slice(0, 3).toLowerCase());
	if (!year || index < 0) return undefined;
	return `${year}-${String(index + 1).padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** Numbers with their letters, in the order printed: `Agenda items 13 and 71 (c)` → 13, 71 (c) */
export const itemNumbers = (said: string): string =>
	[...said.matchAll(/(\d+)((?: ?\([a-z]{1,3}\))*)/g)]
		.map(([, number = '', letters = '']) => number + letters.replace(/ ?\(/g, ' ('))
		.join(', ');

const ADOPTIONS: [said: RegExp, adoption: string][] = [
	[/without a vote/i, 'without-vote'],
	[/recorded vote/i, 'recorded-vote']
];

/** Quotation marks and spaces differ between data (`73eof the Charter`) and print; letters do not. */
const foldTitle = (title: string): string =>
	title
		.normalize('NFKC')
		.replace(/[‘’“”"'*]/g, '')
		.replace(/[‐‑–—]/g, '-')
		.replace(/\s+/g, '');

export function readHeaderRecord(record: Json): HeaderRecord {
	const said = (field: string): string => String(record[field] ?? '');
	const fields = {
		adopted: readDate(said('adoption_date')),
		meeting: /^\d+/.exec(said('adoption_meeting'))?.[0],
		agendaItem: itemNumbers(said('agenda_item')),
		title: foldTitle(said('title')),
		adoption: ADOPTIONS.find(([pattern]) => pattern.test(said('adoption_type')))?.[1]
	};
	return {
		symbol: said('symbol').replace(/\s/g, ''),
		fields: Object.fromEntries(
			Object.entries(fields).filter((field): field is [string, string] => Boolean(field[1]))
		),
		sponsors: [...codesOf(record.sponsors), ...codesOf(record.additional_sponsors)],
		votes: {
			inFavour: codesOf(record.MS_in_favour),
			against: codesOf(record.MS_against),
			abstaining: codesOf(record.MS_abstaining)
		}
	};
}

/** The same fields as a text says them. */
const fieldsOf = ({ header }: Extraction): Record<string, string | undefined> => ({
	adopted: header.adopted,
	meeting: header.meeting === undefined ? undefined : String(header.meeting),
	agendaItem: header.agendaItem && itemNumbers(header.agendaItem),
	title: header.title && foldTitle(header.title),
	adoption: header.adoption
});

/** Header fields, one class each; then who voted how, and who put the draft forward. */
export function compareHeader(
	key: TextKey,
	record: HeaderRecord,
	extraction: Extraction
): Comparison[] {
	const said = fieldsOf(extraction);
	const fields = Object.entries(record.fields).filter(
		([field]) => field !== 'title' || key.language === 'en'
	);
	const item = (field: string, value: string | undefined) =>
		value ? [`header ${field}=${value}`] : [];
	return [
		...fields.map(([field, value]) =>
			compare(key, {
				source: 'header data',
				class: `header: ${field}`,
				wanted: item(field, value),
				found: item(field, said[field])
			})
		),
		...compareVotes(key, record, extraction),
		...compareSponsors(key, record, extraction)
	];
}

function compareVotes(key: TextKey, { votes }: HeaderRecord, { header, ...said }: Extraction) {
	const cast = VOTES.flatMap((vote) => votes[vote].map((code) => `header ${code} ${vote}`));
	const listed = header.vote?.countries;
	const found = listed
		? VOTES.flatMap((vote) => listed[vote].map((code) => `header ${code} ${vote}`))
		: said.votes.map(({ code, vote }) => `header ${code} ${vote}`);
	return cast.length + found.length === 0
		? []
		: [compare(key, { source: 'header data', class: 'votes', wanted: cast, found })];
}

function compareSponsors(key: TextKey, record: HeaderRecord, { countries }: Extraction) {
	const found = countries.filter(({ role }) => role === 'sponsor').map(({ code }) => code);
	const items = (codes: string[]) => codes.map((code) => `header ${code}`);
	return record.sponsors.length + found.length === 0
		? []
		: [
				compare(key, {
					source: 'header data',
					class: 'sponsors',
					wanted: items(record.sponsors),
					found: items(found)
				})
			];
}
