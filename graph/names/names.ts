import type { Names, ObligationMention } from '../model.ts';
import type { Language } from '../schema.ts';
import actors from './actors.json' with { type: 'json' };
import countries from './countries.json' with { type: 'json' };
import instruments from './instruments.json' with { type: 'json' };
import mandates from './mandates.json' with { type: 'json' };

/** An entry's names by language: the official one first, then the variants seen in official texts. */
type Variants = Partial<Record<Language, string[]>>;

interface Entry {
	id: string;
	names: Variants;
	adopted?: string;
	adoptedBy?: string[];
	established?: string;
}

const byId = (entries: Entry[]): Map<string, Entry> =>
	new Map(entries.map((entry) => [entry.id, entry]));

const INSTRUMENTS = byId(instruments);
const MANDATES = byId(mandates);
const ACTORS = byId(actors);
const COUNTRIES = byId(countries.map(({ code, names }) => ({ id: code, names })));

const official = (names: Variants): Names =>
	Object.fromEntries(Object.entries(names).map(([language, [first]]) => [language, first]));

const namesIn = (entries: Map<string, Entry>, id: string): Names =>
	official(entries.get(id)?.names ?? {});

/** What the registries know of a thing: its official names, and when it was adopted or established. */
export interface Description {
	names: Names;
	date?: string;
}

/** `iccpr`, or a domestic law `law:KHM:政党法`, which is named as the text names it. */
export function describeInstrument(id: string): Description {
	const [, country, title] = /^law:([A-Z]{3}):(.+)$/.exec(id) ?? [];
	if (country && title) return { names: nameLaw(title, nameCountry(country)) };
	const date = INSTRUMENTS.get(id)?.adopted;
	return { names: namesIn(INSTRUMENTS, id), ...(date && { date }) };
}

const nameLaw = (title: string, country: Names): Names => ({
	zh: `《${title}》（${country.zh ?? ''}）`,
	en: `《${title}》 (${country.en ?? ''})`
});

/** The resolutions or documents that adopted an instrument, as the registry has them. */
export const adoptersOf = (instrument: string): string[] =>
	INSTRUMENTS.get(instrument)?.adoptedBy ?? [];

/** `sr-cambodia`, with the year it was established. */
export function describeMandate(id: string): Description {
	const date = MANDATES.get(id)?.established;
	return { names: namesIn(MANDATES, id), ...(date && { date }) };
}

export const isMandate = (id: string): boolean => MANDATES.has(id);
export const nameActor = (id: string): Names => namesIn(ACTORS, id);
/** By ISO 3166 alpha-3 code. */
export const nameCountry = (code: string): Names => namesIn(COUNTRIES, code);

const PRODUCTS = {
	report: { zh: '报告', en: 'Report' },
	'oral-update': { zh: '口头介绍', en: 'Oral update' },
	study: { zh: '研究报告', en: 'Study' }
} as const;

/** What is owed when by whom: 报告 · HRC 51 · 秘书长. */
export function nameObligation({ by, to, session, product }: ObligationMention): Names {
	const owner = isMandate(by) ? describeMandate(by).names : nameActor(by);
	const due = session === undefined ? to : `${to} ${session}`;
	return {
		zh: `${PRODUCTS[product].zh} · ${due} · ${owner.zh ?? by}`,
		en: `${PRODUCTS[product].en} · ${due} · ${owner.en ?? by}`
	};
}
