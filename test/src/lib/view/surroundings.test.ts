import { afterAll, describe, expect, it } from 'vitest';
import { NotFoundError } from '#graph/errors.ts';
import { createSqliteStore } from '#graph/store/sqlite.server.ts';
import { surroundings } from '#lib/view/surroundings.ts';
import { edge, node, textGraph } from '../../../graph-builders.ts';

const RESOLUTION = 'A/RES/78/192';
const STATES = ['FRA', 'KHM', 'PER'];

const store = createSqliteStore(':memory:');
afterAll(() => store.close());
await store.save([
	textGraph(RESOLUTION, {
		cites: ['A/RES/50/6'],
		nodes: STATES.map((id) => node(id, 'Country')),
		edges: [
			edge(RESOLUTION, 'PER', 'MENTIONS'),
			...STATES.map((id) => edge(id, RESOLUTION, 'VOTED'))
		]
	})
]);

const around = async (drawn: 'VOTED'[]) =>
	surroundings(store, RESOLUTION, { limit: 10, drawn: new Set(drawn) });
const ids = ({ nodes }: { nodes: { id: string }[] }) => nodes.map(({ id }) => id);

describe('what surrounds a resolution', () => {
	it('counts those who voted, and shows of them who is also mentioned', async () => {
		const shown = await around([]);
		expect(ids(shown)).toEqual(['A/RES/50/6', 'PER']);
		expect(shown.total).toBe(2);
		expect(shown.crowds).toEqual([{ kind: 'VOTED', direction: 'in', count: 3, drawn: false }]);
	});

	it('shows them one by one when asked', async () => {
		const shown = await around(['VOTED']);
		expect(ids(shown).sort()).toEqual(['A/RES/50/6', ...STATES]);
		expect(shown.total).toBe(4);
	});

	it('is not found where there is no such node', async () => {
		await expect(surroundings(store, 'A/RES/1/1', { limit: 1, drawn: new Set() })).rejects.toThrow(
			NotFoundError
		);
	});
});
