import type {
	Candidate,
	IbidCandidate,
	MandateCandidate,
	ObligationCandidate,
	Reference,
	SymbolCandidate,
	TitleCandidate
} from '../extract/rule.ts';
import type { Document, Doubt, Extraction, Found } from '../model.ts';
import type { DoubtReason } from '../schema.ts';
import type { Holders } from './holders.ts';
import { createHolders } from './holders.ts';
import { settleReference } from './reference.ts';
import { withRollCall } from './roll-call.ts';
import { withTerms } from './terms.ts';

/** Candidates become links to ids, or doubts. In the order of the text, so that earlier words settle later ones. */
export function resolve(document: Document, candidates: Candidate[]): Extraction {
	const extraction = emptyExtraction(document);
	const settle = createSettlers(document, extraction, candidates);
	for (const candidate of candidates) settle(candidate);
	return withRollCall(withTerms(extraction, candidates));
}

const emptyExtraction = (document: Document): Extraction => {
	const { path, sha256, format, encoding } = document.source;
	return {
		symbol: document.symbol,
		language: document.language,
		source: { path, sha256, format, encoding },
		header: document.header,
		citations: [],
		instruments: [],
		mandates: [],
		obligations: [],
		consider: [],
		sessions: [],
		countries: [...(document.sponsors ?? [])],
		votes: [...(document.votes ?? [])],
		doubts: [...document.doubts]
	};
};

/** One way of settling for each kind of candidate; each writes into the extraction. */
function createSettlers(document: Document, out: Extraction, candidates: Candidate[]) {
	const holders = createHolders(candidates);
	const named = new Set<string>();
	const country = subjectCountry(candidates);
	return (candidate: Candidate): void => {
		switch (candidate.kind) {
			case 'reference':
				return settleInto(out, candidate, { document, named });
			case 'symbol':
				return settleSymbol(out, candidate, document);
			case 'ibid':
				return settleIbid(out, candidate);
			case 'title':
				return settleTitle(out, candidate, country);
			case 'mandate':
				return settleMandate(out, candidate, holders);
			case 'obligation':
				return settleObligation(out, candidate, holders);
			case 'instrument':
				return void out.instruments.push(withoutKind(candidate));
			case 'consider':
				return void out.consider.push(withoutKind(candidate));
			case 'session':
				return void out.sessions.push(withoutKind(candidate));
			case 'country':
				return void out.countries.push(withoutKind(candidate));
			case 'vote':
				return void out.votes.push(withoutKind(candidate));
		}
	};
}

function withoutKind<T extends { kind: string }>({ kind: _, ...rest }: T): Omit<T, 'kind'> {
	return rest;
}

/** Where it stands, and no more. */
const placeOf = ({ paragraph, note, at, start, end, quote, rule }: Found): Found => ({
	paragraph,
	at,
	start,
	end,
	quote,
	rule,
	...(note && { note })
});

const footnote = ({ note }: Found): { via?: 'footnote' } => (note ? { via: 'footnote' } : {});

interface Context {
	document: Document;
	/** Acts that the text has named so far with their body or date. */
	named: Set<string>;
}

function settleInto(out: Extraction, reference: Reference, { document, named }: Context): void {
	const { target, by, date, doubt } = settleReference(reference, document.header, named);
	if (doubt) out.doubts.push(doubt);
	if (reference.open) out.doubts.push(doubtOf(reference, 'range-across-sessions', []));
	if (!target || !by || target === document.symbol) return;
	if (by !== 'own' && by !== 'form') named.add(target);
	out.citations.push({
		target,
		resolvedBy: by,
		...placeOf(reference),
		...(date && { date }),
		...(reference.pinpoint.length > 0 && { pinpoint: reference.pinpoint }),
		...footnote(reference),
		...(reference.role && { role: reference.role })
	});
}

