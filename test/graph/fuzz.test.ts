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
	['words in any order', 'text', anyText, 400],
	['seeds cut to pieces', 'text', editedSeed, 200],
	['XML with any words', 'akn', anyXml, 150],
	['XML with any elements', 'akn', anyTree, 600],
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

/** The same promises, of a reading with one thing wrong: a check that never fails checks nothing. */
describe('a reading with one thing wrong is noticed', () => {
	const TEXT =
		'48/23. 援助\n\n人权理事会，\n\n回顾大会2006年3月15日第60/251号决议，\n\n1. 决定继续审议。\n\n2021年10月11日\n第45次会议\n';

	it('and a sound one has no faults', () => {
		expect(faultsOf(readGraph(source(TEXT, 'text')))).toEqual([]);
	});

	it.each<[string, (reading: Reading) => unknown]>([
		['words that are elsewhere', ({ extraction }) => extraction.citations[0]!.at[0]++],
		['a span that is elsewhere', ({ extraction }) => extraction.citations[0]!.start--],
		['a span beyond the text', ({ graph }) => (graph.evidence[0]!.end += 9999)],
		['a flow that is elsewhere', ({ document }) => document.paragraphs[1]!.flow.offsets[3]!--],
		['two paragraphs of one name', ({ document }) => (document.paragraphs[1]!.id = 'op1')],
		['an edge without its node', ({ graph }) => graph.nodes.pop()],
		['an edge without evidence', ({ graph }) => graph.evidence.pop()],
		['evidence of no edge', ({ graph }) => graph.edges.pop()],
		['evidence without words', ({ graph }) => (graph.evidence[0]!.sentence[1] = '')]
	])('%s', (_, spoil) => {
		const reading = readGraph(source(TEXT, 'text'));
		spoil(reading);
		expect(faultsOf(reading)).not.toEqual([]);
	});
});
