import { clean } from '#graph/clean.ts';
import { extract } from '#graph/extract/extract.ts';
import type { Candidate } from '#graph/extract/rule.ts';
import type { Document, Extraction, Flow, Found, Source, Span, TextGraph } from '#graph/model.ts';
import type { Reading } from '#graph/pipeline.ts';

/** What must be true of the reading of any text at all. */

/** Every promise that this reading breaks, in words; none of a sound one. */
export function faultsOf({ document, extraction, graph }: Reading): string[] {
	return [
		...strays(document, extraction, graph),
		...flowFaults(document),
		...document.paragraphs.flatMap(({ id }, i, all) =>
			all.findIndex((other) => other.id === id) < i ? [`two paragraphs are ${id}`] : []
		),
		...foundIn(extraction).flatMap((one) => quoteFaults(document, one)),
		...overlaps(extract(document)),
		...graphFaults(document, graph)
	];
}

const foundIn = (extraction: Extraction): Found[] => [
	...extraction.citations,
	...extraction.instruments,
	...extraction.mandates,
	...extraction.obligations,
	...extraction.consider,
	...extraction.sessions,
	...extraction.countries,
	...extraction.votes
];

/** Spans that lie outside the text, or end before they begin. */
function strays(
	{ source, ...document }: Document,
	extraction: Extraction,
	graph: TextGraph
): string[] {
	const spans: [string, Partial<Span>][] = [
		...document.paragraphs.map((one): [string, Span] => [one.id, one]),
		...document.notes.map((one): [string, Span] => [`note ${one.label}`, one]),
		...Object.entries(document.at).map(([field, span]): [string, Span] => [field, span]),
		...foundIn(extraction).map((one): [string, Span] => [one.rule, one]),
		...extraction.doubts.map((one): [string, Partial<Span>] => [one.reason, one]),
		...graph.evidence.map((one): [string, Span] => [one.edge, one])
	];
	return spans.flatMap(([name, { start = 0, end = start }]) =>
		start >= 0 && start <= end && end <= source.text.length
			? []
			: [`${name} stands at ${start}–${end} of ${source.text.length}`]
	);
}

/** Every character of a flow stands where the flow says it does; white space may stand for more of it. */
function flowFaults({ source, paragraphs, notes }: Document): string[] {
	const received = clean(source.text);
	return [...paragraphs, ...notes].flatMap(({ flow }) => {
		if (flow.offsets.length !== flow.text.length)
			return ['a flow has not as many places as characters'];
		const wrong = [...flow.offsets].findIndex(
			(offset, i) => !standsFor(source, received[offset], flow.text[i])
		);
		return wrong < 0
			? []
			: [`${flow.text.slice(wrong, wrong + 20)} is not at ${flow.offsets[wrong]}`];
	});
}

/**
 * In XML an entity stands for its character (&amp; for &, and of a pair the second half somewhere
 * within it), and a tag for the sign that its element is shown with.
 */
const standsFor = ({ format }: Source, received = '?', shown = '?'): boolean =>
	received === shown ||
	shown === ' ' ||
	(format === 'akn' && ('&<>"'.includes(received) || /[\udc00-\udfff]/.test(shown)));

function flowsOf({ paragraphs, notes }: Document, { paragraph, note }: Found): Flow[] {
	return note === undefined
		? paragraphs.filter(({ id }) => id === paragraph).map(({ flow }) => flow)
		: notes.filter(({ label }) => label === note).map(({ flow }) => flow);
}

/** The quote is what the flow says there, and begins and ends as the text as received does there. */
function quoteFaults(document: Document, one: Found): string[] {
	const { source } = document;
	const [from, to] = one.at;
	const inFlow = flowsOf(document, one).some(({ text }) => text.slice(from, to) === one.quote);
	return [
		...(one.quote === '' ? [`${one.rule} quotes nothing in ${one.paragraph}`] : []),
		...(inFlow ? [] : [`${one.quote} is not at ${from}–${to} of ${one.paragraph}`]),
		...endsFaults(source, one, one.quote)
	];
}

/** Words begin and end as the text as received does where they are said to stand. */
function endsFaults(source: Source, { start, end }: Span, words: string): string[] {
	const ends = [
		[start, words.at(0)],
		[end - 1, words.at(-1)]
	] as const;
	return ends.flatMap(([at, shown]) =>
		standsFor(source, clean(source.text[at] ?? ''), shown)
			? []
			: [`${words} has ${source.text[at]} for ${shown}`]
	);
}

/** Kinds that claim words for themselves: of two at one place only one may be left. */
const LAYERS: Candidate['kind'][][] = [
	['reference', 'symbol', 'ibid'],
	['instrument', 'title'],
	['mandate']
];

/** In one flow: a note may stand in the midst of words that go on behind it. */
const isOverlap = (a: Candidate, b: Candidate): boolean =>
	a.paragraph === b.paragraph && a.note === b.note && a.start < b.end && b.start < a.end;

/** One rule may read several things in the very same words. */
const isTwin = (a: Candidate, b: Candidate): boolean =>
	a.rule === b.rule && a.start === b.start && a.end === b.end;

function overlaps(candidates: Candidate[]): string[] {
	return LAYERS.flatMap((layer) => {
		const claims = candidates.filter(({ kind }) => layer.includes(kind));
		return claims.flatMap((one, i) => {
			const other = claims.slice(i + 1).find((next) => isOverlap(one, next) && !isTwin(one, next));
			return other ? [`${one.quote} and ${other.quote} claim the same words`] : [];
		});
	});
}

/** Evidence speaks of edges that exist, edges of nodes, and both of words that stand there. */
function graphFaults(document: Document, { nodes, edges, evidence }: TextGraph): string[] {
	const nodeIds = new Set(nodes.map(({ id }) => id));
	const edgeIds = new Set(edges.map(({ id }) => id));
	const proven = new Set(evidence.map(({ edge }) => edge));
	const paragraphs = new Set(document.paragraphs.map(({ id }) => id));
	return [
		...(nodeIds.size < nodes.length ? ['a node stands twice'] : []),
		...(edgeIds.size < edges.length ? ['an edge stands twice'] : []),
		...edges.flatMap(({ id, from, to }) => [
			...[from, to].filter((end) => !nodeIds.has(end)).map((end) => `${id} has no node ${end}`),
			...(proven.has(id) ? [] : [`${id} rests on nothing`])
		]),
		...evidence.flatMap(({ edge, paragraph, sentence, start, end }) => [
			...(edgeIds.has(edge) ? [] : [`evidence of ${edge}, which is no edge`]),
			...(paragraphs.has(paragraph) ? [] : [`evidence in ${paragraph}, which is no paragraph`]),
			...(sentence[1] === '' || end <= start ? [`${edge} rests on no words`] : []),
			...endsFaults(document.source, { start, end }, sentence[1])
		])
	];
}
