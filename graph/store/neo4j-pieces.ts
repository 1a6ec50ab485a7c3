import type { Transaction } from './neo4j-database.server.ts';

/** Rows of one statement, so that no statement grows with the texts. */
const MOST_ROWS = 2000;

/** Sent one after the other without waiting: the server keeps their order and is never idle. */
export async function inPieces<Row>(
	{ rows }: Transaction,
	cypher: string,
	all: unknown[],
	{ name = 'rows', most = MOST_ROWS } = {}
): Promise<Row[]> {
	const pieces: Promise<Row[]>[] = [];
	for (let at = 0; at < all.length; at += most)
		pieces.push(rows<Row>(cypher, { [name]: all.slice(at, at + most) }));
	return (await Promise.all(pieces)).flat();
}

export const forIds = <Row>(
	transaction: Transaction,
	cypher: string,
	ids: string[]
): Promise<Row[]> => inPieces<Row>(transaction, cypher, ids, { name: 'ids' });

export const unique = (ids: string[]): string[] => [...new Set(ids)];
