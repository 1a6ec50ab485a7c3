import { UsageError } from '#graph/errors.ts';
import { openStore } from '#graph/store/open.server.ts';
import type { GraphStore } from '#graph/store/store.ts';
import { count } from './load-report.ts';
import { loaderName } from './loader-name.ts';

export interface UnloadOptions {
	/** Store address, `sqlite:PATH`. */
	store: string;
}

/** Takes texts out of a store by symbol (`A/HRC/RES/48/23`, every language) or text (`A/HRC/RES/48/23@zh`). */
export async function unload(names: string[], { store: address }: UnloadOptions): Promise<void> {
	const store = await openStore(address);
	try {
		await unloadFrom(store, names);
	} finally {
		await store.close();
	}
}

async function unloadFrom(store: GraphStore, names: string[]): Promise<void> {
	const ids = await textsNamed(store, names);
	const before = await store.statistics();
	// what a loader derives meanwhile would be of the texts that are taken out
	const claim = await store.claim(loaderName());
	const removed = await store.remove(ids);
	await store.derive();
	await claim.release();
	const after = await store.statistics();
	const evidence = count(before.evidence - after.evidence, 'quotation');
	console.log(`Unloaded ${removed.join(', ')} with ${evidence}.`);
	console.log(`The store holds ${count(after.texts, 'text')}.`);
}

/** Throws UsageError for a name that no text here has, before anything is taken out. */
async function textsNamed(store: GraphStore, names: string[]): Promise<string[]> {
	const held = [...(await store.held()).keys()];
	return names.flatMap((name) => {
		const wanted = name.replace(/\s/g, '').toUpperCase();
		const ids = held.filter((id) =>
			[id.toUpperCase(), id.replace(/@.*$/, '').toUpperCase()].includes(wanted)
		);
		if (ids.length === 0)
			throw new UsageError(
				`${name} is no text in this store: name a symbol such as A/HRC/RES/48/23, or one language of it, A/HRC/RES/48/23@zh.`
			);
		return ids;
	});
}
