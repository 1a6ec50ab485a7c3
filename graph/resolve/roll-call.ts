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

function miscounted(vote: Vote, countries: Record<VoteCast, string[]>): Doubt[] {
	const all = Object.values(countries).flat();
	const twice = all.filter((code, i) => all.indexOf(code) !== i);
	const wrong = VOTES.filter((cast) => vote[cast] !== countries[cast].length);
	return [...wrong.map((cast) => `${vote[cast]} ≠ ${countries[cast].length}`), ...twice].map(
		(text) => ({ paragraph: 'closing', text, reason: 'vote-miscounted', candidates: [] })
	);
}
