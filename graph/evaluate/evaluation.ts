import type { Reading } from '../pipeline.ts';
import type { Body, DoubtReason, Language } from '../schema.ts';
import { textId } from '../model.ts';
import { createAdjudicator, type Adjudication } from './adjudication.ts';
import { compareRuns, type Changes, type Run, type RunDifference } from './changes.ts';
import { SOURCES, type Comparison, type SourceName, type TextKey } from './comparison.ts';
import { addCounts, type Count } from './count.ts';
import { compareEditorsLinks, type EditorsLinks } from './editors-links.ts';
import type { Explanation } from './explanations.ts';
import { compareGold } from './gold.ts';
import { compareHeader, type HeaderRecord } from './header-data.ts';
import { compareLabels } from './labels.ts';
import { compareLinks } from './links.ts';
import { compareLanguages, type Parity } from './parity.ts';
import type { Label } from './parser-labels.ts';
import type { Sampled } from './overall.ts';
import { versionOf, type Version } from './versions.ts';
import { saidBy, type Said } from './said.ts';

/** Everything that texts can be held against. */
export interface Truths {
	/** By text id. */
	gold: Map<string, Said>;
	/** By symbol. */
	headers: Map<string, HeaderRecord>;
	labels: Map<string, Label[]>;
	editorsLinks: EditorsLinks;
}

/** What one text comes to: small enough to keep for thousands of them. */
export interface TextEvaluation {
	key: TextKey;
	comparisons: Comparison[];
	version: Version;
	/** Finds by rule. */
	rules: Record<string, number>;
	doubts: Partial<Record<DoubtReason, number>>;
}

function counted<K extends string>(names: K[]): Partial<Record<K, number>> {
	const counts: Partial<Record<K, number>> = {};
	for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
	return counts;
}

function rulesOf({ extraction }: Reading): Record<string, number> {
	const { citations, instruments, mandates, obligations, ...more } = extraction;
	const { consider, sessions, countries, votes } = more;
	const finds = [citations, instruments, mandates, obligations, consider, sessions];
	const rules = [...finds, countries, votes].flatMap((list) => list.map(({ rule }) => rule));
	return counted(rules) as Record<string, number>;
}

/** Holds one text against all that is known of it. */
export function evaluateText(reading: Reading, truths: Truths): TextEvaluation {
	const { document, extraction } = reading;
	const { symbol, language, header } = document;
	const key = { text: textId(symbol, language), language, body: header.body };
	const gold = truths.gold.get(key.text);
	const record = truths.headers.get(symbol);
	const labels = language === 'en' ? truths.labels.get(symbol) : undefined;
	const linked = language === 'en' ? truths.editorsLinks.get(symbol) : undefined;
	const isAkn = document.source.format === 'akn';
	return {
		key,
		comparisons: [
			...(gold ? compareGold(key, gold, saidBy(reading)) : []),
			...(record ? compareHeader(key, record, extraction) : []),
			...(isAkn ? compareLinks(key, document, extraction) : []),
			...(linked && !isAkn ? [compareEditorsLinks(key, linked, extraction)] : []),
			...(labels && !isAkn ? compareLabels(key, document, labels) : [])
		],
		version: versionOf(reading),
		rules: rulesOf(reading),
		doubts: counted(extraction.doubts.map(({ reason }) => reason))
	};
}

/** One class in one language and body: as compared, and as reviewers decided. */
export interface Row {
	source: SourceName;
	class: string;
	language: Language;
	body: Body;
	texts: number;
	raw: Count;
	adjudicated: Count;
	decided: number;
	/** Differences settled by described rules. */
	byRule: Record<string, number>;
	/** Finds that the source cannot judge, and what a reviewer found in a sample of them. */
	unjudged: number;
	sampled: Sampled;
}

export interface Evaluation {
	texts: { language: Language; body: Body; texts: number }[];
	rows: Row[];
	parity: Parity;
	/** Of single sentences in several languages, where there are such. */
	sentences: Parity;
	rules: Record<string, number>;
	doubts: Partial<Record<DoubtReason, number>>;
	stale: Adjudication[];
	run: Run;
	changes: Changes | null;
}

