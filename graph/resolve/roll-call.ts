import type { Doubt, Extraction, Vote, VoteCast, VoteMention } from '../model.ts';
import { VOTES } from '../model.ts';

/** The header's vote with the States on its lists; a list that does not fit its number is a doubt. */
export function withRollCall(extraction: Extraction): Extraction {
	const { header, votes, doubts } = extraction;
	const [first] = votes;
	if (!header.vote || !first) return extraction;
	const countries = Object.fromEntries(
		VOTES.map((vote) => [vote, votes.filter((one) => one.vote === vote).map(({ code }) => code)])
	) as Record<VoteCast, string[]>;
	const unknown = doubts.filter((one) => isUnknownVoter(one, first)).length;
	return {
		...extraction,
		header: { ...header, vote: { ...header.vote, countries } },
		doubts: [...doubts, ...miscounted(header.vote, countries, { unknown, ...first })]
	};
}

const isUnknownVoter = ({ reason, paragraph }: Doubt, voter: VoteMention): boolean =>
	reason === 'state-unknown' && paragraph === voter.paragraph;

/** States that no registry knows are doubts of their own; lists that are short by as many are not. */
function miscounted(
	vote: Vote,
	countries: Record<VoteCast, string[]>,
	{ paragraph, unknown }: { paragraph: string; unknown: number }
): Doubt[] {
	const seen = new Set<string>();
	const twice = Object.values(countries)
		.flat()
		.filter((code) => seen.size === seen.add(code).size);
	const wrong = VOTES.filter((cast) => vote[cast] !== countries[cast].length);
	const short = wrong.map((cast) => vote[cast] - countries[cast].length);
	const isExplained = short.every((one) => one > 0) && sum(short) === unknown;
	return [
		...(isExplained ? [] : wrong.map((cast) => `${vote[cast]} ≠ ${countries[cast].length}`)),
		...twice
	].map((text) => ({ paragraph, text, reason: 'vote-miscounted', candidates: [] }));
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
