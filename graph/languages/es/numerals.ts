import { counted, fold, readOrdinalWith, room } from '../ordinals.ts';

const ORDINALS = new Map([
	...counted(
		'primero segundo tercero cuarto quinto sexto septimo octavo noveno decimo undecimo duodecimo'
	),
	['primer', 1],
	['tercer', 3],
	['setimo', 7],
	...counted(
		'vigesimo trigesimo cuadragesimo quincuagesimo sexagesimo septuagesimo octogesimo nonagesimo centesimo',
		{ from: 20, step: 10 }
	)
]);

const valueOf = (word: string): number | undefined =>
	ORDINALS.get(word.replace(/(?<=.)(?:os|as|a)$/, 'o'));

/** decimosexto and vigesimoctavo are two words in one. */
const split = (written: string): string[] =>
	fold(written)
		.replace(/^(dec|viges|triges)im(?=octav)/, '$1imo ')
		.replace(/^((?:dec|viges|triges)imo)(?=[a-z])/, '$1 ')
		.replace(/(?<=o|a) y /, ' ')
		.split(/[\s-]+/);

/** quincuagésimo primer → 51, cuadragésima octava → 48, decimosexto → 16, 48º → 48. */
export const readOrdinal = readOrdinalWith({
	split,
	inner: valueOf,
	last: valueOf,
	room: (value) => (value === 10 ? 9 : room(value))
});
