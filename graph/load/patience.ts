import { setTimeout } from 'node:timers/promises';
import { StoreLostError } from '../errors.ts';
import type { GraphStore } from '../store/store.ts';

/** What a loader asks of a store. */
export type LoadedStore = Pick<
	GraphStore,
	'announce' | 'claim' | 'derive' | 'held' | 'save' | 'statistics' | 'text'
>;

export interface Patience {
	/** Milliseconds for which a store that does not answer is asked again. */
	patience: number;
	/** Once for each time the store is lost: why. */
	onlost: (sentence: string) => void;
}

/** Milliseconds between two attempts. */
const PAUSE = 1_000;

/** Milliseconds: a server that was killed is back within half a minute. */
export const PATIENCE = 60_000;

async function again<T>(ask: () => Promise<T>, patience: number): Promise<T> {
	for (const begun = Date.now(); ; await setTimeout(PAUSE)) {
		try {
			return await ask();
		} catch (cause) {
			if (!(cause instanceof StoreLostError) || Date.now() - begun > patience) throw cause;
		}
	}
}

/** Asks again while the server is away; then it fails as the server last did. */
export async function patiently<T>(
	ask: () => Promise<T>,
	{ patience, onlost }: Patience
): Promise<T> {
	try {
		return await ask();
	} catch (cause) {
		if (!(cause instanceof StoreLostError)) throw cause;
		onlost(cause.message);
		return again(ask, patience);
	}
}

/** A store that is asked again while its server is away. */
export function withPatience(store: LoadedStore, patience: Patience): LoadedStore {
	const attempt = <T>(ask: () => Promise<T>): Promise<T> => patiently(ask, patience);
	return {
		announce: (graphs) => store.announce?.(graphs),
		claim: (loader) => store.claim(loader),
		derive: () => attempt(() => store.derive()),
		held: () => attempt(() => store.held()),
		save: (graphs) => attempt(() => store.save(graphs)),
		statistics: () => attempt(() => store.statistics()),
		text: (resolution, language) => attempt(() => store.text(resolution, language))
	};
}
