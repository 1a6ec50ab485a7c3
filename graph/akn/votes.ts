import type { Doubt, Header, Vote, VoteCast } from '../model.ts';
import { VOTES } from '../model.ts';
import { COUNTRIES, namesIn } from '../names/registry.ts';
import { all, type Element, type Xml } from './tree.ts';
import { textOf } from './words.ts';

/** How the act was adopted, and the States that the file names but no registry does. */
export interface VoteReading {
	header: Pick<Header, 'adoption' | 'vote'>;
	voting: Element | null;
	doubts: Doubt[];
}

/** Names are printed in capitals, some without their accents: COTE D'IVOIRE, TÜRKİYE. */
const fold = (name: string): string =>
	name
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[‘’]/g, "'")
		.replace(/\s+/g, ' ')
		.trim();

const CODES = new Map(
	namesIn(COUNTRIES, 'en').map(([name, { code }]): [string, string] => [fold(name), code])
);

/** Reads `<voting outcome="adoptedRecordedVote">` with its counts and lists. */
export function readVoting({ named, cleaned }: Xml): VoteReading {
	const [voting] = named('voting');
	const outcome = voting?.attributes.outcome ?? '';
	if (!voting || !/adopted/i.test(outcome)) return { header: {}, voting: null, doubts: [] };
	if (/without/i.test(outcome)) return { header: { adoption: 'without-vote' }, voting, doubts: [] };
	const lists = VOTES.map((cast) => listOf(voting, cast, cleaned));
	const byCast = (pick: (list: List) => number | string[]) =>
		Object.fromEntries(lists.map((list) => [list.cast, pick(list)]));
	const vote = byCast(({ count }) => count) as Record<VoteCast, number> as Vote;
	if (lists.some(({ codes }) => codes.length > 0))
		vote.countries = byCast(({ codes }) => codes) as Record<VoteCast, string[]>;
	const header = { adoption: 'recorded-vote' as const, ...(isCounted(vote) && { vote }) };
	return { header, voting, doubts: lists.flatMap(doubtsOf) };
}

const isCounted = (vote: Vote): boolean => VOTES.some((cast) => vote[cast] > 0);

const codeOf = (name: string): string | undefined => CODES.get(fold(name));

interface List {
	cast: VoteCast;
	count: number;
	codes: string[];
	unknown: { name: string; element: Element }[];
	named: number;
}

function listOf(voting: Element, cast: VoteCast, cleaned: string): List {
	const counts = all(voting, 'count').filter(({ attributes }) => attributes.refersTo === cast);
	const named = counts
		.flatMap((count) => all(count, 'organization'))
		.map((element) => ({ element, name: textOf(element, cleaned) }))
		.map((one) => ({ ...one, code: codeOf(one.name) }));
	return {
		cast,
		count: Number(counts[0]?.attributes.value ?? 0) || 0,
		codes: named.flatMap(({ code }) => code ?? []),
		unknown: named.filter(({ code }) => !code),
		named: named.length
	};
}

function doubtsOf({ count, named, unknown }: List): Doubt[] {
	const isOff = named > 0 && named !== count;
	return [
		...unknown.map(({ name, element: { start, end } }): Doubt => ({
			paragraph: 'closing',
			text: name,
			reason: 'state-unknown',
			candidates: [],
			start,
			end
		})),
		...(isOff
			? [
					{
						paragraph: 'closing',
						text: `${count} ≠ ${named}`,
						reason: 'vote-miscounted' as const,
						candidates: []
					}
				]
			: [])
	];
}
