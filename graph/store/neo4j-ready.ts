import { setImmediate } from 'node:timers/promises';
import type { TextGraph } from '../model.ts';
import type { EvidenceRow } from './neo4j-rows.ts';
import {
	digestOf,
	PASSAGE_KEYS,
	EVIDENCE_KEYS,
	toDoubtRows,
	toEvidenceRows,
	toPassageRows,
	toTextRow
} from './neo4j-rows.ts';

/** A graph as it goes to the database, and of its rows those from which follows what else there is to do. */
export interface ReadyText {
	graph: TextGraph;
	digest: string;
	evidence: EvidenceRow[];
	/** The text with all that hangs on it. */
	row: object;
}

function toReady(graph: TextGraph): ReadyText {
	const digest = digestOf(graph);
	const evidence = toEvidenceRows(graph);
	const row = {
		...toTextRow(graph, digest),
		passages: toPassageRows(graph).map(({ properties }) => valuesOf(properties, PASSAGE_KEYS)),
		evidence: evidence.map(({ properties }) => valuesOf(properties, EVIDENCE_KEYS)),
		doubts: toDoubtRows(graph)
	};
	return { graph, digest, evidence, row };
}

const valuesOf = <Row extends object>(row: Row, keys: readonly (keyof Row)[]): unknown[] =>
	keys.map((key) => row[key]);

/** Texts that are made ready before the database can take them. */
export function createReadiness() {
	const announced = new Set<TextGraph>();
	const ready = new WeakMap<TextGraph, ReadyText>();

	return {
		/** What comes next, and nothing else any more. */
		announce(graphs: TextGraph[]): void {
			announced.clear();
			for (const graph of graphs) announced.add(graph);
		},
		/** One text at a time, so that what the server answers is heard in between. */
		async makeReady(): Promise<void> {
			for (const graph of [...announced]) {
				await setImmediate();
				if (announced.delete(graph)) ready.set(graph, toReady(graph));
			}
		},
		take(graph: TextGraph): ReadyText {
			announced.delete(graph);
			const text = ready.get(graph) ?? toReady(graph);
			ready.delete(graph);
			return text;
		}
	};
}

export type Readiness = ReturnType<typeof createReadiness>;
