import Database from 'libsql';
import type { TextGraph } from '#graph/model.ts';
import { loadPlainly } from './stores-plain.ts';

/** The database without the adapter: one statement, its rows. */
export interface Bare {
	ask(statement: string, values: object): Promise<unknown[]>;
	close(): Promise<void>;
}

/** Only the values that a statement names may be given to it. */
const namedIn = (statement: string, values: object): object => {
	const names = new Set([...statement.matchAll(/:(\w+)/g)].map(([, name]) => name));
	return Object.fromEntries(Object.entries(values).filter(([name]) => names.has(name)));
};

export function bareSqlite(path: string): Bare {
	const database = new Database(path);
	const statements = new Map<string, Database.Statement<object>>();
	return {
		async ask(sql, values) {
			const statement = statements.get(sql) ?? database.prepare<object>(sql);
			statements.set(sql, statement);
			return statement.all(namedIn(sql, values));
		},
		async close() {
			database.close();
		}
	};
}

/** Into a new file, as one writes it first; `counts` says whether it counts what the store counts: seconds. */
export async function loadWithoutStore(
	path: string,
	graphs: TextGraph[],
	counts: boolean
): Promise<number> {
	const database = new Database(path);
	try {
		return await loadPlainly(database, graphs, counts);
	} finally {
		database.close();
	}
}
