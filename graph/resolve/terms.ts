import type { Candidate, MandateCandidate } from '../extract/rule.ts';
import type { Citation, Extraction, MandateMention } from '../model.ts';

/** Decisions on mandates with the acts that hold their terms, once it is settled which these are. */
export function withTerms(extraction: Extraction, candidates: Candidate[]): Extraction {
	const spans = new Map(candidates.flatMap(termsOf));
	if (spans.size === 0) return extraction;
	const mandates = extraction.mandates.map((mention) => {
		const span = spans.get(keyOf(mention));
		const terms = span ? citedIn(extraction.citations, mention, span) : [];
		return terms.length > 0 ? { ...mention, terms } : mention;
	});
	return { ...extraction, mandates };
}

type TermsSpan = NonNullable<MandateCandidate['terms']>;

const termsOf = (one: Candidate): [string, TermsSpan][] =>
	one.kind === 'mandate' && one.terms ? [[keyOf(one), one.terms]] : [];

/** One decision: of one kind, on the words that stand there. */
const keyOf = ({ paragraph, act, at }: MandateMention | MandateCandidate): string =>
	[paragraph, act, at[0]].join(' ');

/** The acts that the paragraph itself cites within these characters. */
function citedIn(
	citations: Citation[],
	{ paragraph }: MandateMention,
	[start, end]: TermsSpan
): string[] {
	const cited = citations.filter(
		(one) => one.paragraph === paragraph && !one.note && one.at[0] >= start && one.at[0] < end
	);
	return [...new Set(cited.map(({ target }) => target))];
}
