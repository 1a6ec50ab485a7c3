import { openStore } from '#graph/store/open.server.ts';
import type { GraphStore } from '#graph/store/store.ts';

const DEFAULT_ADDRESS = 'sqlite:.recalling/recalling.db';

let opening: Promise<GraphStore> | undefined;

/** The one open store. It opens with the first question, so that building the app needs none. */
export function store(): Promise<GraphStore> {
	opening ??= openStore(process.env.RECALLING_STORE ?? DEFAULT_ADDRESS).catch((cause) => {
		// The next question tries again: the store may be there by then.
		opening = undefined;
		throw cause;
	});
	return opening;
}
