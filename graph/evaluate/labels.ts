import type { Document, Paragraph } from '../model.ts';
import { compare, type Comparison, type TextKey } from './comparison.ts';

/** One paragraph as another parser of the same text saw it. */
export interface Label {
	/** Its first characters, without its number. */
	opening: string;
	kind?: string;
	/** 1 for a numbered paragraph, 2 for its items. */
	level?: number;
	/** The first word of its verb that tells what it does: `recalls` of "Also recalls". */
	verb?: string;
}

type Json = Record<string, unknown>;

export const isLabelled = (value: unknown): value is { symbol: string; paragraphs: Json[] } => {
	const { symbol, paragraphs } = (value ?? {}) as Json;
	const [first] = Array.isArray(paragraphs) ? (paragraphs as Json[]) : [];
	return typeof symbol === 'string' && typeof first?.start === 'string' && 'type' in first;
};

const LENGTH = 24;

/** Letters and figures alone: parsers differ in numbers, spaces and quotation marks. */
const fold = (text: string): string =>
	text
		.slice(0, 4 * LENGTH)
		.normalize('NFKC')
		.replace(/^[\s(]*(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)]\s+/i, '')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]/gu, '')
		.slice(0, LENGTH);

/** The labels of real paragraphs; the enacting words and frames are another matter. */
export const readLabels = (paragraphs: Json[]): Label[] =>
	paragraphs
		.filter(({ type, action_verb: verb, prefix }) => type === 'paragraph' && (verb || prefix))
		.map((one) => ({
			opening: fold(String(one.start)),
			...(typeof one.paragraph_type === 'string' && { kind: one.paragraph_type }),
			...(typeof one.paragraph_level === 'number' && { level: one.paragraph_level }),
			...(typeof one.action_verb === 'string' && { verb: one.action_verb })
		}));

/** `op1` is on level 1, `op1.a` on level 2; sections and annexes count from their own. */
const levelOf = ({ id }: Paragraph): number =>
	id.replace(/^(?:(?:annex|s)\d+\.)+/, '').split('.').length;

/** The nth of the same opening: `recallingitsresolution#2`. */
function numbered<T extends { opening: string }>(items: T[]): Map<string, T> {
	const seen = new Map<string, number>();
	return new Map(
		items.map((item) => {
			const count = (seen.get(item.opening) ?? 0) + 1;
			seen.set(item.opening, count);
			return [`${item.opening}#${count}`, item];
		})
	);
}

const COMPARED = ['preambular', 'operative', 'annex'];

const openingsOf = ({ paragraphs }: Document) =>
	paragraphs
		.filter(({ kind }) => COMPARED.includes(kind))
		.map((one) => ({ ...one, opening: fold(one.flow.text) }))
		.filter(({ opening }) => opening);

/**
 * Where paragraphs begin, and what those are on which both agree that they begin. The labels are a
 * parser's: they are as good as it was, and a difference is worth a look, not yet a fault. It takes
 * the annexes of some texts for paragraphs and leaves others out, so they are judged where it has them.
 */
export function compareLabels(key: TextKey, document: Document, labels: Label[]): Comparison[] {
	const wanted = numbered(labels.filter(({ opening }) => opening));
	const own = numbered(openingsOf(document));
	const found = new Map([...own].filter(([at, { kind }]) => kind !== 'annex' || wanted.has(at)));
	const pairs = [...wanted].flatMap(([opening, label]) => {
		const paragraph = found.get(opening);
		return paragraph ? [{ label, paragraph }] : [];
	});
	const starts = [wanted, found].map((items) => [...items.keys()].map((one) => `text ${one}`));
	return [
		claim(key, 'paragraph starts', starts),
		...ASPECTS.map(([name, valuesOf]) => claim(key, name, said(pairs, valuesOf)))
	];
}

const claim = (key: TextKey, name: string, [wanted = [], found = []]: string[][]): Comparison =>
	compare(key, { source: "parser's labels", class: name, wanted, found });

/** What the label says and what extraction says of one paragraph; null where the label says nothing. */
type Values = (pair: Pair) => [wanted: string, found: string] | null;

function said(pairs: Pair[], valuesOf: Values): string[][] {
	const both = pairs.flatMap((pair) => {
		const values = valuesOf(pair);
		return values ? [values.map((value) => `${pair.paragraph.id} ${value}`)] : [];
	});
	return [0, 1].map((side) => both.map((values) => values[side] ?? ''));
}

interface Pair {
	label: Label;
	paragraph: Paragraph;
}

const wordsIn = (text: string): string[] => text.toLowerCase().match(/[\p{L}-]+/gu) ?? [];

/** The label's word agrees with a verb that contains it; the first word of an item, or of an annex, is none. */
function verbsOf({ verb }: Label, paragraph: Paragraph): [string, string] | null {
	if (!verb || paragraph.kind === 'annex' || levelOf(paragraph) > 1) return null;
	const [own] = paragraph.verbs;
	const wanted = wordsIn(verb).join(' ');
	const said = wordsIn(own?.text ?? '');
	const agrees = wordsIn(verb).every((word) => said.includes(word));
	return [wanted, agrees ? wanted : said.join(' ')];
}

const ASPECTS: [name: string, valuesOf: Values][] = [
	[
		'paragraph kinds',
		({ label: { kind }, paragraph }) =>
			kind && paragraph.kind !== 'annex' ? [kind, paragraph.kind] : null
	],
	[
		'paragraph levels',
		({ label: { level }, paragraph }) =>
			level && paragraph.kind !== 'annex' ? [String(level), String(levelOf(paragraph))] : null
	],
	['verbs', ({ label, paragraph }) => verbsOf(label, paragraph)]
];
