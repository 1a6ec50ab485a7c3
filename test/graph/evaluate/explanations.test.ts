import { expect, it } from 'vitest';
import { BadTextError } from '#graph/errors.ts';
import { createExplainer, readExplanations } from '#graph/evaluate/explanations.ts';

const HEAD = 'resolution\ttarget\tin\twhy';
const TABLE = [
	HEAD,
	'A/RES/78/152\tA/77/293\tru\tmisprint: ru "n15: A/77/293."',
	'A/RES/78/13\t*\tfr\ttext differs: fr is another resolution'
].join('\n');

it.each<[string, string, ('fr' | 'ru' | 'zh')[], boolean]>([
	['A/RES/78/152', 'A/77/293', ['ru'], true],
	// another language says it too: nobody read that
	['A/RES/78/152', 'A/77/293', ['ru', 'zh'], false],
	['A/RES/78/152', 'A/78/267', ['ru'], false],
	['A/RES/78/153', 'A/77/293', ['ru'], false],
	// a text of its own explains everything
	['A/RES/78/13', 'A/RES/70/1', ['fr'], true]
])('explains %s citing %s in %j: %s', (resolution, target, languages, explained) => {
	const explain = createExplainer(readExplanations('parity.tsv', TABLE));
	expect(explain(resolution, target, languages)).toBe(explained);
});

it.each([
	['without a why', 'A/RES/78/13\t*\tfr\t'],
	['with an unknown language', 'A/RES/78/13\t*\tde\tanother text']
])('refuses a line %s', (_, line) => {
	expect(() => readExplanations('parity.tsv', `${HEAD}\n${line}`)).toThrow(BadTextError);
	expect(() => readExplanations('parity.tsv', `${HEAD}\n${line}`)).toThrow('line 2');
});
