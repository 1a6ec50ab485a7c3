import type {
	Evidence,
	GraphEdge,
	GraphNode,
	Names,
	ShownParagraph,
	TextGraph
} from '#graph/model.ts';
import { edgeId, textId } from '#graph/model.ts';
import type { EdgeKind, Language, NodeKind, VerbGroup } from '#graph/schema.ts';
import { labelOf, sessionTime } from '#graph/symbol.ts';
import {
	ACTORS,
	COUNTRIES,
	INSTRUMENTS,
	MANDATES,
	PLACES,
	REPORTS,
	SENTENCES,
	TOPICS,
	VERBS
} from './archive-words.ts';
import type { Random } from './random.ts';
import { createRandom } from './random.ts';

/** What an archive holds, counted while it was made: the store must come to the same. */
export interface Truth {
	resolutions: number;
	texts: number;
	/** Distinct edges by kind. */
	edges: Partial<Record<EdgeKind, number>>;
	evidence: number;
	/** Distinct resolutions of the archive that cite a node. */
	citedBy: Map<string, number>;
}

/** One resolution before it has words. */
interface Plan {
	symbol: string;
	session: string;
	number: string;
	adopted: string;
	item: string;
	country: (typeof COUNTRIES)[number];
	topic: Names;
	cites: { id: string; kind: NodeKind }[];
	/** It decides on the country's mandate, if there is one. */
	decides: boolean;
	/** Who is asked to report to the next session. */
	asks: (typeof ACTORS)[number] | null;
}

const BODIES = [
	{ body: 'GA', stem: 'A/RES/', from: 46, to: 79, share: 2 / 3 },
	{ body: 'HRC', stem: 'A/HRC/RES/', from: 1, to: 60, share: 1 / 3 }
] as const;

const isoDate = (year: number): string =>
	new Date(Date.UTC(2000, 0, 1) + (year - 2000) * 365.25 * 86_400_000).toISOString().slice(0, 10);

/** Symbols in the order of their adoption, spread evenly over the sessions of two bodies. */
function timeline(count: number): Pick<Plan, 'symbol' | 'session' | 'number' | 'adopted'>[] {
	return BODIES.flatMap(({ body, stem, from, to, share }) => {
		const perSession = Math.ceil((count * share) / (to - from + 1));
		return Array.from({ length: Math.ceil(count * share) }, (_, i) => {
			const session = from + Math.floor(i / perSession);
			const time = (sessionTime(`${body}-${session}`) ?? 0) + ((i % perSession) / perSession) * 0.2;
			const number = `${session}/${1 + (i % perSession)}`;
			return {
				symbol: stem + number,
				session: `${body}-${session}`,
				number,
				adopted: isoDate(time)
			};
		});
	})
		.sort((a, b) => (a.adopted < b.adopted ? -1 : a.adopted > b.adopted ? 1 : 0))
		.slice(0, count);
}

/**
 * Whom a new text cites: mostly whom earlier ones cite too, so that few are cited by very many (the
 * copying model of power laws), else any earlier text; and a few instruments, the first ones most.
 */
function createCitations(random: Random) {
	const copied: string[] = [];

	return (earlier: string[]): Plan['cites'] => {
		const wanted = 3 + random.below(20);
		const ids = new Set<string>();
		for (let i = 0; i < wanted && earlier.length > 0; i++)
			ids.add(copied.length > 0 && random.chance(0.7) ? random.pick(copied) : random.pick(earlier));
		copied.push(...ids);
		const instruments = new Set(
			Array.from({ length: 1 + random.below(4) }, () =>
				Math.floor(INSTRUMENTS.length * (random.below(1000) / 1000) ** 2)
			)
		);
		return [
			...[...ids].map((id) => ({ id, kind: 'Resolution' as const })),
			...[...instruments].flatMap((i) => {
				const instrument = INSTRUMENTS[i];
				return instrument ? [{ id: instrument.id, kind: 'Instrument' as const }] : [];
			})
		];
	};
}

/** A text in the making: every paragraph is a line, and what it cites is found where it stands. */
function createText(plan: Plan, language: Language) {
	const id = textId(plan.symbol, language);
	const nodes = new Map<string, GraphNode>();
	const edges = new Map<string, GraphEdge>();
	const paragraphs: ShownParagraph[] = [];
	const evidence: Evidence[] = [];
	let end = 0;

	function node(id: string, kind: NodeKind, names: Names = {}): void {
		nodes.set(id, { id, kind, names });
	}

	/** One paragraph, and the edges that its words `quote` are evidence of. */
	function say(
		[before, quote, after]: [before: string, quote: string, after: string],
		verb: { group: VerbGroup; text: string },
		links: [from: string, kind: EdgeKind, to: string][]
	): void {
		const text = before + quote + after;
		const start = end;
		end += text.length + 1;
		const paragraph = `p${paragraphs.length + 1}`;
		const shown = { id: paragraph, text, marks: [], start, end: start + text.length };
		paragraphs.push({ ...shown, kind: 'operative', verb: { ...verb, at: 0 } });
		for (const [from, kind, to] of links) {
			const edge = edgeId(from, kind, to);
			edges.set(edge, { id: edge, kind, from, to });
			const at: [number, number] = [before.length, before.length + quote.length];
			evidence.push({
				edge,
				text: id,
				paragraph,
				at,
				start: start + at[0],
				end: start + at[1],
				sentence: [before, quote, after],
				verb: verb.text,
				group: verb.group,
				rule: 'archive',
				facts: {}
			});
		}
	}

	return {
		node,
		say,
		done: (title: string): TextGraph => ({
			text: {
				id,
				resolution: plan.symbol,
				language,
				source: { path: `${id}.txt`, sha256: id, format: 'text', encoding: 'utf-8' },
				header: {
					body: plan.session.startsWith('HRC') ? 'HRC' : 'GA',
					act: 'resolution',
					number: plan.number,
					session: Number(plan.session.split('-')[1]),
					adopted: plan.adopted,
					title
				},
				paragraphs,
				notes: [],
				doubts: [],
				content: paragraphs.map(({ text }) => text).join('\n')
			},
			nodes: [...nodes.values()],
			edges: [...edges.values()],
			evidence
		})
	};
}

