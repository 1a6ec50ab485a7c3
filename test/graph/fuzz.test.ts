import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BadTextError } from '#graph/errors.ts';
import type { Source } from '#graph/model.ts';
import type { Reading } from '#graph/pipeline.ts';
import { readGraph } from '#graph/pipeline.ts';
import { faultsOf } from './faults.ts';
import { anyText, anyTree, anyXml, editedSeed, editedXml } from './fuzz-texts.ts';

/** Whatever comes in, what is said of it stands there; the only refusal is BadTextError. */

const source = (text: string, format: Source['format']): Source => ({
	path: 'fuzz',
	sha256: 'fuzz',
	format,
	encoding: 'utf-8',
	text
});

function readOrRefuse(text: string, format: Source['format']): Reading | null {
	try {
		return readGraph(source(text, format));
	} catch (error) {
		if (error instanceof BadTextError) return null;
		throw error;
	}
}

const said = (reading: Reading | null): string =>
	JSON.stringify([reading?.extraction, reading?.graph]);

// the seed is fixed: the same texts every time; a failure prints it with the smallest text that fails
const SEED = 4823;
const TIMEOUT = 120_000;

describe.each<[string, Source['format'], fc.Arbitrary<string>, number]>([
	['words in any order', 'text', anyText, 250],
	['seeds cut to pieces', 'text', editedSeed, 60],
	['XML with any words', 'akn', anyXml, 150],
	['XML with any elements', 'akn', anyTree, 250],
	['XML cut to pieces', 'akn', editedXml, 250]
])('%s', (_, format, texts, numRuns) => {
	it(
		'keep every promise',
		() => {
			const property = fc.property(texts, (text) => {
				const reading = readOrRefuse(text, format);
				expect(reading ? faultsOf(reading) : []).toEqual([]);
			});
			fc.assert(property, { seed: SEED, numRuns });
		},
		TIMEOUT
	);

	it(
		'say the same twice',
		() => {
			const property = fc.property(texts, (text) => {
				expect(said(readOrRefuse(text, format))).toBe(said(readOrRefuse(text, format)));
			});
			fc.assert(property, { seed: SEED, numRuns: Math.ceil(numRuns / 5) });
		},
		TIMEOUT
	);
});
