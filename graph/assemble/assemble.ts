import type {
	Citation,
	Document,
	Evidence,
	Extraction,
	ObligationMention,
	TextGraph
} from '../model.ts';
import {
	describeActor,
	describeCountry,
	describeInstrument,
	describeMandate,
	isMandate,
	nameObligation
} from '../names/names.ts';
import type { Body } from '../schema.ts';
import { readResolution } from '../symbol.ts';
import type { Draft } from './draft.ts';
import { createDraft } from './draft.ts';
import { addHeader, addSession } from './header.ts';
import { recordOf } from './record.ts';

/** What a text says becomes nodes and edges, each edge with the words it rests on. */
export function assemble(document: Document, extraction: Extraction): TextGraph {
	const draft = createDraft(document);
	const { title } = document.header;
	const names = title ? { [document.language]: title } : {};
	draft.node(document.symbol, 'Resolution', () => ({ names }));
	addHeader(draft, document);
	addCitations(draft, extraction);
	addMandates(draft, extraction);
	addCountries(draft, extraction);
	addVotes(draft, extraction);
	addObligations(draft, extraction);
	addConsiderations(draft, extraction);
	return { text: recordOf(document, extraction), ...draft.done() };
}

/** Only what is set; a fact that is absent is not printed as empty. */
function facts(values: Record<string, string | number | string[] | undefined>): Evidence['facts'] {
	const set: Evidence['facts'] = {};
	for (const [name, value] of Object.entries(values)) if (value !== undefined) set[name] = value;
	return set;
}

function addCitations(draft: Draft, { symbol, citations, instruments }: Extraction): void {
	for (const citation of citations) {
		const { target, date, pinpoint, via, role, resolvedBy, why } = citation;
		draft.node(target, kindOfCited(citation), nameless);
		draft.link(
			[symbol, 'CITES', target],
			citation,
			facts({ date, pinpoint, via, role, resolvedBy, why })
		);
	}
	for (const mention of instruments) {
		draft.node(mention.target, 'Instrument', describeInstrument);
		const { pinpoints: pinpoint, why } = mention;
		draft.link([symbol, 'CITES', mention.target], mention, facts({ pinpoint, why }));
	}
}

const nameless = () => ({ names: {} });

const kindOfCited = ({ target }: Citation) => (readResolution(target) ? 'Resolution' : 'Document');

function addMandates(draft: Draft, { symbol, mandates }: Extraction): void {
	for (const mention of mandates) {
		draft.node(mention.mandate, 'Mandate', describeMandate);
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
		draft.node(mention.code, 'Country', describeCountry);
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
		draft.node(mention.code, 'Country', describeCountry);
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
	draft.node(id, 'Obligation', () => ({ names: nameObligation(mention) }));
	const said = facts({ product, to, session, due: time, periodicity, from });
	draft.link([symbol, 'REQUESTS', id], mention, said);
	addOwner(draft, id, by, mention);
	if (!due) return;
	addSession(draft, due, mention);
	draft.link([id, 'DUE_AT', due], mention);
}

function addOwner(draft: Draft, id: string, by: string, mention: ObligationMention): void {
	if (isMandate(by)) draft.node(by, 'Mandate', describeMandate);
	else draft.node(by, 'Actor', describeActor);
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
