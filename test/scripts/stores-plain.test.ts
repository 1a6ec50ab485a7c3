import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createSqliteStore } from '#graph/store/sqlite.server.ts';
import { firstTexts } from '../../scripts/bench/stores-load.ts';
import { loadPlainly } from '../../scripts/bench/stores-plain.ts';

const folder = mkdtempSync(join(tmpdir(), 'recalling-plain-'));
const ours = join(folder, 'ours.db');
const plain = new Database(':memory:');
afterAll(() => rmSync(folder, { recursive: true }));

beforeAll(async () => {
	const texts = firstTexts(30);
	const store = createSqliteStore(ours);
	await store.save(texts);
	await store.close();
	await loadPlainly(plain, texts, true);
});

const NODE = (key: string): string => `(SELECT id FROM node WHERE key = ${key})`;
const TEXT = '(SELECT id FROM text WHERE key = text)';
const EDGE = `(SELECT ${NODE('from_node')} || ' ' || kind || ' ' || ${NODE('to_node')}
	FROM edge WHERE key = evidence.edge)`;

/** What each table says, without the keys by which its rows are joined. */
const TABLES: [table: string, columns: string][] = [
	['node', 'id, kind, names, aliases, date, dated, session, body, loaded, cited_by'],
	[
		'text',
		`id, ${NODE('node')}, language, language_order, adopted, title, series, header, sha256, rules,
			evidence, doubts, digest, rest`
	],
	['edge', `${NODE('from_node')}, kind, ${NODE('to_node')}, from_rank, to_rank, groups, evidence`],
	['evidence', `${EDGE}, ${TEXT}, text_id, start, verb_group, record`],
	['doubt', `${TEXT}, number, record`],
	['paragraph', `key, ${TEXT}, number, id, ${NODE('node')}, verb_group, words, rest`],
	['paragraph_index', 'rowid, words'],
	['label', `${NODE('node')}, words`],
	['label_index', 'words'],
	['tally', 'sort, kind, count'],
	['degree', `${NODE('node')}, kind, ins, outs`],
	['neighbours', `${NODE('node')}, kind, count`],
	['citing', `${NODE('to_node')}, dated, ${NODE('from_node')}`],
	['cited_in', `${NODE('node')}, session, count`],
	['cell', `${NODE('instrument')}, ${NODE('item')}, count`]
];

it.each(TABLES)('holds in the end what the store holds in %s', (table, columns) => {
	// counts that came to nothing may be there or not
	const said = /\bcount$/.test(columns) ? 'WHERE count <> 0' : '';
	const rowsOf = (database: Database.Database): string[] =>
		database
			.prepare(`SELECT ${columns} FROM ${table} ${said}`)
			.raw()
			.all()
			.map((row) => JSON.stringify(row))
			.sort();
	expect(rowsOf(plain)).toEqual(rowsOf(new Database(ours)));
});
