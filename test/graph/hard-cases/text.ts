import { fileURLToPath } from 'node:url';
import type { Document, Extraction, Found, Source } from '#graph/model.ts';
import type { Reading } from '#graph/pipeline.ts';
import { readGraph, readText } from '#graph/pipeline.ts';
import type { Body } from '#graph/schema.ts';

/** Small whole texts, read by the whole pipeline, and what they say, a line a fact. */

type Written = 'zh' | 'en';
type House = Extract<Body, 'GA' | 'HRC'>;

interface Wording {
	formula: Record<House, string>;
	adopted: (date: string) => string;
	meeting: Record<House, string>;
}

const MONTHS =
	'January February March April May June July August September October November December'.split(
		' '
	);

const WORDING: Record<Written, Wording> = {
	zh: {
		formula: { GA: '大会，', HRC: '人权理事会，' },
		adopted: (date) => `${date.slice(0, 4)}年${+date.slice(5, 7)}月${+date.slice(8)}日`,
		meeting: { GA: '第50次全体会议', HRC: '第45次会议' }
	},
	en: {
		formula: { GA: 'The General Assembly,', HRC: 'The Human Rights Council,' },
		adopted: (date) => `${+date.slice(8)} ${MONTHS[+date.slice(5, 7) - 1]} ${date.slice(0, 4)}`,
		meeting: { GA: '50th plenary meeting', HRC: '45th meeting' }
	}
};

export interface Act {
	language?: Written;
	body: House;
	number: string;
	title?: string;
	adopted: string;
}

export const act = (body: House, number: string, adopted: string): Act => ({
	body,
	number,
	adopted
});

export const COUNCIL = act('HRC', '48/23', '2021-10-11');
export const ASSEMBLY = act('GA', '78/220', '2023-12-19');
export const english = (act: Act): Act => ({ ...act, language: 'en' });

/** An act that says these paragraphs, one a line; footnotes stand before the closing lines. */
export function textOf(act: Act, paragraphs: string[], notes: string[] = []): string {
	const { language = 'zh', body, title = language === 'zh' ? '人权状况' : 'Human rights' } = act;
	const { formula, adopted, meeting } = WORDING[language];
	return [
		`${act.number}. ${title}`,
		formula[body],
		...paragraphs,
		...notes,
		`${adopted(act.adopted)}\n${meeting[body]}`
	].join('\n\n');
}

const source = (text: string, format: Source['format'] = 'text'): Source => ({
	path: 'test.txt',
	sha256: 'test',
	format,
	encoding: 'utf-8',
	text
});

export const readPlain = (text: string): Reading => readGraph(source(text));
export const readXml = (text: string): Reading => readGraph(source(text, 'akn'));

export const read = (act: Act, paragraphs: string[], notes: string[] = []): Reading =>
	readPlain(textOf(act, paragraphs, notes));

const SEEDS = {
	'A/HRC/RES/21/21': 'A-HRC-RES-21-21.zh.txt',
	'A/HRC/RES/48/23': 'A-HRC-RES-48-23.zh.txt',
	'A/HRC/RES/54/24': 'A-HRC-RES-54-24.zh.txt',
	'A/HRC/RES/56/3': 'A-HRC-RES-56-3.zh.txt',
	'A/RES/59/190': 'A-RES-59-190.zh.txt'
};
export type Seed = keyof typeof SEEDS;

const readings = new Map<Seed, Promise<Reading>>();

/** One of the five seeds, read once. */
export function seed(symbol: Seed): Promise<Reading> {
	const path = fileURLToPath(new URL(`../../../seeds/${SEEDS[symbol]}`, import.meta.url));
	const reading = readings.get(symbol) ?? readText(path);
	readings.set(symbol, reading);
	return reading;
}

const line = (...parts: (string | number | undefined | false)[]): string =>
	parts.filter((part) => part !== undefined && part !== false && part !== '').join(' ');

type Facts = (extraction: Extraction, paragraph?: string) => string[];

const inParagraph =
	<T extends { paragraph: string }>(
		list: (extraction: Extraction) => T[],
		say: (one: T) => string
	): Facts =>
	(extraction, paragraph) => [
		...new Set(
			list(extraction)
				.filter((one) => !paragraph || one.paragraph === paragraph)
				.map(say)
		)
	];

/** `A/HRC/RES/18/18 2011-09-29 3+4 in-title` */
export const citations = inParagraph(
	(all) => [...all.citations].sort(byPlace),
	({ target, date, pinpoint, role }) => line(target, date, pinpoint?.join('+'), role)
);
/** `iccpr 2+4` */
export const instruments = inParagraph(
	(all) => all.instruments,
	({ target, pinpoints }) => line(target, pinpoints?.join('+'))
);
/** `sr-cambodia extend 24` */
export const mandates = inParagraph(
	(all) => all.mandates,
	({ mandate, act, months, until }) => line(mandate, act, months, until)
);
/** `secretary-general report GA 60 annual from GA-77` */
export const obligations = inParagraph(
	(all) => all.obligations,
	({ by, to, session, product, periodicity, from }) =>
		line(by, product, to, session, periodicity, from && `from ${from}`)
);
/** `HRC 54` */
export const considered = inParagraph(
	(all) => all.consider,
	({ body, session }) => line(body, session)
);
/** `KHM subject` */
export const countries = inParagraph(
	(all) => all.countries,
	({ code, role }) => line(code, role)
);
/** `date-contradicts-session 第S-35/1号决议` */
export const doubts = inParagraph(
	(all) => all.doubts,
	({ reason, text }) => line(reason, text)
);

function byPlace(a: Found, b: Found): number {
	return a.start - b.start;
}

/** `op1 决定` */
export const verbs = ({ paragraphs }: Document): string[] =>
	paragraphs
		.filter(({ kind }) => kind !== 'header' && kind !== 'closing')
		.map(({ id, verbs: [verb] }) => line(id, verb?.text));

export const idsOf = ({ paragraphs }: Document): string[] => paragraphs.map(({ id }) => id);

export const paragraphOf = ({ paragraphs }: Document, id: string): string =>
	paragraphs.find((one) => one.id === id)?.flow.text ?? `no ${id}`;

/** The paragraph with each footnote mark where it stood: 报告[1]和. */
export function marked({ paragraphs }: Document, id: string): string {
	const { flow, marks } = paragraphs.find((one) => one.id === id) ?? { marks: [] };
	return marks.reduceRight(
		(text, { at, label }) => `${text.slice(0, at)}[${label}]${text.slice(at)}`,
		flow?.text ?? `no ${id}`
	);
}