/** A printed symbol settles itself; a text's own symbol in its header is no citation. */
function settleSymbol(out: Extraction, candidate: SymbolCandidate, document: Document): void {
	const { target, pinpoint, role } = candidate;
	const isHead = candidate.paragraph === 'header' && target === withoutPart(document.symbol);
	if (target === document.symbol || isHead) return;
	out.citations.push({
		target,
		resolvedBy: 'symbol',
		...placeOf(candidate),
		...(pinpoint.length > 0 && { pinpoint }),
		...footnote(candidate),
		...(role && { role })
	});
}

/** A/RES/78/183 B stands at the head of A/RES/78/183B, and A/RES/76/84 A-B of what holds both. */
const withoutPart = (symbol: string): string => symbol.replace(/(?<=\d)[A-Z](?:-[A-Z])?$/, '');

/** The note before must have exactly one source; else the reader is asked. */
function settleIbid(out: Extraction, candidate: IbidCandidate): void {
	const before = String(Number(candidate.note) - 1);
	const earlier = out.citations.filter(({ note }) => note === before);
	const targets = withoutCorrigenda(new Set(earlier.map(({ target }) => target)));
	const [target] = targets;
	if (!target || targets.length > 1) {
		out.doubts.push(doubtOf(candidate, 'ibid-unresolved', targets));
		return;
	}
	const pinpoint = candidate.pinpoint.length ? candidate.pinpoint : earlier[0]?.pinpoint;
	out.citations.push({
		target,
		resolvedBy: 'ibid',
		...placeOf(candidate),
		...(pinpoint && { pinpoint }),
		...footnote(candidate)
	});
}

/** A document is one source with what corrects it: E/2005/23 and E/2005/23/Corr.1. */
function withoutCorrigenda(targets: Set<string>): string[] {
	const corrected = (one: string): string => one.replace(/\/Corr\.\d+$/, '');
	return [...targets].filter((one) => corrected(one) === one || !targets.has(corrected(one)));
}

/** The one country that the text is about; null when there is none or several. */
function subjectCountry(candidates: Candidate[]): string | null {
	const codes = new Set(
		candidates.flatMap((one) => (one.kind === 'country' && one.role === 'subject' ? one.code : []))
	);
	const [only] = codes;
	return only && codes.size === 1 ? only : null;
}

/** A law in a text about one country is that country's law; any other unknown title is a doubt. */
function settleTitle(out: Extraction, candidate: TitleCandidate, country: string | null): void {
	if (candidate.law && country) {
		out.instruments.push({ target: `law:${country}:${candidate.title}`, ...placeOf(candidate) });
		return;
	}
	const reason = candidate.law ? 'law-without-country' : 'title-unknown';
	out.doubts.push(doubtOf(candidate, reason, candidate.candidates ?? []));
}

function settleMandate(out: Extraction, candidate: MandateCandidate, holders: Holders): void {
	const { mandate, holder, act, months, until } = candidate;
	if (mandate) holders.name(holder, mandate, candidate.paragraph);
	const slug = mandate ?? holders.who(holder, candidate.paragraph);
	if (!slug) {
		const reason = holder === 'unknown' ? 'mandate-unknown' : 'holder-unknown';
		out.doubts.push(doubtOf(candidate, reason, []));
		return;
	}
	out.mandates.push({
		mandate: slug,
		act,
		...placeOf(candidate),
		...(months !== undefined && { months }),
		...(until && { until })
	});
}

function settleObligation(out: Extraction, candidate: ObligationCandidate, holders: Holders): void {
	const { kind: _, by, holder, ...rest } = candidate;
	const slug = by ?? (holder ? holders.who(holder, candidate.paragraph) : null);
	if (slug) out.obligations.push({ by: slug, ...rest });
	else out.doubts.push(doubtOf(candidate, 'holder-unknown', []));
}

const doubtOf = (
	{ paragraph, quote, start, end }: Found,
	reason: DoubtReason,
	candidates: string[]
): Doubt => ({ paragraph, text: quote, reason, candidates, start, end });
