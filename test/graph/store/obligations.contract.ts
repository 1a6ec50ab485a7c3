import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { NotFoundError } from '#graph/errors.ts';
import type { GraphStore } from '#graph/store/store.ts';
import { edge, evidence, node, textGraph } from '../../graph-builders.ts';

const A = 'A/HRC/RES/48/23';
const B = 'A/HRC/RES/45/33';

/** Asks somebody for a report to the session, in so many words. */
function requesting(
	symbol: string,
	paragraph: string,
	session: string,
	owers: string[],
	language = 'zh' as const
) {
	const obligation = `${symbol}#${paragraph}/1`;
	const edges = [
		edge(symbol, obligation, 'REQUESTS'),
		...owers.map((ower) => edge(obligation, ower, 'OWED_BY')),
		edge(obligation, session, 'DUE_AT')
	];
	return textGraph(symbol, {
		language,
		nodes: [
			node(obligation, 'Obligation', { zh: '报告' }),
			node(session, 'Session'),
			...owers.map((ower) => node(ower, ower.startsWith('sr-') ? 'Mandate' : 'Actor'))
		],
		edges,
		evidence: edges.map((one) => evidence(one, `${symbol}@${language}`, { paragraph }))
	});
}

/** What every store promises of reports that are due. */
export function testObligations(open: () => Promise<GraphStore>): void {
	describe('tells what is owed', () => {
		let store: GraphStore;
		beforeEach(async () => {
			store = await open();
			await store.save([
				requesting(A, 'op33', 'HRC-51', ['sr-cambodia', 'ohchr']),
				requesting(B, 'op9', 'HRC-51', ['secretary-general']),
				requesting('A/HRC/RES/1/1', 'op9', 'HRC-52', ['ohchr'])
			]);
		});
		afterEach(() => store.close());

		it('to a session, by id: by whom, and where it was asked for', async () => {
			const { reports, total } = await store.obligations('HRC-51', 10);
			expect(total).toBe(2);
			expect(
				reports.map(({ obligation, requestedBy, owedBy }) => [
					obligation.id,
					requestedBy.id,
					owedBy.map(({ id, kind }) => `${kind} ${id}`)
				])
			).toEqual([
				[`${B}#op9/1`, B, ['Actor secretary-general']],
				[`${A}#op33/1`, A, ['Actor ohchr', 'Mandate sr-cambodia']]
			]);
			expect(reports[1]?.evidence).toEqual([
				expect.objectContaining({ edge: `${A} REQUESTS ${A}#op33/1`, paragraph: 'op33' })
			]);
		});

		it('counted before the limit', async () => {
			const { reports, total } = await store.obligations('hrc-51', 1);
			expect([reports.map(({ obligation }) => obligation.id), total]).toEqual([[`${B}#op9/1`], 2]);
			expect(await store.obligations('HRC-51', 0)).toEqual({ reports: [], total: 2 });
		});

		it('though nobody is said to owe it', async () => {
			await store.save([requesting(B, 'op9', 'HRC-51', [])]);
			const { reports } = await store.obligations('HRC-51', 10);
			expect(reports.map(({ owedBy }) => owedBy.length)).toEqual([0, 2]);
		});

		it('in the words of every language version', async () => {
			const english = requesting(A, 'op33', 'HRC-51', ['ohchr']);
			english.text = { ...english.text, id: `${A}@en`, language: 'en' };
			english.evidence = english.evidence.map((one) => ({ ...one, text: `${A}@en` }));
			await store.save([english]);
			const { reports } = await store.obligations('HRC-51', 10);
			expect(reports[1]?.evidence.map(({ text }) => text)).toEqual([`${A}@en`, `${A}@zh`]);
		});

		it('to nobody where nothing is owed, and only to sessions', async () => {
			const nodes = [node('HRC-48', 'Session')];
			await store.save([textGraph(B, { nodes, edges: [edge(B, 'HRC-48', 'ADOPTED_AT')] })]);
			expect(await store.obligations('HRC-48', 10)).toEqual({ reports: [], total: 0 });
			await expect(store.obligations('HRC-99', 10)).rejects.toThrow(NotFoundError);
			await expect(store.obligations(B, 10)).rejects.toThrow(NotFoundError);
		});
	});
}
