import type { Doubt, Header, Paragraph, Vote, VoteCast, VoteMention } from '../model.ts';
import { VOTES } from '../model.ts';
import { spanOfValue } from './attributes.ts';
import { codeOf, listParagraph, type Named } from './states.ts';
import { all, type Element, type Xml } from './tree.ts';
import { textOf } from './words.ts';

/** How the act was adopted, who voted how, and the States that the file names but no registry does. */
export interface VoteReading {
	header: Pick<Header, 'adoption' | 'vote'>;
	voting: Element | null;
	votes: VoteMention[];
	paragraphs: Paragraph[];
	doubts: Doubt[];
}

/** Reads `<voting outcome="adoptedRecordedVote">` with its counts and lists. */
export function readVoting({ named, cleaned }: Xml): VoteReading {
	const [voting] = named('voting');
	const outcome = voting?.attributes.outcome ?? '';
	const nothing = { votes: [], paragraphs: [], doubts: [] };
	if (!voting || !/adopted/i.test(outcome)) return { header: {}, voting: null, ...nothing };
	if (/without/i.test(outcome)) return { header: { adoption: 'without-vote' }, voting, ...nothing };
	const counts = all(voting, 'count');
	const [inFavour = 0, against = 0, abstaining = 0] = VOTES.map((cast) => countOf(cast, counts));
	const vote: Vote = { inFavour, against, abstaining };
	const header = { adoption: 'recorded-vote' as const, ...(isCounted(vote) && { vote }) };
	return { header, voting, ...readLists(counts, cleaned) };
}

const isCounted = (vote: Vote): boolean => VOTES.some((cast) => vote[cast] > 0);

const countOf = (cast: VoteCast, counts: readonly Element[]): number =>
	Number(counts.find(isOf(cast))?.attributes.value ?? 0) || 0;

const isOf =
	(cast: VoteCast) =>
	({ attributes }: Element): boolean =>
		attributes.refersTo === cast;

interface Voter extends Named {
	vote: VoteCast;
}

/** The lists as one paragraph: inFavour ALGERIA, ANGOLA; against CHAD; */
function readLists(counts: readonly Element[], cleaned: string) {
	const lists = counts
		.map((count) => ({ count, named: all(count, 'organization') }))
		.filter(({ named }) => named.length > 0);
	if (lists.length === 0) return { votes: [], paragraphs: [], doubts: [] };
	const stretches = lists.flatMap(({ count, named }) => stretchesOf(count, named, cleaned));
	const voters = lists.flatMap(({ count, named }) => votersOf(count, named, cleaned));
	const { paragraph, found } = listParagraph('votes', cleaned, { stretches, states: voters });
	const votes = found.map((one, i) => ({
		vote: voters[i]?.vote ?? 'inFavour',
		...one,
		rule: 'roll-call'
	}));
	const named = lists.flatMap((list) => list.named);
	// where every one has voted, every one is known
	const unknown = named.length > voters.length ? named.filter((one) => !codeIn(one, cleaned)) : [];
	return { votes, paragraphs: [paragraph], doubts: unknown.map((one) => doubtOf(one, cleaned)) };
}

/** The end of a name stands for a comma, and that of a list for a semicolon. */
function stretchesOf(count: Element, named: readonly Element[], cleaned: string) {
	const label = spanOfValue(cleaned, count, 'refersTo');
	const within = count.children[0]?.start ?? count.inner;
	const names = named.map(({ children, inner }, i) => ({
		start: children[0]?.start ?? inner,
		end: i < named.length - 1 ? inner + 1 : inner,
		apart: true
	}));
	const end = { start: count.inner, end: count.inner + 1 };
	// an empty stretch on the space that stands for the end of the tag
	const open = { start: within - 1, end: within - 1 };
	return [...(label ? [{ apart: true, ...label }, open] : []), ...names, end];
}

function codeIn(organization: Element, cleaned: string): string | undefined {
	const { children, inner } = organization;
	const [only] = children;
	// names are looked up by the hundred: most are words as they stand
	const isPlain = only?.kind === 'words' && children.length === 1;
	return codeOf(isPlain ? cleaned.slice(only.start, inner) : textOf(organization, cleaned));
}

function votersOf(count: Element, named: readonly Element[], cleaned: string): Voter[] {
	const vote = VOTES.find((cast) => isOf(cast)(count));
	return named.flatMap((one) => {
		const code = codeIn(one, cleaned);
		if (!code || !vote) return [];
		return [{ start: one.children[0]?.start ?? one.start, end: one.inner, code, vote }];
	});
}

const doubtOf = (organization: Element, cleaned: string): Doubt => ({
	paragraph: 'votes',
	text: textOf(organization, cleaned),
	reason: 'state-unknown',
	candidates: [],
	start: organization.start,
	end: organization.end
});
