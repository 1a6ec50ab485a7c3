import type { TextGraph } from '#graph/model.ts';
import type { EdgeKind } from '#graph/schema.ts';
import { createRandom } from '../random.ts';
import { createCitations, timeline } from './plan.ts';
import { write } from './text.ts';
import { ACTORS, COUNTRIES, TOPICS } from './words.ts';

/** What an archive holds, counted while it was made: the store must come to the same. */
export interface Truth {
	resolutions: number;
	texts: number;
	/** Distinct edges by kind. */
	edges: Partial<Record<EdgeKind, number>>;
	evidence: number;
	/** Distinct resolutions of the archive that cite a node. */
	citedBy: Map<string, number>;
}

/**
 * Made-up resolutions, oldest first, every third in English too: the same for the same seed. The truth
 * is complete when the last text has been taken.
 */
export function createArchive(
	count: number,
	seed = 1
): { texts: Iterable<TextGraph>; truth: Truth } {
	const truth: Truth = { resolutions: 0, texts: 0, edges: {}, evidence: 0, citedBy: new Map() };
	return { texts: writeAll(count, seed, truth), truth };
}

function* writeAll(count: number, seed: number, truth: Truth): Generator<TextGraph> {
	const random = createRandom(seed);
	const citations = createCitations(random);
	const earlier: string[] = [];
	for (const place of timeline(count)) {
		const item = `${place.session}/${1 + random.below(10)}`;
		const [country, topic] = [random.pick(COUNTRIES), random.pick(TOPICS)];
		const decides = random.chance(0.1);
		const asks = random.chance(0.2) ? (ACTORS[random.chance(0.2) ? 1 : 0] ?? null) : null;
		const plan = { ...place, item, country, topic, decides, asks, cites: citations(earlier) };
		earlier.push(place.symbol);
		const chinese = write(plan, 'zh', random);
		note(truth, chinese);
		yield chinese;
		if (random.chance(2 / 3)) continue;
		const english = write(plan, 'en', random);
		truth.texts += 1;
		truth.evidence += english.evidence.length;
		yield english;
	}
}

/** Both languages say the same, so the first one's edges are all there are. */
function note(truth: Truth, { text, edges, evidence }: TextGraph): void {
	truth.resolutions += 1;
	truth.texts += 1;
	truth.evidence += evidence.length;
	for (const { kind, from, to } of edges) {
		truth.edges[kind] = (truth.edges[kind] ?? 0) + 1;
		if (from !== text.resolution) continue;
		truth.citedBy.set(to, (truth.citedBy.get(to) ?? 0) + 1);
	}
}
