import { expect, it } from 'vitest';
import type { Candidate } from '#graph/extract/rule.ts';
import { resolve } from '#graph/resolve/resolve.ts';
import type { Vote } from '#graph/model.ts';
import { document } from '../../builders.ts';

const vote = (code: string): Candidate => ({
	paragraph: 'closing',
	at: [0, 2],
	start: 0,
	end: 2,
	quote: '',
	rule: 'test',
	kind: 'vote',
	code,
	vote: 'inFavour'
});

const resolved = (counts: Vote | undefined, ...codes: string[]) =>
	resolve(
		document({
			header: { body: 'HRC', act: 'resolution', number: '48/23', ...(counts && { vote: counts }) }
		}),
		codes.map(vote)
	);

const TWO = { inFavour: 2, against: 0, abstaining: 0 };

it('puts the States on the lists beside the numbers', () => {
	const { header, doubts } = resolved(TWO, 'ARG', 'CUB');
	expect(header.vote?.countries?.inFavour).toEqual(['ARG', 'CUB']);
	expect(doubts).toEqual([]);
});

it('doubts a list that does not fit its number', () => {
	const { doubts } = resolved(TWO, 'ARG');
	expect(doubts.map(({ reason, text }) => [reason, text])).toEqual([['vote-miscounted', '2 ≠ 1']]);
});

it('doubts a State that voted twice', () => {
	const { doubts } = resolved(TWO, 'ARG', 'ARG');
	expect(doubts.map(({ reason, text }) => [reason, text])).toEqual([['vote-miscounted', 'ARG']]);
});

it('leaves a vote without lists as it is', () => {
	expect(resolved(TWO).header.vote).toEqual(TWO);
	expect(resolved(undefined).header.vote).toBeUndefined();
});
