import type { Doubt, Extraction, Vote, VoteCast } from '../model.ts';
import { VOTES } from '../model.ts';

/** The header's vote with the States on its lists; a list that does not fit its number is a doubt. */
export function withRollCall(extraction: Extraction): Extraction {
	const { header, votes, doubts } = extraction;
	if (!header.vote || votes.length === 0) return extraction;
	const countries = Object.fromEntries(
		VOTES.map((vote) => [vote, votes.filter((one) => one.vote === vote).map(({ code }) => code)])
	) as Record<VoteCast, string[]>;
	return {
		...extraction,
		header: { ...header, vote: { ...header.vote, countries } },
		doubts: [...doubts, ...miscounted(header.vote, countries)]
	};
}

const miscounted = (vote: Vote, countries: Record<VoteCast, string[]>): Doubt[] =>
	VOTES.filter((cast) => vote[cast] !== countries[cast].length).map((cast) => ({
		paragraph: 'closing',
		text: `${vote[cast]} ≠ ${countries[cast].length}`,
		reason: 'vote-miscounted',
		candidates: []
	}));
