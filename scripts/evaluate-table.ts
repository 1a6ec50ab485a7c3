import type { Evaluation, Row } from '#graph/evaluate/evaluation.ts';
import type { RunDifference } from '#graph/evaluate/changes.ts';
import { LABEL_RULES } from '#graph/evaluate/labels.ts';
import { f1, precision, recall, type Count, type Share } from '#graph/evaluate/count.ts';
import { overallPrecision } from '#graph/evaluate/overall.ts';
import { PARITY_RULES, type ParityRule } from '#graph/evaluate/parity-rules.ts';
import type { Disparity, Parity } from '#graph/evaluate/parity.ts';
import { DOUBTS } from '#graph/schema.ts';
import { align } from './columns.ts';

/** How many gains and losses are shown unless all are asked for. */
const SHOWN = 20;

/** `0.9983 [0.9975–0.9989]`, rounded so that only all of them are 1. */
export function showShare(share: Share | null): string {
	if (!share) return '–';
	const show = (value: number) =>
		value === 1 ? '1.0000' : (Math.floor(value * 10_000) / 10_000).toFixed(4);
	return `${show(share.value)} [${show(share.low)}–${show(share.high)}]`;
}

const showNumber = (share: Share | null): string => (share ? share.n.toLocaleString('en') : '–');

const HEAD = ['source', 'class', 'body', 'lang', 'texts'];
const FIGURES = ['precision', 'n', 'recall', 'n', 'F1', 'unjudged', 'reviewed'];

const figuresOf = (count: Count, rest: string[]): string[] => {
	const [p, r] = [precision(count), recall(count)];
	return [showShare(p), showNumber(p), showShare(r), showNumber(r), showShare(f1(count)), ...rest];
};

/** A class as compared, and below it as reviewers decided. */
function linesOf(row: Row): string[][] {
	const head = [row.source, row.class, row.body, row.language, row.texts.toLocaleString('en')];
	const unjudged = row.unjudged > 0 ? row.unjudged.toLocaleString('en') : '';
	const raw = [...head, ...figuresOf(row.raw, [unjudged, ''])];
	const byRule = Object.values(row.byRule).reduce((sum, count) => sum + count, 0);
	if (row.decided + byRule === 0) return [raw];
	const reviewed = `after ${row.decided}${byRule > 0 ? ` + ${byRule.toLocaleString('en')} by rule` : ''}`;
	return [raw, ['', '', '', '', '', ...figuresOf(row.adjudicated, ['', reviewed])]];
}

/** Finds with a link and without one: the second judged by a sample that was read. */
function overallLines(rows: Row[]): string[] {
	const cells = rows.flatMap(({ class: name, body, language, adjudicated, unjudged, sampled }) => {
		const share = overallPrecision({ reviewed: adjudicated, unjudged, sampled });
		const read = sampled.right + sampled.wrong;
		if (!share) return [];
		return [
			[name, body, language, showShare(share), showNumber(share), `${sampled.right} of ${read}`]
		];
	});
	const head = ['class', 'body', 'lang', 'precision', 'n', 'right of those read without a link'];
	return cells.length > 0 ? align([head, ...cells], (column) => column === 4) : [];
}

/** What each described rule settled in all. */
function ruleLines(rows: Row[]): string[] {
	const cells = Object.entries(LABEL_RULES).flatMap(([rule, says]) => {
		const count = rows.reduce((sum, { byRule }) => sum + (byRule[rule] ?? 0), 0);
		return count > 0 ? [[rule, count.toLocaleString('en'), says]] : [];
	});
	return align(cells, (column) => column === 1);
}

const section = (title: string, lines: string[]): string[] =>
	lines.length === 0 ? [] : ['', title, ...lines.map((line) => `  ${line}`)];

