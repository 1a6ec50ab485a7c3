import { VOTE_LABELS } from '../../languages/zh/roll-call.ts';
import type { VoteCast } from '../../model.ts';
import { findCountries } from '../country-names.ts';
import type { Candidate, Rule, Unit } from '../rule.ts';
import { found } from '../rule.ts';

/** How each State voted, from the lists of a recorded vote: 赞成：阿根廷、… 反对：… 弃权：…. */
export const rollCall: Rule = {
	name: 'roll-call',
	find(unit) {
		if (unit.paragraph.kind !== 'closing') return [];
		return readLists(unit.flow.text).flatMap((list) => votesIn(unit, list));
	}
};

interface List {
	vote: VoteCast;
	start: number;
	end: number;
}

const LABEL = new RegExp(VOTE_LABELS.map(([words]) => `(${words})`).join('|'), 'g');

function readLists(text: string): List[] {
	const labels = [...text.matchAll(LABEL)];
	return labels.map((match, i) => ({
		vote: VOTE_LABELS[match.slice(1).findIndex(Boolean)]?.[1] ?? 'inFavour',
		start: match.index + match[0].length,
		end: labels[i + 1]?.index ?? text.length
	}));
}

const votesIn = (unit: Unit, { vote, start, end }: List): Candidate[] =>
	findCountries(unit.flow.text.slice(start, end)).map((name) => ({
		...found(unit, rollCall.name, start + name.start, start + name.end),
		kind: 'vote',
		code: name.value.code,
		vote
	}));
