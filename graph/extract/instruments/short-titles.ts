import { flat } from '../../flat.ts';
import type { Document, Paragraph } from '../../model.ts';
import { madeOnce } from '../../patterns/made-once.ts';

/** A title in full, in the order of the text; without ids it is one that no registry knows. */
export interface Naming {
	/** Which paragraph of the text, and where in it. */
	place: number;
	start: number;
	ids: string[];
	/** The whole title, or what tells of which kind it is. */
	title: string;
	/** Words that follow tell it from others of its kind, but they are no title. */
	untold?: boolean;
}

type Place = Pick<Naming, 'place' | 'start'>;

/** What a short title means in one text, or what it may mean; nothing of both where none is named. */
export interface Meaning {
	ids: string[];
	candidates?: string[];
	/** Another of the kind was named since: one that the paragraph names goes before. */
	presumed?: boolean;
	/** The text's own title or a definition says so. */
	settled?: boolean;
}

/**
 * A meaning that the paragraph contradicts, naming only others of the kind before: any of them may be meant. What a
 * text settles stands against all but titles.
 */
export const unlessContradicted = (meaning: Meaning, before: readonly Naming[]): Meaning => {
	const own = meaning.ids.join();
	const others = before.filter(({ untold }) => !untold || !meaning.settled);
	if (!own || others.length === 0 || others.some(({ ids }) => ids.join() === own)) return meaning;
	const all = [...meaning.ids, ...flat(others, ({ ids }) => ids)];
	return { ids: [], candidates: [...new Set(all)].slice(0, MOST_CANDIDATES) };
};

/** All that a text says of its short titles. */
export interface Said {
	/** What its own title names. */
	titled: readonly Naming[];
	/** 《联合国海洋法公约》(《公约》), the Convention on the Law of the Sea (the Convention). */
	defined: ReadonlyMap<string, string[]>;
	namings: readonly Naming[];
	/** Where short titles stand. */
	uses?: readonly Naming[];
	isShortFor(short: string, naming: Naming): boolean;
}

export type ShortTitles = (short: string, at: Place) => Meaning;

const placesIn = madeOnce(
	({ paragraphs }: Document) => new Map(paragraphs.map((paragraph, i) => [paragraph, i]))
);

/** Which paragraph of its text it is. */
export const placeOf = (document: Document, paragraph: Paragraph): number =>
	placesIn(document).get(paragraph) ?? 0;

/** More candidates than these help nobody. */
const MOST_CANDIDATES = 8;

/**
 * What short titles mean: the text's own title settles it, then a definition, then that only one of the
 * kind is named so far, or in the whole text, or was named when the short title was first used. Else it is a
 * doubt with all that are named.
 */
export function createShortTitles(said: Said): ShortTitles {
	const kinds = new Map<string, Kind>();
	return (short, at) => {
		const kind = kinds.get(short) ?? kindOf(short, said);
		kinds.set(short, kind);
		if (kind.settled || !kind.first) return kind.settled ?? { ids: [] };
		const isOnly = !kind.second || isBefore(kind.used ?? at, kind.second);
		return isOnly && kind.first.ids.length > 0
			? { ids: kind.first.ids, presumed: kind.second !== undefined && isBefore(kind.second, at) }
			: { ids: [], candidates: kind.candidates };
	};
}

/** The texts that one short title may mean. Found once, so that many short titles take no longer. */
interface Kind {
	settled?: Meaning;
	first?: Naming;
	/** The first that is another than the first. */
	second?: Naming;
	/** The short title where it is first used behind the first. */
	used?: Naming;
	candidates: string[];
}

const isBefore = (a: Place, b: Place): boolean =>
	a.place < b.place || (a.place === b.place && a.start < b.start);

/** Two names of one instrument are one; an unknown title is itself. */
const identity = ({ ids, title }: Naming): string => ids.join() || title;

function kindOf(short: string, { titled, defined, namings, uses = [], isShortFor }: Said): Kind {
	const named = namings.filter((naming) => isShortFor(short, naming));
	const [first] = named;
	const second = named.find((naming) => first && identity(naming) !== identity(first));
	const used = first && uses.find((use) => use.title === short && isBefore(first, use));
	const ids = only(titled.filter((naming) => isShortFor(short, naming))) ?? defined.get(short);
	return {
		candidates: [...new Set(flat(named, (naming) => naming.ids))].slice(0, MOST_CANDIDATES),
		...(ids && { settled: { ids, settled: true } }),
		...(first && { first }),
		...(second && { second }),
		...(used && { used })
	};
}

/** The instrument, where all these name the same that is known. */
export function only(namings: readonly Naming[]): string[] | undefined {
	const [first] = namings;
	const isOne = first && namings.every((naming) => identity(naming) === identity(first));
	return isOne && first.ids.length > 0 ? first.ids : undefined;
}