type Text = ReturnType<typeof createText>;

function write(plan: Plan, language: 'zh' | 'en', random: Random): TextGraph {
	const text = createText(plan, language);
	const { symbol, session, country, topic } = plan;
	const title = PLACES[language](country.names[language], topic[language] ?? '');
	text.node(symbol, 'Resolution', { [language]: title });
	text.node(session, 'Session');
	text.node(plan.item, 'AgendaItem');
	text.node(country.id, 'Country', country.names);
	const open = { group: 'other', text: '' } as const;
	text.say([`${plan.number}. `, title, ''], open, [
		[symbol, 'ADOPTED_AT', session],
		[symbol, 'ON_ITEM', plan.item],
		[symbol, 'CONCERNS', country.id]
	]);
	addCitations(text, plan, { language, random });
	addMandate(text, plan, { language, random });
	addObligation(text, plan, { language, random });
	for (let i = 4 + random.below(6); i > 0; i--)
		text.say(['', random.pick(SENTENCES[language]), ''], random.pick(VERBS[language]), []);
	return text.done(title);
}

interface Manner {
	language: 'zh' | 'en';
	random: Random;
}

function addCitations(text: Text, { symbol, cites }: Plan, { language, random }: Manner): void {
	for (const { id, kind } of cites) {
		const instrument = INSTRUMENTS.find((one) => one.id === id);
		text.node(id, kind, instrument?.names);
		const verb = random.pick(VERBS[language]);
		const name = instrument?.names[language] ?? labelOf(id);
		const quote = instrument ? name : language === 'zh' ? `第${name}号决议` : `resolution ${name}`;
		const sentence: [string, string, string] = [`${verb.text} `, quote, ', '];
		text.say(sentence, verb, [[symbol, 'CITES', id]]);
	}
}

/** One in ten resolutions about a country decides on that country's mandate. */
function addMandate(text: Text, { symbol, country, decides }: Plan, { language }: Manner): void {
	const mandate = MANDATES.get(country.id);
	if (!mandate || !decides) return;
	text.node(mandate.id, 'Mandate', mandate.names);
	const verb = { group: 'decide', text: language === 'zh' ? '决定' : 'Decides' } as const;
	const quote = mandate.names[language];
	text.say([`${verb.text} `, quote, ''], verb, [[symbol, 'ACTS_ON', mandate.id]]);
}

const nextSession = (session: string): string =>
	session.replace(/\d+$/, (number) => String(Number(number) + 1));

function addObligation(text: Text, { symbol, session, asks }: Plan, { language }: Manner): void {
	if (!asks) return;
	const obligation = `${symbol}#op1/1`;
	const due = nextSession(session);
	const [before, quote, after] = REPORTS[language](asks.names[language]);
	text.node(obligation, 'Obligation', { [language]: quote + after });
	text.node(asks.id, 'Actor', asks.names);
	text.node(due, 'Session');
	text.say([before, quote, after], { group: 'request', text: before.trim() }, [
		[symbol, 'REQUESTS', obligation],
		[obligation, 'OWED_BY', asks.id],
		[obligation, 'DUE_AT', due]
	]);
}

/**
 * Made-up resolutions, oldest first, every third in English too: the same for the same seed. The truth
 * is complete when the last text has been taken.
 */
export function createArchive(
	count: number,
	seed = 1
): { texts: Iterable<TextGraph>; truth: Truth } {
	const truth: Truth = { resolutions: 0, texts: 0, edges: {}, evidence: 0, citedBy: new Map() };
	return { texts: writeAll(count, seed, truth), truth };
}

function* writeAll(count: number, seed: number, truth: Truth): Generator<TextGraph> {
	const random = createRandom(seed);
	const citations = createCitations(random);
	const earlier: string[] = [];
	for (const place of timeline(count)) {
		const item = `${place.session}/${1 + random.below(10)}`;
		const [country, topic] = [random.pick(COUNTRIES), random.pick(TOPICS)];
		const decides = random.chance(0.1);
		const asks = random.chance(0.2) ? (ACTORS[random.chance(0.2) ? 1 : 0] ?? null) : null;
		const plan = { ...place, item, country, topic, decides, asks, cites: citations(earlier) };
		earlier.push(place.symbol);
		const chinese = write(plan, 'zh', random);
		note(truth, chinese);
		yield chinese;
		if (random.chance(2 / 3)) continue;
		const english = write(plan, 'en', random);
		truth.texts += 1;
		truth.evidence += english.evidence.length;
		yield english;
	}
}

/** Both languages say the same, so the first one's edges are all there are. */
function note(truth: Truth, { text, edges, evidence }: TextGraph): void {
	truth.resolutions += 1;
	truth.texts += 1;
	truth.evidence += evidence.length;
	for (const { kind, from, to } of edges) {
		truth.edges[kind] = (truth.edges[kind] ?? 0) + 1;
		if (from !== text.resolution) continue;
		truth.citedBy.set(to, (truth.citedBy.get(to) ?? 0) + 1);
	}
}
