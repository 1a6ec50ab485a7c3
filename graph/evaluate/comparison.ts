import type { Body, Language } from '../schema.ts';
import type { Count } from './count.ts';

/** What is held against what extraction says, from the surest to the least sure. */
export const SOURCES = [
	'gold',
	'header data',
	'links',
	"editors' links",
	"parser's labels"
] as const;
export type SourceName = (typeof SOURCES)[number];

/** A text, by its id `A/RES/78/220@zh`. */
export interface TextKey {
	text: string;
	language: Language;
	body: Body;
}

/** One class of things in one text: what the source says, and what extraction says. */
export interface Claims {
	source: SourceName;
	class: string;
	/** Items are a paragraph id and what stands there: `pp3 A/RES/60/251`, `header adopted=2023-12-19`. */
	wanted: Iterable<string>;
	found: Iterable<string>;
	/** False where the source does not claim to know everything: then nothing found is too much. */
	complete?: boolean;
	/** What extraction says and the source cannot judge. */
	unjudged?: string[];
	/** Items on which extraction is right wherever the two differ, by the rule that says so. */
	rules?: ReadonlyMap<string, string>;
}

/** A thing on which the two do not agree. */
export interface Difference {
	kind: 'missed' | 'extra';
	item: string;
	/** The described rule that settles it: extraction is right. */
	rule?: string;
}

export interface Comparison extends TextKey {
	source: SourceName;
	class: string;
	count: Count;
	unjudged: string[];
	differences: Difference[];
}

/** What both say is a hit; repeated items count once. */
export function compare(key: TextKey, claims: Claims): Comparison {
	const wanted = new Set(claims.wanted);
	const found = new Set(claims.found);
	const missed = [...wanted].filter((item) => !found.has(item));
	const extra = claims.complete === false ? null : [...found].filter((item) => !wanted.has(item));
	return {
		...key,
		source: claims.source,
		class: claims.class,
		count: {
			hit: wanted.size - missed.length,
			missed: missed.length,
			extra: extra && extra.length
		},
		unjudged: claims.unjudged ?? [],
		differences: [
			...missed.map((item) => difference('missed', item, claims)),
			...(extra ?? []).map((item) => difference('extra', item, claims))
		]
	};
}

function difference(kind: Difference['kind'], item: string, { rules }: Claims): Difference {
	const rule = rules?.get(item);
	return { kind, item, ...(rule && { rule }) };
}
