import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { afterAll, expect, it } from 'vitest';
import type { GraphEdge, TextGraph } from '#graph/model.ts';
import { LANGUAGES, VERB_GROUPS } from '#graph/schema.ts';
import type { VerbGroup } from '#graph/schema.ts';
import { createSqliteStore } from '#graph/store/sqlite.server.ts';
import type { Random } from '../../../scripts/random.ts';
import { createRandom } from '../../../scripts/random.ts';
import { edge, evidence, node, textGraph } from '../../graph-builders.ts';

const folder = mkdtempSync(join(tmpdir(), 'recalling-counts-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Each count that is kept, and what counting all edges gives: rows on either side that the other lacks. */
const COUNTS: [what: string, kept: string, counted: string][] = [
	[
		'edges of a node',
		'SELECT node, kind, ins, outs FROM degree WHERE ins <> 0 OR outs <> 0',
		`SELECT node, kind, sum(i), sum(o) FROM (
			SELECT to_node AS node, kind, 1 AS i, 0 AS o FROM edge
			UNION ALL SELECT from_node, kind, 0, 1 FROM edge) GROUP BY node, kind`
	],
	[
		'neighbours by kind',
		'SELECT node, kind, count FROM neighbours WHERE count <> 0',
		`SELECT one, node.kind, count(*) FROM (
			SELECT from_node AS one, to_node AS other FROM edge UNION SELECT to_node, from_node FROM edge)
			JOIN node ON node.key = other WHERE one <> other GROUP BY one, node.kind`
	],
	[
		'who cites whom, and when',
		'SELECT to_node, from_node, dated FROM citing',
		`SELECT DISTINCT to_node, from_node, coalesce(dated, '') FROM edge
			JOIN node ON node.key = from_node WHERE loaded AND node.kind = 'Resolution'`
	],
	[
		'how many cite a node',
		'SELECT key, cited_by FROM node WHERE cited_by <> 0',
		'SELECT to_node, count(*) FROM citing GROUP BY to_node'
	],
	[
		'how many cite it in a session',
		'SELECT node, session, count FROM cited_in WHERE count <> 0',
		`SELECT to_node, session, count(*) FROM citing JOIN node ON node.key = from_node
			WHERE session IS NOT NULL GROUP BY to_node, session`
	],
	[
		'instruments by agenda item',
		'SELECT instrument, item, count FROM cell WHERE count <> 0',
		`SELECT cites.to_node, item.to_node, count(*) FROM edge AS cites
			JOIN edge AS item ON item.from_node = cites.from_node AND item.kind = 'ON_ITEM'
			JOIN node ON node.key = cites.to_node AND node.kind = 'Instrument'
			WHERE cites.kind = 'CITES' GROUP BY cites.to_node, item.to_node`
	],
	[
		'edges by kind',
		`SELECT kind, count FROM tally WHERE sort = 'edge' AND count <> 0`,
		'SELECT kind, count(*) FROM edge GROUP BY kind'
	],
	[
		'citations of loaded texts',
		`SELECT count FROM tally WHERE sort = 'resolved' AND count <> 0`,
		`SELECT count(*) FROM edge JOIN node ON node.key = to_node AND loaded
			WHERE edge.kind = 'CITES' HAVING count(*) > 0`
	],
	[
		'evidence of an edge, and its verbs',
		`SELECT key, evidence, groups FROM edge WHERE kind <> 'FOLLOWS'`,
		'SELECT edge, count(*), sum(DISTINCT verb_group) FROM evidence GROUP BY edge'
	],
	[
		'ranks at both ends',
		'SELECT key, from_rank, to_rank FROM edge',
		`SELECT edge.key, f.rank, t.rank FROM edge JOIN node AS f ON f.key = from_node
			JOIN node AS t ON t.key = to_node`
	]
];

/** What is counted wrong, in words. */
function miscounts(database: Database.Database): string[] {
	return COUNTS.flatMap(([what, kept, counted]) => {
		const lacking = (one: string, other: string) =>
			database.prepare(`SELECT * FROM (${one}) EXCEPT SELECT * FROM (${other})`).all();
		const wrong = [...lacking(kept, counted), ...lacking(counted, kept)];
		return wrong.map((row) => `${what}: ${JSON.stringify(row)}`);
	});
}

const SYMBOLS = Array.from({ length: 12 }, (_, i) => `A/HRC/RES/${40 + (i % 4)}/${i + 1}`);
const INSTRUMENTS = ['iccpr', 'crc', 'udhr'];
const GROUPS = Object.keys(VERB_GROUPS) as VerbGroup[];

/** A text that says whatever chance has it say: edges both ways, twice, to itself, of several kinds. */
function anyText(random: Random): TextGraph {
	const symbol = random.pick(SYMBOLS);
	const others = Array.from({ length: random.below(6) }, () => random.pick(SYMBOLS));
	const instruments = INSTRUMENTS.filter(() => random.chance(0.4));
	const item = `HRC-${40 + random.below(2)}/${1 + random.below(2)}`;
	const all: GraphEdge[] = [
		...[...new Set([...others, ...instruments])].map((to) => edge(symbol, to)),
		...(random.chance(0.5) ? [edge(symbol, item, 'ON_ITEM')] : []),
		...(random.chance(0.3) ? [edge('KHM', symbol, 'VOTED')] : []),
		...(random.chance(0.3) ? [edge(symbol, 'KHM', 'CONCERNS')] : [])
	];
	// a kind that only some texts know
	const kind = random.chance(0.8) ? 'Instrument' : 'Document';
	const said = textGraph(symbol, {
		language: random.pick(LANGUAGES.slice(0, 3)),
		header: random.chance(0.8) ? { adopted: `20${20 + random.below(4)}-01-01` } : {},
		series: random.pick(['one', 'other']),
		nodes: [
			...others.map((id) => node(id)),
			...instruments.map((id) => node(id, kind)),
			node(item, 'AgendaItem'),
			node('KHM', 'Country')
		],
		edges: all
	});
	const words = all.flatMap((one) =>
		Array.from({ length: 1 + random.below(2) }, () =>
			evidence(one, said.text.id, { group: random.pick(GROUPS) })
		)
	);
	return { ...said, evidence: words };
}

it.each([1, 2, 3])(
	'counts as if all were counted anew, whatever came and went (%i)',
	async (seed) => {
		const file = join(folder, `${seed}.db`);
		const random = createRandom(seed);
		const store = createSqliteStore(file);
		const reader = new Database(file);
		for (let step = 0; step < 60; step++) {
			const held = [...(await store.held()).keys()];
			if (random.chance(0.3)) await store.remove(held.filter(() => random.chance(0.4)));
			else if (random.chance(0.2)) await store.derive();
			else await store.save(Array.from({ length: 1 + random.below(6) }, () => anyText(random)));
			expect(miscounts(reader)).toEqual([]);
		}
		reader.close();
		await store.close();
	}
);
