import { counted, fold, readOrdinalWith, room } from '../ordinals.ts';

const CARDINALS = new Map([
	...counted('twenty thirty forty fifty sixty seventy eighty ninety hundred', {
		from: 20,
		step: 10
	})
]);

const ORDINALS = new Map([
	...counted(
		'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'
	),
	...counted(
		'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth',
		{
			from: 20,
			step: 10
		}
	)
]);

/** One hundred and twenty-first: the one and the and say nothing. */
const split = (written: string): string[] =>
	fold(written)
		.replace(/^(?:one|a|the) (?=hundred)/, '')
		.replace(/(?<=hundred) and /, ' ')
		.split(/[\s-]+/);

/** Forty-eighth → 48, fifty first → 51, one hundred and first → 101, 48th → 48; null for anything else. */
export const readOrdinal = readOrdinalWith({
	split,
	inner: (word) => CARDINALS.get(word),
	last: (word) => ORDINALS.get(word),
	room
});
