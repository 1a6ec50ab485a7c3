import { randomUUID } from 'node:crypto';
import { StoreBusyError, StoreUnavailableError } from '../errors.ts';
import { sentenceForBusy } from './busy.ts';
import { hold, LEASE } from './lease.ts';
import type { Neo4jDatabase } from './neo4j-database.server.ts';
import type { Claim } from './store.ts';

/** Times are the server's: the clocks of two loaders may differ. The first SET locks the node. */
const TAKE = `
	MATCH (claim:Claim {one: 1}) SET claim.asked = timestamp()
	WITH claim, claim.token IS NOT NULL AND claim.seen > timestamp() - $lease AS taken
	FOREACH (_ IN CASE WHEN taken THEN [] ELSE [1] END |
		SET claim.token = $token, claim.loader = $loader, claim.since = timestamp(),
			claim.seen = timestamp())
	RETURN taken, claim.loader AS loader, claim.since AS since,
		claim.seen + $lease - timestamp() AS left`;

const SEEN = 'MATCH (claim:Claim {token: $token}) SET claim.seen = timestamp()';

const RELEASE = 'MATCH (claim:Claim {token: $token}) REMOVE claim.token';

interface Holder {
	taken: boolean;
	loader: string;
	since: number;
	/** Milliseconds until it runs out, unless its holder is seen again. */
	left: number;
}

/** Takes the one claim there is, unless a living loader has it: then StoreBusyError names that one. */
export async function claimFor(database: Neo4jDatabase, loader: string): Promise<Claim> {
	const token = randomUUID();
	const [holder] = await database.write(({ rows }) =>
		rows<Holder>(TAKE, { token, loader, lease: LEASE })
	);
	if (!holder)
		throw new StoreUnavailableError('The database was emptied meanwhile: open the store again.');
	if (holder.taken) throw new StoreBusyError(sentenceForBusy(holder));
	return hold({
		isOpen: () => database.isOpen(),
		beSeen: () => database.write(({ rows }) => rows(SEEN, { token })),
		release: () => database.write(({ rows }) => rows(RELEASE, { token }))
	});
}
