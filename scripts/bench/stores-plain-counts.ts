import type { EdgeKind, NodeKind } from '#graph/schema.ts';
import type { PlainDatabase } from './stores-plain.ts';

const TALLY = `
	INSERT INTO tally (sort, kind, count) VALUES (?, ?, ?)
	ON CONFLICT (sort, kind) DO UPDATE SET count = count + excluded.count`;

const DEGREE = `
	INSERT INTO degree (node, kind, ins, outs) VALUES (?, ?, ?, ?)
	ON CONFLICT (node, kind) DO UPDATE SET ins = ins + excluded.ins, outs = outs + excluded.outs`;

const NEIGHBOUR = `
	INSERT INTO neighbours (node, kind, count) SELECT ?, kind, 1 FROM node WHERE key = ?
	ON CONFLICT (node, kind) DO UPDATE SET count = count + 1`;

const CITING = `
	INSERT INTO citing (to_node, dated, from_node)
	SELECT ?, coalesce(dated, ''), key FROM node WHERE key = ? AND loaded AND kind = 'Resolution'`;

const CITED_IN = `
	INSERT INTO cited_in (node, session, count)
	SELECT ?, session, 1 FROM node WHERE key = ? AND session IS NOT NULL
	ON CONFLICT (node, session) DO UPDATE SET count = count + 1`;

const cells = (instrument: string, item: string, source: string): string => `
	INSERT INTO cell (instrument, item, count) SELECT ${instrument}, ${item}, 1 FROM ${source}
	ON CONFLICT (instrument, item) DO UPDATE SET count = count + 1`;

/** A new citation of ?2 by ?1, and a new item ?2 of ?1. */
const CELLS = {
	CITES: cells(
		'?2',
		'edge.to_node',
		`edge WHERE from_node = ?1 AND kind = 'ON_ITEM'
			AND (SELECT kind FROM node WHERE key = ?2) = 'Instrument'`
	),
	ON_ITEM: cells(
		'edge.to_node',
		'?2',
		`edge JOIN node ON node.key = edge.to_node AND node.kind = 'Instrument'
			WHERE from_node = ?1 AND edge.kind = 'CITES'`
	)
};

const OTHERS = 'SELECT count(*) FROM edge WHERE from_node = ? AND to_node = ? AND kind <> ?';

const RANK = 'SELECT rank FROM node WHERE key = ?';

/** What the store counts, written by the plain loader: each count in a transaction of its own. */
export function createCounting({ run, one }: PlainDatabase) {
	const tally = (sort: string, kind: string, by: number): void => {
		if (by !== 0) run(TALLY, sort, kind, by);
	};

	/** The rank of a node may have changed, and stands in its edges. */
	function rank(node: number, before: unknown): void {
		const now = one(RANK, node);
		if (now === before) return;
		run('UPDATE edge SET from_rank = ? WHERE from_node = ?', now, node);
		run('UPDATE edge SET to_rank = ? WHERE to_node = ?', now, node);
	}

	function cite(from: number, to: number): void {
		const before = one(RANK, to);
		if (run(CITING, to, from) === 0) return;
		run('UPDATE node SET cited_by = cited_by + 1 WHERE key = ?', to);
		run(CITED_IN, to, from);
		rank(to, before);
	}

	function neighbours(from: number, kind: EdgeKind, to: number): void {
		if (from === to || one(OTHERS, from, to, kind) !== 0 || one(OTHERS, to, from, '') !== 0) return;
		run(NEIGHBOUR, from, to);
		run(NEIGHBOUR, to, from);
	}

	return {
		node(kind: NodeKind, session: string | null): void {
			tally('node', kind, 1);
			if (session && kind === 'Resolution') tally('cited', session, 1);
		},
		text([evidence = 0, doubts = 0]: number[]): void {
			tally('text', '', 1);
			tally('evidence', '', evidence);
			tally('doubt', '', doubts);
		},
		loaded(node: number): void {
			const session = String(one('SELECT session FROM node WHERE key = ?', node));
			tally('resolution', '', 1);
			tally('loaded', session, 1);
			tally('cited', session, -1);
			const cited = one('SELECT ins FROM degree WHERE node = ? AND kind = ?', node, 'CITES');
			tally('resolved', '', Number(cited ?? 0));
			rank(node, null);
		},
		edge(from: number, kind: EdgeKind, to: number): void {
			tally('edge', kind, 1);
			run(DEGREE, from, kind, 0, 1);
			run(DEGREE, to, kind, 1, 0);
			neighbours(from, kind, to);
			if (one(OTHERS, from, to, kind) === 0) cite(from, to);
			if (kind === 'CITES' && one('SELECT loaded FROM node WHERE key = ?', to) === 1)
				tally('resolved', '', 1);
			if (kind === 'CITES' || kind === 'ON_ITEM') run(CELLS[kind], from, to);
		}
	};
}
