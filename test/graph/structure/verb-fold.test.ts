import { describe, expect, it } from 'vitest';
import { fold } from '#graph/structure/verb-fold.ts';

const SIGN = /[\u064b-\u0652\u0640]/;

describe('fold', () => {
	const ROWS: [why: string, text: string, folded: string][] = [
		['lower case and one apostrophe', 'Réaffirmant l’idée', "réaffirmant l'idée"],
		['ё is written or not', 'Подчёркивает', 'подчеркивает'],
		['a letter with two in lower case stays one', 'İzmir NOTES', 'İzmir notes'],
		['signs are left out', 'وَإذ تُشـير', 'وإذ تشير']
	];
	it.each(ROWS)('%s: %s', (_, text, folded) => {
		expect(fold(text, { silent: SIGN }).text).toBe(folded);
	});

	it('leads back past what was left out', () => {
		const { placeOf } = fold('وَإذ تُشـير', { silent: SIGN });
		expect([0, 1, 4, 8].map(placeOf)).toEqual([0, 2, 5, 11]);
	});

	it('leads back beyond characters of two units', () => {
		const { text, placeOf } = fold('𠀀 وَإذ', { silent: SIGN });
		expect([text.indexOf('إ'), placeOf(text.indexOf('إ'))]).toEqual([4, 5]);
	});
});
