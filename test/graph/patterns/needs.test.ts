import { expect, it } from 'vitest';
import { needsOf } from '#graph/patterns/needs.ts';

it.each([
	['Covenants?', ['Covenant']],
	['(?:International )?(?:Human Rights )?Covenants(?: on [Hh]uman rights)?', ['Covenants']],
	['[Aa]rticles? \\d+,? thereof(?!\\p{L})', ['thereof']],
	['\\d+,? thereof', ['thereof']],
	['(\\p{Lu}\\p{L}+ and \\p{Lu}\\p{L}+) Conventions', ['Conventions']],
	// one of several
	['Treaty of|reaties of ', ['Treaty of', 'reaties of ']],
	['(?:decision|resolution)s? \\d+', ['decision', 'resolution']],
	// what must stand beside it
	['\\d+(?= thereof)', ['thereof']],
	// a sign that few texts have is found before any word
	['(?<=entitled )"', ['"']],
	['[“"][a-z]+[”"](?= entitled)', ['"', '“']],
	['“(?<=entitled “)', ['“']],
	['(?:the|its) Covenant', ['Covenant']],
	[
		'Pactos [Ii]nternacionales de (?:[Dd]erechos [Hh]umanos|Derechos)|(?<=[Ll]os )Pactos',
		['Pactos']
	],
	['(?:thereof){2}', ['thereof']],
	['(?:[a-z]+ thereof)+', ['thereof']],
	// nothing is sure
	['(?:thereof)?', null],
	['(?:thereof)*\\d', null],
	['thereof|\\d', null],
	['(?!thereof)\\d', null],
	['(?<!thereof)\\d', null],
	['[^a]bc', null],
	['\\p{Lu}', null],
	['(a)\\1', null],
	// too short, too many
	['of', null],
	['(?:alpha|beta!|gamma|delta|omega|sigma)', null],
	['', null]
])('%s', (pattern, needed) => {
	expect(needsOf(new RegExp(pattern, 'gu'))?.toSorted() ?? null).toEqual(needed);
});

it.each([
	['case does not count', /thereof/iu],
	// with the flag u this would be no pattern
	['classes are sets', /[a--[b]]thereof/v]
])('is sure of nothing where %s', (_, pattern) => {
	expect(needsOf(pattern)).toBeNull();
});
