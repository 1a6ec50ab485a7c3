import { flat } from '../../flat.ts';
import { countryMandate } from '../../names/names.ts';
import { MANDATES } from '../../names/registry.ts';
import type { Language } from '../../schema.ts';
import { findCountries } from '../countries/country-names.ts';
import type { NamedMandate } from './mandate-keys.ts';
import type { MandateWords } from '../words/mandates.ts';

/** How much of the text around a country may say that it is a mandate's, in characters. */
const AROUND = 140;

/** 某国人权状况特别报告员 → `sr-` and the country's English name. */
export function readCountryMandates(
	text: string,
	{ country: { side, pattern, independentExpert } }: MandateWords,
	language: Language
): NamedMandate[] {
	if (!/人权[状情]况|human rights/.test(text)) return [];
	return flat(findCountries(text, language), ({ start, end, value }) => {
		const around =
			side === 'after'
				? text.slice(end, end + AROUND)
				: text.slice(Math.max(0, start - AROUND), start);
		const match = pattern.exec(around);
		if (!match) return [];
		const holder = independentExpert.test(match[1] ?? '')
			? 'independent-expert'
			: 'special-rapporteur';
		const prefix = holder === 'independent-expert' ? 'ie' : 'sr';
		const known = MANDATES.find(({ country, kind }) => country === value.code && kind === holder);
		const id = known?.id ?? countryMandate(prefix, value);
		return side === 'after'
			? [{ start, end: end + match[0].length, id, holder }]
			: [{ start: start - match[0].length, end, id, holder }];
	});
}
