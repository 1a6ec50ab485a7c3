import type { Document, Paragraph } from '../model.ts';
import { fold, type Label } from './parser-labels.ts';
import { compare, type Comparison, type TextKey } from './comparison.ts';

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
 * What a difference with the labels comes to where its kind was read in a sample and found to be the
 * parser's: extraction is right.
 */
export const LABEL_RULES = {
	'begun under another name':
		'the parser begins something at these very words, and takes it for frame, heading or nothing',
	footnote: 'the parser takes a footnote for a paragraph',
	'going on': 'the parser begins a paragraph in small letters, within a sentence',
	'no number':
		'the parser calls a paragraph without number preambular, though its verb is none of the preamble’s: Decides',
	'item apart': 'the parser calls items preambular, though what they stand in is operative',
	'level by form':
		'the parser tells levels by the form of a number, (a) or (i), not by what it is within'
} as const;

export type LabelRule = keyof typeof LABEL_RULES;

/** A number that is left at its head makes a paragraph suspect: footnotes, tables, pages of another act. */
const SUSPECT = /^[\d|\p{Ll}\p{No}]/u;

/**
 * Where paragraphs begin, and what those are on which both agree that they begin. The labels are a
 * parser's: they are as good as it was, and a difference is worth a look, not yet a fault. It takes
 * the annexes of some texts for paragraphs and leaves others out, so they are judged where it has them.
 */
export function compareLabels(key: TextKey, document: Document, all: Label[]): Comparison[] {
	const labels = all.filter(({ opening }) => opening);
	const wanted = numbered(labels.filter(({ isOther }) => !isOther));
	const own = numbered(openingsOf(document));
	const found = new Map([...own].filter(([at, { kind }]) => kind !== 'annex' || wanted.has(at)));
	const pairs = [...wanted].flatMap(([opening, label]) => {
		const paragraph = found.get(opening);
		return paragraph ? [{ label, paragraph }] : [];
	});
	const starts = [wanted, found].map((items) => [...items.keys()].map((one) => `text ${one}`));
	const levels = pairs.filter(({ label }) => label.isLevelByForm);
	const rules: Record<string, [string, LabelRule][]> = {
		'paragraph kinds': kindRules(pairs, document.paragraphs),
		'paragraph levels': levelRules(levels)
	};
	return [
		claim(key, 'paragraph starts', starts, startRules({ wanted, found, labels })),
		...ASPECTS.map(([name, valuesOf]) => claim(key, name, said(pairs, valuesOf), rules[name] ?? []))
	];
}

const claim = (
	key: TextKey,
	name: string,
	[wanted = [], found = []]: string[][],
	rules: [item: string, rule: LabelRule][]
): Comparison =>
	compare(key, {
		source: "parser's labels",
		class: name,
		wanted,
		found,
		rules: new Map<string, string>(rules)
	});

interface Starts {
	wanted: Map<string, Label>;
	found: Map<string, { flow: { text: string } }>;
	labels: Label[];
}

function startRules({ wanted, found, labels }: Starts): [string, LabelRule][] {
	const begun = numbered(labels);
	const missed = [...wanted].flatMap(([at, { is }]): [string, LabelRule][] =>
		is ? [[`text ${at}`, is]] : []
	);
	const extra = [...found].flatMap(([at, { flow }]): [string, LabelRule][] =>
		begun.has(at) && !SUSPECT.test(flow.text) ? [[`text ${at}`, 'begun under another name']] : []
	);
	return [...extra.filter(([item]) => !wanted.has(item.slice('text '.length))), ...missed];
}

/** The third person stands at the head of no preambular paragraph: Decides, “Endorses. */
const FINITE = /^[^\s]*[^\ss]s(?!\S)/;

/** The paragraph that an item stands in: s2.op1 of s2.op1.a.i. */
const rootOf = ({ id }: Paragraph): string => /^(?:s\d+\.)?op\d+/.exec(id)?.[0] ?? id;

const isOperative = ({ kind }: Paragraph): boolean => kind === 'operative';

/** What the parser takes for preambular and is not: a paragraph by its verb, an item by what it is in. */
function kindRules(pairs: Pair[], paragraphs: readonly Paragraph[]): [string, LabelRule][] {
	const finite = paragraphs.filter((one) => isOperative(one) && FINITE.test(one.flow.text));
	const operative = pairs.filter(({ paragraph }) => isOperative(paragraph));
	const agreed = operative.filter(({ label }) => label.kind === 'operative');
	const plain = operative.filter(({ label: { form, verb = '' } }) => !form && FINITE.test(verb));
	const roots = new Set(
		[...finite, ...agreed.map(({ paragraph }) => paragraph)].map(({ id }) => id)
	);
	const items = operative.filter(
		({ label, paragraph }) =>
			label.form === 'letter' && levelOf(paragraph) > 1 && roots.has(rootOf(paragraph))
	);
	const settled = (those: Pair[], rule: LabelRule) =>
		those
			.filter(({ label }) => label.kind === 'preambular')
			.flatMap(({ label: { kind = '' }, paragraph }) =>
				[kind, paragraph.kind].map((one): [string, LabelRule] => [`${paragraph.id} ${one}`, rule])
			);
	return [...settled(plain, 'no number'), ...settled(items, 'item apart')];
}

/** Only items have a form that tells another level than where they stand. */
const levelRules = (pairs: Pair[]): [string, LabelRule][] =>
	pairs.flatMap(({ label, paragraph }) => {
		const level = levelOf(paragraph);
		const items = [label.level, level].map((one) => `${paragraph.id} ${one}`);
		return level > 1 ? items.map((item): [string, LabelRule] => [item, 'level by form']) : [];
	});

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
