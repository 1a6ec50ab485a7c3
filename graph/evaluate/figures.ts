import type { Body, Language } from '../schema.ts';
import { isBody, isLanguage, LANGUAGES } from '../schema.ts';
import { SOURCES, type SourceName } from './comparison.ts';
import { addCounts, precision, recall, type Count, type Share } from './count.ts';
import type { Evaluation, Row } from './evaluation.ts';

/** Precision and recall of one class in one language, for readers. */
export interface FigureRow {
	source: SourceName;
	class: string;
	language: Language;
	precision: Share | null;
	recall: Share | null;
	/** Differences that a reviewer decided with the text at hand. */
	reviewed: number;
}

export interface Figures {
	/** ISO date */
	date: string;
	/** What was read. */
	texts: { language: Language; body: Body; texts: number }[];
	rows: FigureRow[];
	parity: CitingAlike | null;
}

/** Of the resolutions read in several languages, those citing the same in all. */
export interface CitingAlike {
	languages: Language[];
	identical: Share;
	/** Of the others, so many whose every difference has a reason. */
	explained: number;
}

const round = (share: Share | null): Share | null =>
	share && {
		n: share.n,
		value: cut(share.value),
		low: cut(share.low),
		high: cut(share.high)
	};

/** Rounded down, so that only all of them are 1. */
const cut = (value: number): number => Math.floor(value * 10_000 + 1e-9) / 10_000;

/** Bodies added up: a reader asks first how sure a language is. */
function byLanguage(rows: Row[]): FigureRow[] {
	const sums = new Map<string, Row>();
	for (const row of rows) {
		const id = [row.source, row.class, row.language].join('\t');
		const sum = sums.get(id);
		const adjudicated: Count = sum ? addCounts(sum.adjudicated, row.adjudicated) : row.adjudicated;
		sums.set(id, { ...row, adjudicated, decided: (sum?.decided ?? 0) + row.decided });
	}
	const classes = [...new Set(rows.map((row) => row.class))];
	const order = (row: Row) => [
		SOURCES.indexOf(row.source),
		classes.indexOf(row.class),
		LANGUAGES.indexOf(row.language)
	];
	const sorted = [...sums.values()].sort((one, other) => byNumbers(order(one), order(other)));
	return sorted.map(({ source, class: name, language, adjudicated, decided }) => ({
		source,
		class: name,
		language,
		precision: round(precision(adjudicated)),
		recall: round(recall(adjudicated)),
		reviewed: decided
	}));
}

/** The first two numbers that differ decide. */
const byNumbers = (one: number[], other: number[]): number =>
	one.map((number, i) => number - (other[i] ?? 0)).find((difference) => difference !== 0) ?? 0;

/** The figures that the app shows. */
export function figuresOf({ run, texts, rows, parity }: Evaluation): Figures {
	const citing = parity.rows.find((row) => row.class === 'targets');
	const identical = round(citing?.identical ?? null);
	return {
		date: run.at.slice(0, 10),
		texts,
		rows: byLanguage(rows),
		parity: identical && {
			languages: parity.languages,
			identical,
			explained: citing?.explained ?? 0
		}
	};
}

type Json = Record<string, unknown>;

const isShare = (value: unknown): value is Share => {
	const share = (value ?? {}) as Json;
	return ['n', 'value', 'low', 'high'].every((field) => typeof share[field] === 'number');
};

const asShare = (value: unknown): Share | null => (isShare(value) ? value : null);

const list = (value: unknown): Json[] =>
	Array.isArray(value) ? value.filter((one): one is Json => typeof one === 'object' && !!one) : [];

/** Takes what was published by any version: what it does not say is left out. */
export function readFigures(published: unknown): Figures {
	const { date, texts, rows, parity } = (published ?? {}) as Json;
	return {
		date: typeof date === 'string' ? date : '',
		texts: list(texts).flatMap(({ language, body, texts: count }) =>
			isLanguage(String(language)) && isBody(String(body)) && typeof count === 'number'
				? { language: language as Language, body: body as Body, texts: count }
				: []
		),
		rows: list(rows).flatMap(readRow),
		parity: readParity(parity)
	};
}

function readParity(value: unknown): CitingAlike | null {
	const { languages, identical, explained } = (value ?? {}) as Json;
	if (!isShare(identical)) return null;
	return {
		identical,
		languages: readLanguages(languages),
		explained: typeof explained === 'number' ? explained : 0
	};
}

const readLanguages = (value: unknown): Language[] =>
	Array.isArray(value) ? value.map(String).filter(isLanguage) : [];

function readRow({ source, class: name, language, ...row }: Json): FigureRow[] {
	const known = SOURCES.find((one) => one === source);
	if (!known || typeof name !== 'string' || !isLanguage(String(language))) return [];
	return [
		{
			source: known,
			class: name,
			language: language as Language,
			precision: asShare(row.precision),
			recall: asShare(row.recall),
			reviewed: typeof row.reviewed === 'number' ? row.reviewed : 0
		}
	];
}
