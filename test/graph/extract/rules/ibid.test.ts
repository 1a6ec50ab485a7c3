import { expect, it } from 'vitest';
import { unitsOf } from '#graph/extract/rule.ts';
import { ibid } from '#graph/extract/rules/ibid.ts';
import type { Language } from '#graph/schema.ts';
import { document, note, paragraph } from '../../../builders.ts';

/** What a footnote takes over from the one before: the place, or nothing. */
const places = (language: Language, text: string): string[] => {
	const marked = paragraph('', { marks: [{ label: '2', at: 0 }] });
	const one = document({ language, paragraphs: [marked], notes: [note('2', text)] });
	return unitsOf(one)
		.flatMap((unit) => ibid.find(unit))
		.map((found) => (found.kind === 'ibid' ? found.pinpoint.join('+') : found.kind));
};

it.each<[Language, string, string[]]>([
	['en', 'Ibid., chap. IV, sect. E.', ['chapter IV, section E']],
	// a comma for the point
	['en', 'Ibid, chap. IV, sect. E.', ['chapter IV, section E']],
	['zh', '同上，第四章，E节。', ['chapter IV, section E']],
	// a section has a title, and so has another source
	['en', 'Ibid., section entitled “Article VI”, para. 15.', ['']],
	['en', 'Ibid., “The Territory at a glance”.', ['']],
	['fr', 'Ibid., section intitulée « Article VI », par. 15.', ['']],
	['es', 'Ibid., sección titulada “Artículo VI”, párr. 15.', ['']],
	['ru', 'Там же, раздел, озаглавленный «Статья VI», п. 15.', ['']],
	['en', 'Ibid., see “The Territory at a glance”.', []],
	['fr', 'Ibid., « Le territoire ».', []],
	// a treaty, a new symbol
	['en', 'Ibid., vol. 1577, No. 27531.', []],
	['en', 'Ibid., Supplement No. 53 (A/62/53).', []]
])('in %s: %s', (language, text, expected) => {
	expect(places(language, text)).toEqual(expected);
});
