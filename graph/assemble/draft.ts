import type {
	Document,
	Evidence,
	Found,
	GraphEdge,
	GraphNode,
	Note,
	Paragraph,
	Span
} from '../model.ts';
import { edgeId, rangeIn, spanOf, textId } from '../model.ts';
import type { Description } from '../names/names.ts';
import type { EdgeKind, NodeKind } from '../schema.ts';
import { markAt, sentenceAround, verbAt } from './sentence.ts';

type Place = Omit<Found, 'quote'>;

/** A graph in the making: nodes and edges once each, evidence as often as it is said. */
export function createDraft(document: Document) {
	const nodes = new Map<string, GraphNode>();
	const edges = new Map<string, GraphEdge>();
	const evidence: Evidence[] = [];
	const text = textId(document.symbol, document.language);
	const notes = byLabel(document.notes);
	const paragraphs = new Map(document.paragraphs.map((one) => [one.id, one]));

	return {
		/** The first to name it says what it is called. */
		node(id: string, kind: NodeKind, describe: (id: string) => Description): void {
			if (nodes.get(id)?.kind !== kind) nodes.set(id, { id, kind, ...describe(id) });
		},

		/** Joins two nodes, because of the words at that place. */
		link(
			[from, kind, to]: [from: string, kind: EdgeKind, to: string],
			place: Place,
			facts: Evidence['facts'] = {}
		): void {
			const paragraph = paragraphs.get(place.paragraph);
			const note = place.note === undefined ? undefined : noteAt(notes.get(place.note), place);
			const flow = note?.flow ?? paragraph?.flow;
			if (!paragraph || !flow) return;
			const edge = edgeId(from, kind, to);
			if (!edges.has(edge)) edges.set(edge, { id: edge, kind, from, to });
			const { at, start, end, rule } = place;
			const sentence = sentenceAround(flow, at);
			const one = { edge, text, paragraph: paragraph.id, at, start, end, sentence, rule, facts };
			evidence.push(withContext(one, paragraph, place));
		},

		done: () => ({ nodes: [...nodes.values()], edges: [...edges.values()], evidence })
	};
}

/** Footnotes by their labels. Two may have one label, where numbers begin anew. */
function byLabel(notes: readonly Note[]): Map<string, Note[]> {
	const labelled = new Map<string, Note[]>();
	for (const note of notes) {
		const some = labelled.get(note.label);
		if (some) some.push(note);
		else labelled.set(note.label, [note]);
	}
	return labelled;
}

/** The footnote that the words stand in. */
const noteAt = (notes: readonly Note[] = [], { start, end }: Place): Note | undefined =>
	notes.find((one) => one.start <= start && end <= one.end) ?? notes[0];

export type Draft = ReturnType<typeof createDraft>;

/** With the governing verb; and for words in a footnote the sentence that carries its mark. */
function withContext(one: Evidence, paragraph: Paragraph, { note, at }: Place): Evidence {
	const mark = note ? markAt(paragraph.marks, note) : at[0];
	const verb = verbAt(paragraph, mark);
	if (verb) Object.assign(one, { verb: verb.text, group: verb.group });
	if (!note) return one;
	const [before, , after] = sentenceAround(paragraph.flow, [mark, mark]);
	return Object.assign(one, { note, carrier: [before, after] });
}

/**
 * A span of the text as received, as a place in the header or closing lines; of a line that says
 * more than the words asked for, these words alone.
 */
export function placeOf(document: Document, span: Span | undefined, words = ''): Place | null {
	const paragraph = document.paragraphs.find(
		({ kind, start, end }) =>
			(kind === 'header' || kind === 'closing') && span && start <= span.start && span.end <= end
	);
	if (!paragraph || !span) return null;
	const { id, kind, flow } = paragraph;
	const [from, to] = rangeIn(flow, span);
	const found = flow.text.slice(from, to).indexOf(words);
	const at: Place['at'] =
		words && found >= 0 ? [from + found, from + found + words.length] : [from, to];
	return { paragraph: id, at, rule: kind, ...spanOf(flow, ...at) };
}
