import { counted, fold, readOrdinalWith, room } from '../ordinals.ts';

const CARDINALS = new Map([
	...counted('vingt trente quarante cinquante soixante', { from: 20, step: 10 }),
	['quatrevingt', 80],
	['cent', 100],
	// dix-septième
	['dix', 10]
]);

const ORDINALS = new Map([
	...counted(
		'premier deuxieme troisieme quatrieme cinquieme sixieme septieme huitieme neuvieme dixieme onzieme douzieme treizieme quatorzieme quinzieme seizieme'
	),
	...counted('vingtieme trentieme quarantieme cinquantieme soixantieme', { from: 20, step: 10 }),
	['premiere', 1],
	['second', 2],
	['seconde', 2],
	['unieme', 1],
	['quatrevingtieme', 80],
	['centieme', 100]
]);

/** Sixty and eighty count on to nineteen: soixante-dix-huitième is 60 + 10 + 8. */
function roomAfter(value: number): number {
	if (value === 60 || value === 80) return 19;
	return value === 10 ? 9 : room(value);
}

const split = (written: string): string[] =>
	fold(written)
		.replace(/s\b/g, '')
		.replace(/[\s-]+/g, ' ')
		.replace(/quatre vingt/, 'quatrevingt')
		.replace(/ et (?=un|on)/, ' ')
		.split(' ');

/** quarante-huitième → 48, cinquante et unième → 51, soixante-dix-septième → 77, 48e → 48. */
export const readOrdinal = readOrdinalWith({
	split,
	inner: (word) => CARDINALS.get(word),
	last: (word) => ORDINALS.get(word),
	room: roomAfter
});
