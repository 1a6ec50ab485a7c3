import { describe, expect, it } from 'vitest';
import { INTERFACE_LANGUAGES, chooseLanguage, readLanguage, words } from '#lib/words/words.ts';
import { SOURCES } from '../../../sources.ts';

/** `search.button` → what is said there. */
function entriesOf(said: object, path: string[] = []): [key: string, said: unknown][] {
	return Object.entries(said).flatMap(([key, value]) =>
		typeof value === 'object' && value !== null && !Array.isArray(value)
			? entriesOf(value, [...path, key])
			: [[[...path, key].join('.'), value] as [string, unknown]]
	);
}

const isEmpty = (said: unknown): boolean => {
	if (typeof said === 'function') return String(said('1', '2', '3')).trim() === '';
	return Array.isArray(said) ? said.length === 0 || said.some(isEmpty) : String(said).trim() === '';
};

describe.each(INTERFACE_LANGUAGES)('the words in %s', (language) => {
	const entries = entriesOf(words(language));

	it('are all there', () => {
		expect(entries.map(([key]) => key)).toEqual(entriesOf(words('zh')).map(([key]) => key));
	});

	it('are nowhere empty', () => {
		expect(entries.filter(([, said]) => isEmpty(said)).map(([key]) => key)).toEqual([]);
	});
});

it('has no word that nobody says', () => {
	const speaking = Object.entries(SOURCES)
		.filter(([path]) => path.startsWith('src/') && !path.startsWith('src/lib/words/'))
		.map(([, source]) => source)
		.join('\n');
	const isSaid = (name: string): boolean =>
		new RegExp(`(\\.|\\[')${name}\\b|'${name}'`).test(speaking);
	// What lies deeper than section and word is a table, looked up by a value.
	const said = entriesOf(words('zh')).filter(([key]) => !key.startsWith('links.'));
	const names = said.map(([key]) => key.split('.', 2)[1] ?? key);
	expect([...new Set(names)].filter((name) => !isSaid(name))).toEqual([]);
});

describe('the language of the interface', () => {
	it.each([
		[undefined, null, 'zh'],
		[undefined, 'en-GB,en;q=0.9', 'en'],
		[undefined, 'zh-Hant-TW,zh;q=0.9,en;q=0.8', 'zh'],
		[undefined, 'fr-FR,fr;q=0.9,en;q=0.5,zh;q=0.3', 'en'],
		// the weights decide, not the order
		[undefined, 'en;q=0.2, zh;q=0.8', 'zh'],
		// not wanted at all
		[undefined, 'en;q=0', 'zh'],
		// spoken by nobody here
		[undefined, 'fr', 'zh'],
		[undefined, '*', 'zh'],
		['en', 'zh-CN', 'en'],
		['zh', 'en-US', 'zh'],
		// a cookie that says nothing
		['klingon', 'en', 'en'],
		['', ';;;q=x,,', 'zh']
	])('chosen %s, accepted %s: %s', (chosen, accepted, language) => {
		expect(chooseLanguage(chosen, accepted)).toBe(language);
	});

	it.each([
		['EN', 'en'],
		['zh-CN', 'zh'],
		[' en ', 'en'],
		['english', undefined],
		['__proto__', undefined],
		['', undefined],
		[null, undefined]
	])('reads the tag %s as %s', (tag, language) => {
		expect(readLanguage(tag)).toBe(language);
	});
});
