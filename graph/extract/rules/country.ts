import { flat } from '../../flat.ts';
import type { Document } from '../../model.ts';
import type { CountryEntry } from '../../names/registry.ts';
import { openingsIn } from '../openings.ts';
import { findCountries } from '../countries/country-names.ts';
import { madeOnce } from '../../patterns/made-once.ts';
import type { FoundName } from '../name-finder.ts';
import type { Candidate, Rule, Unit } from '../rule.ts';
import { found, paragraphUnits } from '../rule.ts';
import { nameTitles } from '../instruments/named-titles.ts';
import { blotted, withoutTitles } from '../instruments/titles.ts';

/**
 * Countries, once in a paragraph. The text is about one that its title names, or that the greater
 * part of its operative paragraphs name; every other is only mentioned. A title of an instrument names none.
 */
export const country: Rule = {
	name: 'country',
	find(unit) {
		// who voted how is the roll-call's to say
		if (unit.note || unit.paragraph.kind === 'closing') return [];
		const from = unit.paragraph.kind === 'header' ? titleStart(unit) : 0;
		return firstOfEach(countriesIn(withoutNamed(unit), unit))
			.filter(({ start }) => start >= from)
			.map((name) => candidate(unit, name));
	}
};

/** The text without its titles of instruments: the Mauritius Strategy names no country. */
const withoutNamed = (unit: Unit): string => blotted(unit.flow.text, nameTitles(unit));

/** Of a header only the title counts; the lines above it name the body, the session and the item. */
function titleStart({ document, flow }: Unit): number {
	const title = document.header.title;
	const at = title ? flow.text.lastIndexOf(title) : -1;
	return at < 0 ? Infinity : at;
}

const countriesIn = (text: string, unit: Unit) =>
	findCountries(withoutTitles(text), unit.document.language, openingsIn(unit));

const firstOfEach = (names: FoundName<CountryEntry>[]): FoundName<CountryEntry>[] =>
	names.filter(({ value }, i) => names.findIndex((other) => other.value.code === value.code) === i);

function candidate(
	unit: Unit,
	{ start, end, value: { code } }: FoundName<CountryEntry>
): Candidate {
	const { document, paragraph } = unit;
	const isSubject =
		paragraph.kind === 'header' || prevailingIn(document).get(code) === paragraph.id;
	return {
		kind: 'country',
		code,
		role: isSubject ? 'subject' : 'mention',
		...found(unit, 'country', start, end)
	};
}

/** Fewer operative paragraphs than these say nothing about the whole. */
const FEWEST = 3;

/** Countries of the greater part of the operative paragraphs, each with the first that names it. */
const prevailingIn = madeOnce((document: Document): ReadonlyMap<string, string> => {
	const { header, language } = document;
	const operative = paragraphUnits(document).filter(
		({ paragraph: { kind, id } }) => kind === 'operative' && !id.includes('.')
	);
	const places = new Map<string, string[]>();
	for (const unit of operative) {
		for (const { value } of firstOfEach(countriesIn(unit.flow.text, unit)))
			places.set(value.code, [...(places.get(value.code) ?? []), unit.paragraph.id]);
	}
	const titled = new Set(
		findCountries(withoutTitles(header.title ?? ''), language).map(({ value }) => value.code)
	);
	return new Map(
		flat([...places], ([code, ids]): [string, string][] => {
			const [first] = ids;
			const prevails = operative.length >= FEWEST && ids.length * 2 > operative.length;
			return first && prevails && !titled.has(code) ? [[code, first]] : [];
		})
	);
});
