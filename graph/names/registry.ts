import type { Language } from '../schema.ts';
import actors from './actors.json' with { type: 'json' };
import countries from './countries.json' with { type: 'json' };
import instruments from './instruments.json' with { type: 'json' };
import mandates from './mandates.json' with { type: 'json' };

/** Names by language: the usual one first, then variants and earlier titles found in official texts. */
export type NameVariants = Partial<Record<Language, string[]>>;

export interface InstrumentEntry {
	id: string;
	kind: string;
	names: NameVariants;
	/** Words of a paragraph that tell it from another instrument of the same name. */
	beside?: NameVariants;
	/** Symbols of the acts that adopted it. */
	adoptedBy?: string[];
	/** ISO date or year. */
	adopted?: string;
	/** The treaty that a protocol belongs to. */
	protocolTo?: string;
	/** Where the name or the identity is from. */
	source: string;
}

export interface MandateEntry {
	id: string;
	kind: 'special-rapporteur' | 'independent-expert' | 'working-group' | 'other';
	scope: 'thematic' | 'country';
	/** ISO 3166 alpha-3 of a country mandate. */
	country?: string;
	names: NameVariants;
	/** Year, where a text proves it. */
	established?: string;
	/** Symbol of the act that established it, where this project reads such acts. */
	establishedBy?: string;
	/** Texts that name it, and that established it. */
	source: string;
}

export interface ActorEntry {
	id: string;
	names: NameVariants;
}

export interface CountryEntry {
	/** ISO 3166 alpha-3 */
	code: string;
	status: 'member' | 'observer' | 'state';
	names: NameVariants;
}

export const INSTRUMENTS: readonly InstrumentEntry[] = instruments;
export const MANDATES = mandates as readonly MandateEntry[];
export const ACTORS: readonly ActorEntry[] = actors;
export const COUNTRIES = countries as readonly CountryEntry[];

interface Named {
	names: NameVariants;
}

/** Every name of every entry in a language, with what it names. */
export const namesIn = <Entry extends Named>(
	entries: readonly Entry[],
	language: Language
): [name: string, entry: Entry][] =>
	entries.flatMap((entry) =>
		(entry.names[language] ?? []).map((name): [string, Entry] => [name, entry])
	);
