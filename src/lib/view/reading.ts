import type { ShownNote, ShownParagraph, Evidence } from '#graph/model.ts';
import type { EdgeKind, Language, NodeKind } from '#graph/schema.ts';
import type { EdgeView, Neighbourhood, NodeView, TextView } from '#graph/store/store.ts';
import { hrefOf } from './href.ts';
import { fullName, nodeLabel } from './label.ts';
import type { Segment, Stretch } from './segments.ts';
import { segmentsOf } from './segments.ts';

/** Where words of a text lead. */
export interface Lead {
	is: 'lead';
	href: string;
	label: string;
	title: string;
	kind: NodeKind;
	edge: EdgeKind;
}

/** What may be said of a piece of text: it is a clause's verb, or it leads somewhere. */
export type Said = { is: 'verb' } | Lead;

export interface ReadNote {
	label: string;
	/** Where its first mark stands. */
	paragraph: string;
	segments: Segment<Said>[];
}

export interface ReadParagraph {
	id: string;
	kind: ShownParagraph['kind'];
	/** As printed, where the text itself does not begin with it: `32.`, `(a)`, `(i)`. */
	number: string;
	/** 0 for a paragraph, 1 for (a), 2 for (i). */
	depth: number;
	segments: Segment<Said>[];
	notes: ReadNote[];
}

/** A text as it is read: every mention leads to what it mentions, every note stands at its mark. */
export interface Reading {
	paragraphs: ReadParagraph[];
	notes: ReadNote[];
}

/** A text as a page has it: without its source, which is as long as the text itself. */
export type ReadText = Omit<TextView, 'content'>;

interface Question {
	text: ReadText;
	around: Neighbourhood;
	language: Language;
}

/** Joins a text, and all it says, with what it speaks of. */
export function readingOf({ text, around, language }: Question): Reading {
	const leads = leadsAround(around, language);
	const said = text.evidence.flatMap((evidence): Statement[] => {
		const lead = leads.get(evidence.edge);
		return lead ? [{ evidence, lead: { ...lead, label: dueOf(evidence) ?? lead.label } }] : [];
	});
	const notes = text.notes.map((note) => readNote(note, { said, paragraphs: text.paragraphs }));
	return {
		paragraphs: text.paragraphs.map((paragraph) => ({
			...readParagraph(paragraph, said),
			notes: notes.filter(({ label }) => paragraph.marks.some((mark) => mark.label === label))
		})),
		notes
	};
}

interface Statement {
	evidence: Evidence;
	lead: Lead;
}

/** Edge → where its words lead. What joins two neighbours is said there, not here: a report and its session. */
function leadsAround(around: Neighbourhood, language: Language): Map<string, Lead> {
	const own = around.edges.filter(({ from, to }) => [from, to].includes(around.focus.id));
	return new Map(
		own.flatMap((edge): [string, Lead][] => {
			const target = targetOf(edge, around);
			return target ? [[edge.id, leadTo(target, edge.kind, language)]] : [];
		})
	);
}

const leadTo = (target: NodeView, edge: EdgeKind, language: Language): Lead => ({
	is: 'lead',
	href: hrefOf(target),
	label: nodeLabel(target, language),
	title: fullName(target, language),
	kind: target.kind,
	edge
});

/** The other end of the edge, seen from the text. */
function targetOf({ from, to }: EdgeView, { focus, nodes }: Neighbourhood): NodeView | undefined {
	const id = to === focus.id ? from : to;
	return nodes.find((node) => node.id === id);
}

/** Of a report, the session that it is due at: this tells it from the others of its paragraph. */
const dueOf = ({ facts: { to, session } }: Evidence): string | undefined =>
	to !== undefined && session !== undefined ? `${String(to)} ${String(session)}` : undefined;

const leadsIn = (said: readonly Statement[], here: (evidence: Evidence) => boolean) =>
	said
		.filter(({ evidence }) => here(evidence))
		.map(({ evidence, lead }): Stretch<Said> => ({ at: evidence.at, value: lead }));

function readParagraph(
	paragraph: ShownParagraph,
	said: readonly Statement[]
): Omit<ReadParagraph, 'notes'> {
	const { id, kind, text, marks, verb } = paragraph;
	const leads = leadsIn(said, ({ paragraph, note }) => paragraph === id && note === undefined);
	const verbs: Stretch<Said>[] =
		verb && text.startsWith(verb.text, verb.at)
			? [{ at: [verb.at, verb.at + verb.text.length], value: { is: 'verb' } }]
			: [];
	const number = numberOf(id);
	return {
		id,
		kind,
		number: text.startsWith(number) ? '' : number,
		depth: readNumber(id).items.length,
		segments: segmentsOf(text, [...verbs, ...leads], marks)
	};
}

/** A note may hang under several marks; what it says is said once. */
const readNote = (
	{ label, text }: ShownNote,
	{ said, paragraphs }: { said: readonly Statement[]; paragraphs: readonly ShownParagraph[] }
): ReadNote => ({
	label,
	paragraph:
		paragraphs.find(({ marks }) => marks.some((mark) => mark.label === label))?.id ?? 'text',
	segments: segmentsOf(
		text,
		leadsIn(said, ({ note }) => note === label)
	)
});

/** The numbered paragraph that an id ends in, and the items within it: `annex1.s2.op3.a.i`. */
const readNumber = (id: string): { number?: string; items: string[] } => {
	const [, number, items = ''] = /(?:^|\.)op(\d+)((?:\.[^.]+)*)$/.exec(id) ?? [];
	return { ...(number && { number }), items: items.split('.').slice(1) };
};

/** `op32` → `32.`, `op31.a` → `(a)`; preamble, headings and header lines have none. */
export function numberOf(id: string): string {
	const { number, items } = readNumber(id);
	const item = items.at(-1);
	if (item) return `(${item})`;
	return number ? `${number}.` : '';
}

const once = (values: readonly Said[]): Lead[] => [
	...new Map(
		values.filter((value) => value.is === 'lead').map((lead) => [lead.href, lead])
	).values()
];

/**
 * Where a piece of text leads: the narrowest mention makes its words a link. What else ends here is
 * put behind them, and so are reports requested, whose words are a whole clause.
 */
export function linksOf(said: { values: readonly Said[]; ends: readonly Said[] }): {
	link?: Lead;
	behind: Lead[];
} {
	const link = once(said.values).find(({ kind }) => kind !== 'Obligation');
	const behind = once(said.ends).filter(({ href }) => href !== link?.href);
	return { ...(link && { link }), behind };
}
