import { expect, it } from 'vitest';
import actors from '#graph/names/actors.json' with { type: 'json' };
import mandates from '#graph/names/mandates.json' with { type: 'json' };
import type { Extraction, MandateMention, ObligationMention } from '#graph/model.ts';
import { readGraph } from '#graph/pipeline.ts';
import mandateActs from './gold/mandate-acts.json' with { type: 'json' };
import obligations from './gold/obligations.json' with { type: 'json' };

/**
 * Paragraphs of official texts drawn at random and annotated, before any was run, with what each
 * decides on mandates and which reports it asks for. Each is read as the paragraph of a small
 * resolution. Paragraphs that decide or request are drawn more often than they occur in the texts.
 */

interface GoldParagraph {
	source: string;
	paragraph: string;
	language: string;
	body: string;
	title: string;
	/** The earlier paragraph that names whom this one calls by a short name. */
	before?: string;
	/** What stands above a lettered item. */
	lead?: string;
	text: string;
	/** Readers may differ: not counted. */
	unsure?: boolean;
}

type Said = (string | number | undefined)[];

interface Row {
	gold: GoldParagraph;
	expected: Set<string>;
	find: (gold: GoldParagraph) => Set<string>;
}

const HEADS: Record<string, [adopted: string, formula: string]> = {
	'HRC en': [
		'Human Rights Council\n\nResolution adopted by the Human Rights Council',
		'The Human Rights Council,'
	],
	'GA en': ['Resolution adopted by the General Assembly', 'The General Assembly,'],
	'GA zh': ['大会决议', '大会，']
};

/** A preambular paragraph ends in a comma, an operative one in a semicolon, a full stop or a colon. */
const isPreambular = (text: string): boolean => /[,，]$/.test(text);

/** The lines of a small resolution, and under which id the paragraph stands in it. */
function resolutionOf(gold: GoldParagraph): { id: string; text: string } {
	const { source, language, body, title, before, lead, text } = gold;
	const [adopted = '', formula = ''] = HEADS[`${body} ${language}`] ?? [];
	const number = source.replace(/^.*(?:RES|PRST)\/(?:OS\/)?/, '');
	const follows = before !== undefined && !isPreambular(before);
	const place = follows ? 2 : 1;
	const lines = [
		adopted,
		`${number}. ${title}`,
		formula,
		before && (follows ? `1. ${before}` : before),
		`${place}. ${lead ?? text}`,
		lead && `(a) ${text}`
	];
	const id = lead ? `op${place}.a` : `op${place}`;
	return { id, text: lines.filter(Boolean).join('\n\n') };
}

function readParagraph(gold: GoldParagraph): { id: string; extraction: Extraction } {
	const { id, text } = resolutionOf(gold);
	const path = `${gold.source}.txt`;
	const source = { path, sha256: 'gold', format: 'text', encoding: 'utf-8', text } as const;
	return { id, extraction: readGraph(source).extraction };
}

const actSaid = ({ mandate, act, months, until }: Partial<MandateMention>): Said => [
	mandate,
	act,
	months,
	until
];

const deliverySaid = (delivery: Partial<ObligationMention>): Said => [
	delivery.by,
	delivery.to,
	delivery.session,
	delivery.product,
	delivery.periodicity
];

const once = (said: Said[]): Set<string> =>
	new Set(said.map((parts) => parts.filter((part) => part !== undefined).join(' ')));

const foundActs = (gold: GoldParagraph): Set<string> => {
	const { id, extraction } = readParagraph(gold);
	return once(
		extraction.mandates
			.filter(({ paragraph, act }) => paragraph === id && act !== 'mention')
			.map(actSaid)
	);
};

const foundDeliveries = (gold: GoldParagraph): Set<string> => {
	const { id, extraction } = readParagraph(gold);
	return once(extraction.obligations.filter(({ paragraph }) => paragraph === id).map(deliverySaid));
};

// JSON says its strings are strings; the registries' slugs are tested below.
const MANDATE_PARAGRAPHS = mandateActs.paragraphs as (GoldParagraph & {
	acts: Partial<MandateMention>[];
})[];
const REPORT_PARAGRAPHS = obligations.paragraphs as (GoldParagraph & {
	obligations: Partial<ObligationMention>[];
})[];

const ACTS: Row[] = MANDATE_PARAGRAPHS.map((gold) => ({
	gold,
	expected: once(gold.acts.map(actSaid)),
	find: foundActs
}));

const DELIVERIES: Row[] = REPORT_PARAGRAPHS.map((gold) => ({
	gold,
	expected: once(gold.obligations.map(deliverySaid)),
	find: foundDeliveries
}));

const without = (these: Set<string>, those: Set<string>): string[] =>
	[...these].filter((said) => !those.has(said));

/** F1 over all that is said, with every miss and every extra. */
function scoreOf(rows: Row[]): { f1: number; differences: string[] } {
	let right = 0;
	const differences: string[] = [];
	for (const { gold, expected, find } of rows.filter(({ gold }) => !gold.unsure)) {
		const found = find(gold);
		const where = `${gold.source} ${gold.paragraph} ${gold.language}`;
		const missed = without(expected, found).map((said) => `miss  ${where}: ${said}`);
		const extra = without(found, expected).map((said) => `extra ${where}: ${said}`);
		right += expected.size - missed.length;
		differences.push(...missed, ...extra);
	}
	return { f1: (2 * right) / (2 * right + differences.length), differences };
}

it.each([
	['decisions on mandates', ACTS],
	['requested reports', DELIVERIES]
])(
	'finds the %s of the annotation',
	(_, rows) => {
		const { f1, differences } = scoreOf(rows);
		expect(f1, `F1 ${f1.toFixed(3)}\n${differences.join('\n')}`).toBeGreaterThanOrEqual(0.95);
		// hundreds of small texts are read whole
	},
	60_000
);

it('names only what the registries know', () => {
	const known = new Set<string | undefined>([...mandates, ...actors].map(({ id }) => id));
	const named = [
		...MANDATE_PARAGRAPHS.flatMap(({ acts }) => acts.map(({ mandate }) => mandate)),
		...REPORT_PARAGRAPHS.flatMap(({ obligations }) => obligations.map(({ by }) => by))
	];
	expect(named.filter((slug) => !known.has(slug))).toEqual([]);
});

it.each([
	['decisions on mandates', ACTS],
	['requested reports', DELIVERIES]
])('is sure of nineteen in twenty of the %s', (_, rows) => {
	const unsure = rows.filter(({ gold }) => gold.unsure);
	expect(unsure.length).toBeLessThanOrEqual(rows.length / 20);
});
