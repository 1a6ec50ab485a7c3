import { setTimeout } from 'node:timers/promises';
import { StoreLostError } from '../errors.ts';
import type { GraphStore } from '../store/store.ts';

/** What a loader asks of a store. */
export type LoadedStore = Pick<
	GraphStore,
	'claim' | 'derive' | 'held' | 'save' | 'statistics' | 'text'
>;

export interface Patience {
	/** Milliseconds for which a store that does not answer is asked again. */
	patience: number;
	/** Once for each time the store is lost: why. */
	onlost: (sentence: string) => void;
}

/** Milliseconds between two attempts. */
const PAUSE = 1_000;

/** A store that is asked again while its server is away; then it fails as the server last did. */
export function withPatience(store: LoadedStore, { patience, onlost }: Patience): LoadedStore {
	async function again<T>(ask: () => Promise<T>, lost: StoreLostError): Promise<T> {
		onlost(lost.message);
		for (const begun = Date.now(); ; await setTimeout(PAUSE)) {
			try {
				return await ask();
			} catch (cause) {
				if (!(cause instanceof StoreLostError) || Date.now() - begun > patience) throw cause;
			}
		}
	}

	async function attempt<T>(ask: () => Promise<T>): Promise<T> {
		try {
			return await ask();
		} catch (cause) {
			if (cause instanceof StoreLostError) return again(ask, cause);
			throw cause;
		}
	}

	return {
		claim: (loader) => store.claim(loader),
		derive: () => attempt(() => store.derive()),
		held: () => attempt(() => store.held()),
		save: (graphs) => attempt(() => store.save(graphs)),
		statistics: () => attempt(() => store.statistics()),
		text: (resolution, language) => attempt(() => store.text(resolution, language))
	};
}
