import type { GraphStore } from '#graph/store/store.ts';

/** What a question is about; each takes what it needs. */
export interface Values {
	id: string;
	other: string;
	limit: number;
	/** `id` as a search, in the words of each index. */
	match: string;
	lucene: string;
}

/** A promise of the stores, and how one would ask the same of the database, by one statement. */
export interface Question {
	name: string;
	about: 'texts' | 'hubs' | 'countries' | 'mandates' | 'sessions' | 'words' | 'symbols' | 'pairs';
	limit: number;
	ask(store: GraphStore, values: Values): Promise<unknown>;
	sql: string;
	cypher: string;
}
