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
import { labelOf } from '#graph/symbol.ts';
import type { Random } from '../random.ts';
import type { Plan } from './plan.ts';
import { INSTRUMENTS, MANDATES, PLACES, REPORTS, SENTENCES, VERBS } from './words.ts';

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

export function write(plan: Plan, language: 'zh' | 'en', random: Random): TextGraph {
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
