import { expect, it } from 'vitest';
import type { Source } from '#graph/model.ts';
import { readGraph } from '#graph/pipeline.ts';

const termsIn = (paragraph: string): (string[] | undefined)[] => {
	const text = [
		'Human Rights Council\n\nResolution adopted by the Human Rights Council on 6 October 2022',
		'51/7. The right to food',
		'The Human Rights Council,',
		`1. ${paragraph}`
	].join('\n\n');
	const source: Source = { path: 'x.txt', sha256: 'x', format: 'text', encoding: 'utf-8', text };
	return readGraph(source).extraction.mandates.map(({ terms }) => terms);
};

it.each([
	[
		'Decides to extend the mandate of the Special Rapporteur on the right to food for three years, on the same terms as provided for by the Human Rights Council in its resolutions 6/2 and 13/4, and requests her to act under resolution 5/2.',
		[['A/HRC/RES/6/2', 'A/HRC/RES/13/4']]
	],
	// nothing numbered is named
	[
		'Decides to extend the mandate of the Special Rapporteur on the right to food for three years, on the same terms as before.',
		[undefined]
	],
	// cited for something else
	[
		'Decides to extend the mandate of the Special Rapporteur on the right to food for three years, recalling its resolution 6/2.',
		[undefined]
	]
])('%s', (paragraph, expected) => {
	expect(termsIn(paragraph)).toEqual(expected);
});
