import { describe, expect, it } from 'vitest';
import { createNameFinder } from '#graph/extract/name-finder.ts';
import { createWordFinder } from '#graph/extract/word-finder.ts';
import { ruNames } from '#graph/languages/ru/names.ts';
import type { Language } from '#graph/schema.ts';

const found = (language: Language, names: string[], text: string): string[] =>
	createNameFinder(
		names.map((name): [string, string] => [name, name]),
		language
	)(text).map(({ start, end }) => text.slice(start, end));

describe('a name is found as whole words', () => {
	it.each<[Language, string[], string, string[]]>([
		['en', ['Niger'], 'Niger and Nigeria', ['Niger']],
		['en', ['Paris Agreement'], 'the Paris Agreement, the Paris Agreements', ['Paris Agreement']],
		// the longest
		['en', ['Guinea', 'Guinea-Bissau'], 'Guinea and Guinea-Bissau', ['Guinea', 'Guinea-Bissau']],
		['en', ['South Sudan', 'Sudan'], 'the Sudan and South Sudan', ['Sudan', 'South Sudan']],
		// a capital letter where the name has one, any case behind it
		['en', ['Convention on Action'], 'a convention on action', []],
		['en', ['Convention on Action'], 'a CONVENTION ON ACTION', ['CONVENTION ON ACTION']],
		// not across the end of a sentence
		['en', ['Paris Agreement'], 'held in Paris. Agreement was reached', []],
		['fr', ['Iran', 'Accord de Paris'], "d'Iran et l'Accord de Paris", ['Iran', 'Accord de Paris']],
		// with and without accents
		['es', ['Perú'], 'el Peru', ['Peru']],
		// all cases
		[
			'ru',
			['Парижское соглашение', 'Конвенция о правах ребенка'],
			'Парижским соглашением и Конвенцией о правах ребёнка',
			['Парижским соглашением', 'Конвенцией о правах ребёнка']
		],
		['ru', ['Конвенция о правах ребенка'], 'конвенции о правах ребенка', []],
		// one country and another
		['ru', ['Нигер', 'Нигерия'], 'Нигера и Нигерии', ['Нигера', 'Нигерии']],
		['ru', ['Мали'], 'Малые государства', []],
		// an adjective of few letters
		[
			'ru',
			['Новая программа'],
			'Новой программы, Новую программу',
			['Новой программы', 'Новую программу']
		],
		// a year within the name, not another word
		[
			'fr',
			['Convention sur les mines'],
			'Convention de 1997 sur les mines',
			['Convention de 1997 sur les mines']
		],
		[
			'fr',
			['Convention sur les mines'],
			"Convention d'Ottawa sur les mines, Convention de 97 sur les mines",
			[]
		],
		[
			'es',
			['Convenio sobre el Mar'],
			'Convenio de 10 de mayo de 1982 sobre el Mar',
			['Convenio de 10 de mayo de 1982 sobre el Mar']
		],
		['ru', ['Конвенция о минах'], 'Конвенции 1997 года о минах', ['Конвенции 1997 года о минах']],
		[
			'ru',
			['Конвенция о минах'],
			'Конвенции от 3 мая 1997 года о минах',
			['Конвенции от 3 мая 1997 года о минах']
		],
		[
			'ar',
			['اتفاقية المنظمة المتعلقة بالألغام'],
			'اتفاقية المنظمة لعام 1997 المتعلقة بالألغام',
			['اتفاقية المنظمة لعام 1997 المتعلقة بالألغام']
		],
		['en', ['Convention on Mines'], 'Convention of 1997 on Mines', []],
		// particles written together with the first word
		['ar', ['ميثاق الأمم المتحدة'], 'وبميثاق الأمم المتحدة', ['وبميثاق الأمم المتحدة']],
		['ar', ['العهد الدولي'], 'للعهد الدولي', ['للعهد الدولي']],
		['ar', ['لبنان'], 'لبنان ولبنان واللبنانيون', ['لبنان', 'ولبنان']]
	])('%s: %j in %s', (language, names, text, expected) => {
		expect(found(language, names, text)).toEqual(expected);
	});
});

it('of two names with the same words gives the first', () => {
	const find = createWordFinder([['Договор', 1] as const, ['ДОГОВОР', 2] as const], ruNames);
	expect(find('Договора').map(({ value }) => value)).toEqual([1]);
});

it('takes a hundred thousand words that begin no name', () => {
	expect(found('en', ['Paris Agreement'], 'Paris '.repeat(100_000))).toEqual([]);
});
