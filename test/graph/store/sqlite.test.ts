import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { createSqliteStore } from '#graph/store/sqlite.server.ts';
import { testSearch } from './search.contract.ts';
import { testGraphStore } from './store.contract.ts';

const folder = mkdtempSync(join(tmpdir(), 'recalling-sqlite-'));
afterAll(() => rmSync(folder, { recursive: true }));

let files = 0;
const newFile = (): string => join(folder, `${(files += 1)}.db`);

testGraphStore('SQLite in memory', async () => createSqliteStore(':memory:'));
testGraphStore('SQLite in a file', async () => createSqliteStore(newFile()));
testSearch('SQLite', async () => createSqliteStore(':memory:'));
