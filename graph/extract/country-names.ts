import {
	NOT_COUNTRIES,
	RUN_TOGETHER_AFTER,
	RUN_TOGETHER_BEFORE,
	SHORT_NAME
} from '../languages/zh/countries.ts';
import type { CountryEntry } from '../names/registry.ts';
import { COUNTRIES, namesIn } from '../names/registry.ts';
import type { FoundName } from './name-finder.ts';
import { createNameFinder } from './name-finder.ts';

const find = createNameFinder<CountryEntry | null>([
	...namesIn(COUNTRIES, 'zh'),
	...NOT_COUNTRIES.map((word): [string, null] => [word, null])
]);

/** The countries that a text names; 印度洋 and 发展中国家 name none. */
export const findCountries = (text: string): FoundName<CountryEntry>[] =>
	find(text).flatMap(({ start, end, value }) =>
		value && !isRunTogether(text, start, end) ? [{ start, end, value }] : []
	);

function isRunTogether(text: string, start: number, end: number): boolean {
	if (!SHORT_NAME.test(text.slice(start, end))) return false;
	return RUN_TOGETHER_AFTER.test(text.slice(end, end + 1)) || isBeforeOf(text.slice(0, start));
}

const isBeforeOf = (before: string): boolean => RUN_TOGETHER_BEFORE.test(before.slice(-1));
