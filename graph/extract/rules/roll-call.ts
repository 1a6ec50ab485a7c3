import { flat } from '../../flat.ts';
import { rollCallWords } from '../../languages/roll-call.ts';
import type { VoteCast } from '../../model.ts';
import { createAlternatives } from '../alternatives.ts';
import { findCountries } from '../countries/country-names.ts';
import { madeOnce } from '../../patterns/made-once.ts';
import type { Candidate, Rule, Unit } from '../rule.ts';
import { found } from '../rule.ts';
import type { RollCallWords } from '../words/roll-call.ts';

/** How each State voted, from the lists of a recorded vote: 赞成：阿根廷、… 反对：… 弃权：…. */
export const rollCall: Rule = {
	name: 'roll-call',
	find(unit) {
		const words = rollCallWords[unit.document.language];
		if (unit.paragraph.kind !== 'closing' || !words) return [];
		return flat(readLists(unit.flow.text, words), (list) => votesIn(unit, list));
	}
};

interface List {
	vote: VoteCast;
	start: number;
	end: number;
}

const labelsOf = madeOnce((words: RollCallWords) => createAlternatives(words));

function readLists(text: string, words: RollCallWords): List[] {
	const labels = labelsOf(words).all(text);
	return labels.map(({ value, end }, i) => ({
		vote: value,
		start: end,
		end: labels[i + 1]?.start ?? text.length
	}));
}

const votesIn = (unit: Unit, { vote, start, end }: List): Candidate[] =>
	findCountries(unit.flow.text.slice(start, end), unit.document.language).map((name) => ({
		kind: 'vote',
		code: name.value.code,
		vote,
		...found(unit, rollCall.name, start + name.start, start + name.end)
	}));