function parityLines({ rows, languages, byLanguage }: Parity): string[] {
	if (rows.length === 0) return [];
	const head = ['class', 'body', 'identical texts', 'n', 'explained', 'open'];
	const cells = rows.map((row) => [
		...[row.class, row.body, showShare(row.identical), showNumber(row.identical)],
		...[row.explained.toLocaleString('en'), row.open.toLocaleString('en')],
		...[showShare(row.items), showNumber(row.items)]
	]);
	return [
		`languages: ${languages.join(' ')}`,
		...align([[...head, 'items in all languages', 'n'], ...cells], (column) =>
			[3, 4, 5, 7].includes(column)
		),
		...align(
			[
				['class', 'language', 'says what most others say', 'n'],
				...byLanguage.map(({ class: name, language, joins }) => [
					...[name, language, showShare(joins), showNumber(joins)]
				])
			],
			(column) => column === 3
		),
		...parityRuleLines(rows)
	];
}

/** How many differences each described rule explains. */
function parityRuleLines(rows: Parity['rows']): string[] {
	const cells = (Object.keys(PARITY_RULES) as ParityRule[]).flatMap((rule) => {
		const count = rows.reduce((sum, { byRule }) => sum + (byRule[rule] ?? 0), 0);
		return count > 0 ? [[rule, count.toLocaleString('en'), PARITY_RULES[rule]]] : [];
	});
	return align(cells, (column) => column === 1);
}

const countLines = (counts: Record<string, number>, nameOf = (name: string) => name): string[] =>
	align(
		Object.entries(counts).map(([name, count]) => [nameOf(name), count.toLocaleString('en')]),
		(column) => column === 1
	);

const showDifference = ({ kind, text, class: name, item }: RunDifference): string =>
	`${kind}  ${text}  ${name}  ${item}`;

function changeLines(title: string, changes: RunDifference[], all: boolean): string[] {
	const shown = all ? changes : changes.slice(0, SHOWN);
	const rest = changes.length - shown.length;
	return [
		'',
		`${title}: ${changes.length.toLocaleString('en')}`,
		...shown.map((change) => `  ${showDifference(change)}`),
		...(rest > 0 ? [`  and ${rest.toLocaleString('en')} more; --all shows them`] : [])
	];
}

/** Everything that a run found, for people. */
export function describeEvaluation(evaluation: Evaluation, { all = false } = {}): string[] {
	const { texts, rows, changes, stale, doubts } = evaluation;
	const read = texts.map(({ body, language, texts }) => `${body} ${language} ${texts}`);
	const table = rows.length > 0 ? [[...HEAD, ...FIGURES], ...rows.flatMap(linesOf)] : [];
	return [
		`${evaluation.run.texts.length.toLocaleString('en')} texts: ${read.join(', ')}`,
		...section(
			'Held against what is known (95 % intervals after Wilson)',
			align(table, (column) => [4, 6, 8, 10].includes(column))
		),
		...section('All finds, with a link or without', overallLines(rows)),
		...section('Settled by rule', ruleLines(rows)),
		...section('The languages of one resolution', parityLines(evaluation.parity)),
		...section('The languages of one sentence', parityLines(evaluation.sentences)),
		...section('Finds by rule', countLines(evaluation.rules)),
		...section(
			'Doubts by reason',
			countLines(doubts, (reason) => `${reason}: ${DOUBTS[reason as keyof typeof DOUBTS].en}`)
		),
		...section(
			'Verdicts that meet no difference any more',
			stale.map(
				({ text, paragraph, class: name, item }) => `${text}  ${paragraph} ${item}  ${name}`
			)
		),
		...(changes
			? [
					...changeLines(`Gains since ${changes.since}`, changes.gains, all),
					...changeLines(`Losses since ${changes.since}`, changes.losses, all)
				]
			: [])
	];
}

const showDisparity = ({ symbol, class: name, item, ...some }: Disparity): string =>
	['languages', symbol, name, item, `${some.in.join(' ')} not ${some.notIn.join(' ')}`].join('\t');

/** Every difference, one a line: with what is known, then between languages. */
export const listDifferences = ({ run, parity, sentences }: Evaluation): string[] => [
	'kind\ttext\tclass\titem\tlanguages',
	...run.differences.map(({ kind, text, class: name, item }) =>
		[kind, text, name, item, ''].join('\t')
	),
	...[...parity.disparities, ...sentences.disparities].map(showDisparity)
];
