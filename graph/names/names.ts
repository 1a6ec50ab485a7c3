import type { GraphNode, Names, ObligationMention } from '../model.ts';
import type { CountryEntry, NameVariants } from './registry.ts';
import { ACTORS, COUNTRIES, INSTRUMENTS, MANDATES } from './registry.ts';

const byId = <Entry extends { id: string }>(entries: readonly Entry[]): Map<string, Entry> =>
	new Map(entries.map((entry) => [entry.id, entry]));

const instruments = byId(INSTRUMENTS);
const mandates = byId(MANDATES);
const actors = byId(ACTORS);
const countries = new Map(COUNTRIES.map((entry) => [entry.code, entry]));

/** Of each language's variants the first, which is the official one. */
const official = (names: NameVariants = {}): Names =>
	Object.fromEntries(Object.entries(names).map(([language, [first]]) => [language, first]));

/** The other variants, of all languages. */
function others(names: NameVariants = {}): { aliases?: string[] } {
	const aliases = Object.values(names).flatMap((variants) => variants.slice(1));
	return aliases.length > 0 ? { aliases } : {};
}

const descriptions = new Map<NameVariants | undefined, Description>();

/** Asked for every mention of a thing, so made once. */
function describe(names?: NameVariants): Description {
	const known = descriptions.get(names);
	if (known) return known;
	const description = { names: official(names), ...others(names) };
	descriptions.set(names, description);
	return description;
}

/** What is known of a thing: official names, other names, and when it was adopted or established. */
export type Description = Omit<GraphNode, 'id' | 'kind'>;

/** `iccpr`, or a domestic law `law:KHM:政党法`, which is named as the text names it. */
export function describeInstrument(id: string): Description {
	const [, country, title] = /^law:([A-Z]{3}):(.+)$/.exec(id) ?? [];
	if (country && title) return { names: nameLaw(title, describeCountry(country).names) };
	const known = instruments.get(id);
	const date = known?.adopted;
	return { ...describe(known?.names), ...(date && { date }) };
}

/** A treaty, declaration or the like that the registry knows. */
export const isInstrument = (id: string): boolean => instruments.has(id);

const nameLaw = (title: string, country: Names): Names => ({
	zh: `《${title}》（${country.zh ?? ''}）`,
	en: `《${title}》 (${country.en ?? ''})`
});

const slugOf = (name: string): string =>
	name
		.normalize('NFD')
		.toLowerCase()
		.replace(/[^a-z]+/g, ' ')
		.trim()
		.replaceAll(' ', '-');

/** Who looks into the human rights situation of one country. */
const COUNTRY_HOLDERS = {
	sr: { zh: '特别报告员', en: 'Special Rapporteur' },
	ie: { zh: '独立专家', en: 'Independent Expert' }
} as const;

export type CountryHolder = keyof typeof COUNTRY_HOLDERS;

/** `sr-cuba`: a country mandate that no registry lists is known by its holder and its country. */
export const countryMandate = (holder: CountryHolder, { code, names }: CountryEntry): string =>
	`${holder}-${slugOf(names.en?.[0] ?? code)}`;

const countryMandates = new Map<string, Names>(
	COUNTRIES.flatMap((country) =>
		(Object.keys(COUNTRY_HOLDERS) as CountryHolder[]).map((holder): [string, Names] => [
			countryMandate(holder, country),
			{
				zh: `${country.names.zh?.[0] ?? country.code}人权状况${COUNTRY_HOLDERS[holder].zh}`,
				en: `${COUNTRY_HOLDERS[holder].en} on the situation of human rights in ${country.names.en?.[0] ?? country.code}`
			}
		])
	)
);

/** `sr-cambodia`, with the year it was established. */
export function describeMandate(id: string): Description {
	const known = mandates.get(id);
	const date = known?.established;
	const description = known ? describe(known.names) : { names: countryMandates.get(id) ?? {} };
	return { ...description, ...(date && { date }) };
}

export const isMandate = (id: string): boolean => mandates.has(id) || countryMandates.has(id);
export const describeActor = (id: string): Description => describe(actors.get(id)?.names);
/** By ISO 3166 alpha-3 code. */
export const describeCountry = (code: string): Description => describe(countries.get(code)?.names);

const PRODUCTS = {
	report: { zh: '报告', en: 'Report' },
	'oral-update': { zh: '口头介绍', en: 'Oral update' },
	study: { zh: '研究报告', en: 'Study' }
} as const;

/** What is owed when by whom: 报告 · HRC 51 · 秘书长. */
export function nameObligation({ by, to, session, due: time, product }: ObligationMention): Names {
	const owner = (isMandate(by) ? describeMandate(by) : describeActor(by)).names;
	const due = [to, session ?? time].filter(Boolean).join(' ');
	return {
		zh: `${PRODUCTS[product].zh} · ${due} · ${owner.zh ?? by}`,
		en: `${PRODUCTS[product].en} · ${due} · ${owner.en ?? by}`
	};
}
