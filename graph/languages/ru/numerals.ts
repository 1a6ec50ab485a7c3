import { counted, readOrdinalWith, room } from '../ordinals.ts';

const CARDINALS = new Map([
	...counted('двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто сто', {
		from: 20,
		step: 10
	})
]);

const STEMS = new Map([
	...counted(
		'перв втор трет четверт пят шест седьм восьм девят десят одиннадцат двенадцат тринадцат четырнадцат пятнадцат шестнадцат семнадцат восемнадцат девятнадцат'
	),
	...counted('двадцат тридцат сороков пятидесят шестидесят семидесят восьмидесят девяност сот', {
		from: 20,
		step: 10
	})
]);

/** сессия, год, период in any case: восьмая, восьмой, восьмого, третьей, третий */
const ENDING =
	/(?:ь?(?:ий|ый|ой|ая|яя|я|ое|ее|е|его|ого|ему|ому|им|ым|ем|ом|ей|ую|ю|их|ых|ими|ыми|ие|ые|и))$/;

const split = (written: string): string[] =>
	written
		.toLowerCase()
		.replace(/ё/g, 'е')
		.split(/[\s-]+/);

/** сорок восьмая, сорок восьмой сессии → 48; пятидесятая → 50; сто первой → 101; 48-я → 48. */
export const readOrdinal = readOrdinalWith({
	split,
	inner: (word) => CARDINALS.get(word),
	last: (word) => STEMS.get(word.replace(ENDING, '')),
	room
});
