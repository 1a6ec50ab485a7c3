import { StoreUnavailableError } from '../errors.ts';
import type { Claim } from './store.ts';

/** Milliseconds: a holder that was not seen for so long is dead; a living one is seen three times. */
export const LEASE = 15_000;

/** What a store does for the one who holds its claim. */
interface Holding {
	isOpen(): boolean;
	/** Says that the holder lives. */
	beSeen(): void | Promise<unknown>;
	release(): void | Promise<unknown>;
}

/** A claim that is kept alive until it is released. */
export function hold({ isOpen, beSeen, release }: Holding): Claim {
	const timer = setInterval(() => void trySeen(), LEASE / 3);
	// a claim keeps no program alive
	timer.unref();

	async function trySeen(): Promise<void> {
		try {
			if (isOpen()) await beSeen();
		} catch (cause) {
			// somebody else writes or the server is away just now: the next time is soon enough
			if (!(cause instanceof StoreUnavailableError)) throw cause;
		}
	}

	return {
		async release() {
			clearInterval(timer);
			if (isOpen()) await release();
		}
	};
}
