import type { TextGraph } from '../model.ts';
import type { HeldText } from '../store/store.ts';

/** A file that is still to be read. */
export interface Unread {
	path: string;
	/** The hash of its bytes, as a text's source has it; null where it cannot be read. */
	sha256(): Promise<string | null>;
	/** Throws BadTextError where it is no resolution. */
	read(): Promise<{ graph: TextGraph }>;
}

/** A file in its turn. */
export interface Step {
	file: Unread;
	place: number;
	unchanged: boolean;
}

export interface Plan {
	steps: Step[];
	held: Map<string, HeldText>;
	/** Hash → the last file that has it. */
	places: Map<string, number>;
}

/** Which files are to be read: not those whose bytes the same rules have read before. */
export async function planOf(
	files: Iterable<Unread> | AsyncIterable<Unread>,
	held: Map<string, HeldText>,
	rules: string
): Promise<Plan> {
	const known = new Set(
		[...held.values()].filter((text) => text.rules === rules).map(({ sha256 }) => sha256)
	);
	const steps: Step[] = [];
	const places = new Map<string, number>();
	for await (const file of files) {
		const sha256 = await file.sha256();
		if (sha256 !== null) places.set(sha256, steps.length);
		steps.push({ file, place: steps.length, unchanged: sha256 !== null && known.has(sha256) });
	}
	return { steps, held, places };
}
