import type {
	Citation,
	Document,
	Evidence,
	Extraction,
	Note,
	ObligationMention,
	Paragraph,
	ShownNote,
	ShownParagraph,
	TextGraph,
	TextRecord
} from '../model.ts';
import { seriesTitle } from '../derive/series-title.ts';
import { textId } from '../model.ts';
import {
	describeActor,
	describeCountry,
	describeInstrument,
	describeMandate,
	isMandate,
	nameObligation
} from '../names/names.ts';
import { agendaItemAliases, bodyOfSession, sessionNames } from '../names/sessions.ts';
import type { Body } from '../schema.ts';
import { BODIES } from '../schema.ts';
import { readResolution, sessionOf } from '../symbol.ts';
import type { Draft } from './draft.ts';
import { createDraft, placeOf } from './draft.ts';

/** What a text says becomes nodes and edges, each edge with the words it rests on. */
export function assemble(document: Document, extraction: Extraction): TextGraph {
	const draft = createDraft(document);
	const { title } = document.header;
	draft.node(document.symbol, 'Resolution', { names: title ? { [document.language]: title } : {} });
	addHeader(draft, document);
	addCitations(draft, extraction);
	addMandates(draft, extraction);
	addCountries(draft, extraction);
	addVotes(draft, extraction);
	addObligations(draft, extraction);
	addConsiderations(draft, extraction);
	return { text: recordOf(document, extraction), ...draft.done() };
}

/** Session, body and agenda item, as the header prints them or the number implies. */
function addHeader(draft: Draft, document: Document): void {
	const { symbol, at, header } = document;
	const session = sessionOf(symbol);
	const place = placeOf(document, at.session) ?? placeOf(document, at.number, header.number);
	if (!session || !place) return;
	addSession(draft, session, place);
	draft.link([symbol, 'ADOPTED_AT', session], place);
	const item = placeOf(document, at.agendaItem);
	if (item) addItems(draft, document, session, item);
}

/** Two items have one title between them, which is then the name of neither. */
function addItems(draft: Draft, document: Document, session: string, place: Place): void {
	const { symbol, header, language } = document;
	const items = itemsOf(header.agendaItem ?? '');
	const names = header.agendaTitle && items.length === 1 ? { [language]: header.agendaTitle } : {};
	for (const item of items) {
		const id = `${session}/${item}`;
		draft.node(id, 'AgendaItem', { names, aliases: agendaItemAliases(session, item) });
		draft.link([symbol, 'ON_ITEM', id], place);
	}
}

/** `13 and 117` → 13, 117; `29 (a)` is one item; `71 (a) and (b)` are two, `10, 11 (a)` too. */
export function itemsOf(written: string): string[] {
	let last = '';
	const items = [...written.matchAll(/(\d{1,4})?((?: ?\(\p{L}{1,4}\))*)/gu)].flatMap(
		([whole, number, letters = '']) => {
			if (!whole.trim()) return [];
			last = number ?? last;
			return `${last}${letters.replace(/ ?\(/g, ' (')}`;
		}
	);
	return items.length > 0 ? [...new Set(items)] : [written];
}

type Place = Parameters<Draft['link']>[1];

function addSession(draft: Draft, session: string, place: Place): void {
	draft.node(session, 'Session', { names: sessionNames(session) });
	const body = bodyOfSession(session);
	if (!body) return;
	draft.node(body, 'Body', { names: BODIES[body] });
	draft.link([session, 'OF', body], place);
}

/** Only what is set; a fact that is absent is not printed as empty. */
const facts = (values: Record<string, string | number | string[] | undefined>): Evidence['facts'] =>
	Object.fromEntries(
		Object.entries(values).filter(
			(entry): entry is [string, string | number | string[]] => entry[1] !== undefined
		)
	);

function addCitations(draft: Draft, { symbol, citations, instruments }: Extraction): void {
	for (const citation of citations) {
		const { target, date, pinpoint, via, role, resolvedBy, why } = citation;
		draft.node(target, kindOfCited(citation), { names: {} });
		draft.link(
			[symbol, 'CITES', target],
			citation,
			facts({ date, pinpoint, via, role, resolvedBy, why })
		);
	}
	for (const mention of instruments) {
		draft.node(mention.target, 'Instrument', describeInstrument(mention.target));
		const { pinpoints: pinpoint, why } = mention;
		draft.link([symbol, 'CITES', mention.target], mention, facts({ pinpoint, why }));
	}
}

