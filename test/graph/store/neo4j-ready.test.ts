import { describe, expect, it } from 'vitest';
import { createReadiness } from '#graph/store/neo4j-ready.ts';
import {
	EVIDENCE_KEYS,
	PASSAGE_KEYS,
	toEvidenceRows,
	toPassageRows
} from '#graph/store/neo4j-rows.ts';
import { shown, textGraph } from '../../graph-builders.ts';

const A = textGraph('A/HRC/RES/48/23', { cites: ['A/HRC/RES/45/33'] });

/** Words for an edge that it does not have. */
const BROKEN = { ...textGraph('A/HRC/RES/48/24', { cites: ['A/HRC/RES/45/33'] }), edges: [] };

describe('a text for Neo4j', () => {
	it('is the same made ready beforehand or when it is taken, and however often', async () => {
		const [early, late] = [createReadiness(), createReadiness()];
		early.announce([A]);
		await early.makeReady();
		const taken = late.take(A);
		expect(taken.evidence).toHaveLength(1);
		expect(early.take(A)).toEqual(taken);
		expect(early.take(A)).toEqual(taken);
	});

	it('that was taken meanwhile, or gave way to another, is not made ready any more', async () => {
		const readiness = createReadiness();
		readiness.announce([BROKEN]);
		readiness.announce([A]);
		await expect(readiness.makeReady()).resolves.toBeUndefined();
		readiness.announce([BROKEN]);
		const making = readiness.makeReady();
		expect(() => readiness.take(BROKEN)).toThrow(/words for an edge/);
		await expect(making).resolves.toBeUndefined();
	});

	it('that cannot be made ready says so then, and when it is taken', async () => {
		const readiness = createReadiness();
		readiness.announce([BROKEN]);
		await expect(readiness.makeReady()).rejects.toThrow(/words for an edge/);
		expect(() => readiness.take(BROKEN)).toThrow(/words for an edge/);
	});

	it.each([
		[
			'a passage',
			toPassageRows(textGraph('A/RES/1/1', { paragraphs: [shown('op1', 'one')] }))[0],
			[...PASSAGE_KEYS, 'textId', 'resolution']
		],
		['a quotation', toEvidenceRows(A)[0], [...EVIDENCE_KEYS, 'textId']]
	])('loses nothing of %s on the way', (_, row, keys) => {
		expect(Object.keys(row?.properties ?? {}).sort()).toEqual([...keys].sort());
	});
});
