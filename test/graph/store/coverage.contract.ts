import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { GraphStore } from '#graph/store/store.ts';
import { node, textGraph } from '../../graph-builders.ts';

/** What every store promises of how complete it is. */
export function testCoverage(open: () => Promise<GraphStore>): void {
	describe('tells its coverage', () => {
		let store: GraphStore;
		beforeEach(async () => {
			store = await open();
		});
		afterEach(() => store.close());

		const told = async () =>
			(await store.coverage()).map(
				({ session, body, loaded, cited }) => `${body} ${session} ${loaded} ${cited}`
			);

		it('by body and session, oldest first, special sessions last', async () => {
			expect(await told()).toEqual([]);
			await store.save([
				textGraph('A/HRC/RES/48/23', {
					cites: ['A/HRC/RES/48/2', 'A/HRC/RES/9/15', 'A/RES/217A(III)', 'A/HRC/RES/S-35/1']
				}),
				textGraph('A/HRC/RES/48/1', { cites: ['A/RES/60/251', 'A/HRC/RES/48/23'] }),
				textGraph('A/RES/ES-11/1', { cites: ['A/RES/60/1'] })
			]);
			expect(await told()).toEqual([
				'GA GA-3 0 1',
				'GA GA-60 0 2',
				'GA GA-ES-11 1 0',
				'HRC HRC-9 0 1',
				'HRC HRC-48 2 1',
				'HRC HRC-S-35 0 1'
			]);
		});

		it('of resolutions alone, and of bodies that have sessions', async () => {
			await store.save([
				textGraph('A/HRC/RES/48/23', {
					cites: ['S/RES/1325(2000)', 'E/CN.4/RES/1993/87'],
					nodes: [node('A/HRC/45/51', 'Document')]
				})
			]);
			expect(await told()).toEqual(['HRC HRC-48 1 0']);
		});

		it('in texts of any language once, and no longer than they are there', async () => {
			await store.save([
				textGraph('A/HRC/RES/48/23', { cites: ['A/HRC/RES/48/1'] }),
				textGraph('A/HRC/RES/48/23', { language: 'en' }),
				textGraph('A/HRC/RES/48/2', { cites: ['A/HRC/RES/48/23'] })
			]);
			expect(await told()).toEqual(['HRC HRC-48 2 1']);
			await store.remove(['A/HRC/RES/48/23@zh', 'A/HRC/RES/48/23@en']);
			expect(await told()).toEqual(['HRC HRC-48 1 1']);
		});
	});
}