/** Adds texts up, one after another; of a text that comes twice the later one counts. */
export function createEvaluation(adjudications: Adjudication[], explanations: Explanation[] = []) {
	const texts = new Map<string, TextEvaluation>();

	return {
		add: (text: TextEvaluation): void => void texts.set(text.key.text, text),

		finish(at: string, sentences: Version[], before: Run | null): Evaluation {
			const all = [...texts.values()];
			const { rows, stale } = tabulate(all, adjudications);
			const run = runOf(at, all);
			return {
				texts: textsBy(all),
				rows,
				parity: compareLanguages(
					all.map(({ version }) => version),
					explanations
				),
				sentences: compareLanguages(sentences),
				rules: summed(all.map(({ rules }) => rules)),
				doubts: summed(all.map(({ doubts }) => doubts)),
				stale,
				run,
				changes: before && compareRuns(before, run)
			};
		}
	};
}

function tabulate(texts: TextEvaluation[], adjudications: Adjudication[]) {
	const adjudicator = createAdjudicator(adjudications);
	const rows = new Map<string, Row>();
	for (const comparison of texts.flatMap(({ comparisons }) => comparisons)) {
		const { source, class: name, language, body } = comparison;
		const { count, decided, byRule, sampled } = adjudicator.adjudicate(comparison);
		const own = {
			source,
			class: name,
			language,
			body,
			texts: 1,
			unjudged: comparison.unjudged.length
		};
		const row: Row = {
			...own,
			raw: comparison.count,
			adjudicated: count,
			decided,
			byRule,
			sampled
		};
		const id = [source, name, language, body].join('\t');
		rows.set(id, joinRows(rows.get(id), row));
	}
	const told = [...rows.values()].filter(({ raw }) => raw.hit + raw.missed + (raw.extra ?? 0) > 0);
	return { rows: told.sort(bySource), stale: adjudicator.stale() };
}

const joinRows = (one: Row | undefined, other: Row): Row =>
	one
		? {
				...one,
				texts: one.texts + other.texts,
				raw: addCounts(one.raw, other.raw),
				adjudicated: addCounts(one.adjudicated, other.adjudicated),
				decided: one.decided + other.decided,
				byRule: summed([one.byRule, other.byRule]),
				unjudged: one.unjudged + other.unjudged,
				sampled: {
					right: one.sampled.right + other.sampled.right,
					wrong: one.sampled.wrong + other.sampled.wrong
				}
			}
		: other;

const bySource = (one: Row, other: Row): number =>
	SOURCES.indexOf(one.source) - SOURCES.indexOf(other.source);

function runOf(at: string, texts: TextEvaluation[]): Run {
	const comparisons = texts.flatMap(({ comparisons }) => comparisons);
	const nameOf = ({ source, class: name }: Comparison) => `${source} ${name}`;
	const differences = comparisons.flatMap((one) =>
		one.differences.map(({ kind, item }): RunDifference => ({
			text: one.text,
			class: nameOf(one),
			kind,
			item
		}))
	);
	return {
		at,
		texts: texts.map(({ key }) => key.text),
		classes: [...new Set(comparisons.map(nameOf))],
		differences
	};
}

function textsBy(texts: TextEvaluation[]): Evaluation['texts'] {
	const counts = counted(texts.map(({ key }) => `${key.body} ${key.language}` as const));
	return Object.entries(counts).map(([id, count]) => {
		const [body, language] = id.split(' ') as [Body, Language];
		return { language, body, texts: count };
	});
}

function summed<K extends string>(counts: Partial<Record<K, number>>[]): Record<K, number> {
	const sums = new Map<string, number>();
	for (const [name, count] of counts.flatMap((one) => Object.entries<number | undefined>(one)))
		sums.set(name, (sums.get(name) ?? 0) + (count ?? 0));
	const sorted = [...sums].sort(([one, a], [other, b]) => b - a || (one < other ? -1 : 1));
	return Object.fromEntries(sorted) as Record<K, number>;
}