const kindOfCited = ({ target }: Citation) => (readResolution(target) ? 'Resolution' : 'Document');

function addMandates(draft: Draft, { symbol, mandates }: Extraction): void {
	for (const mention of mandates) {
		draft.node(mention.mandate, 'Mandate', describeMandate(mention.mandate));
		const { act, months, until, terms, why } = mention;
		const kind = act === 'mention' ? 'MENTIONS' : 'ACTS_ON';
		const said = act === 'mention' ? facts({ why }) : facts({ act, months, until, terms });
		draft.link([symbol, kind, mention.mandate], mention, said);
	}
}

/**
 * What a text says of the country that it is about is one edge; countries only named are another kind.
 * Who put the draft forward is not thereby what it speaks of.
 */
function addCountries(draft: Draft, { symbol, countries }: Extraction): void {
	const subjects = new Set(
		countries.filter(({ role }) => role === 'subject').map(({ code }) => code)
	);
	for (const mention of countries) {
		draft.node(mention.code, 'Country', describeCountry(mention.code));
		if (mention.role === 'sponsor') {
			draft.link([mention.code, 'SPONSORED', symbol], mention);
			continue;
		}
		const kind = subjects.has(mention.code) ? 'CONCERNS' : 'MENTIONS';
		draft.link([symbol, kind, mention.code], mention);
	}
}

function addVotes(draft: Draft, { symbol, votes }: Extraction): void {
	for (const mention of votes) {
		draft.node(mention.code, 'Country', describeCountry(mention.code));
		draft.link([mention.code, 'VOTED', symbol], mention, { vote: mention.vote });
	}
}

/** Obligations are numbered within their paragraph: A/HRC/RES/48/23#op33/1. */
function addObligations(draft: Draft, { symbol, obligations }: Extraction): void {
	const counts = new Map<string, number>();
	for (const mention of obligations) {
		const number = (counts.get(mention.paragraph) ?? 0) + 1;
		counts.set(mention.paragraph, number);
		addObligation(draft, symbol, `${symbol}#${mention.paragraph}/${number}`, mention);
	}
}

function addObligation(draft: Draft, symbol: string, id: string, mention: ObligationMention): void {
	const { by, to, session, due: time, product, periodicity, from } = mention;
	const due = session === undefined ? null : `${to}-${session}`;
	draft.node(id, 'Obligation', { names: nameObligation(mention) });
	const said = facts({ product, to, session, due: time, periodicity, from });
	draft.link([symbol, 'REQUESTS', id], mention, said);
	addOwner(draft, id, by, mention);
	if (!due) return;
	addSession(draft, due, mention);
	draft.link([id, 'DUE_AT', due], mention);
}

function addOwner(draft: Draft, id: string, by: string, mention: ObligationMention): void {
	if (isMandate(by)) draft.node(by, 'Mandate', describeMandate(by));
	else draft.node(by, 'Actor', describeActor(by));
	draft.link([id, 'OWED_BY', by], mention);
}

function addConsiderations(draft: Draft, { symbol, consider }: Extraction): void {
	for (const mention of consider) {
		const session = sessionId(mention.body, mention.session);
		addSession(draft, session, mention);
		draft.link([symbol, 'CONSIDERED_AT', session], mention);
	}
}

const sessionId = (body: Body, number: number): string => `${body}-${number}`;

function recordOf(document: Document, { header, doubts }: Extraction): TextRecord {
	const { symbol, language, source, paragraphs, notes } = document;
	const { text: content, ...info } = source;
	const series = header.title === undefined ? null : seriesTitle(header.title, language);
	return {
		id: textId(symbol, language),
		resolution: symbol,
		language,
		source: info,
		header,
		paragraphs: paragraphs.map(shownParagraph),
		notes: notes.map(shownNote),
		doubts,
		content,
		...(series !== null && { series })
	};
}

function shownParagraph({ id, kind, flow, marks, verbs, start, end }: Paragraph): ShownParagraph {
	const [verb] = verbs;
	return { id, kind, text: flow.text, marks, ...(verb && { verb }), start, end };
}

const shownNote = ({ label, flow, start, end }: Note): ShownNote => ({
	label,
	text: flow.text,
	start,
	end
});
