import { ranged } from '../../patterns/alphabets.ts';
import { reportingWords } from '../../languages/reporting.ts';
import { ACTORS, namesIn } from '../../names/registry.ts';
import type { Language } from '../../schema.ts';
import type { FoundName, NameFinder } from '../name-finder.ts';
import { createNameFinder } from '../name-finder.ts';

const finders: Partial<Record<Language, NameFinder<string>>> = {};

/** Organs, offices and officials that a text names. */
export function findActors(text: string, language: Language): FoundName<string>[] {
	const find = (finders[language] ??= createActorFinder(language));
	const fieldOffice = reportingWords[language]?.fieldOffice;
	return find(text).filter(
		({ start, end }) =>
			isWhole(text, start, end) && !fieldOffice?.test(text.slice(end, end + FIELD_OFFICE))
	);
}

/** So far on an office's own name goes, in characters. */
const FIELD_OFFICE = 30;

const createActorFinder = (language: Language): NameFinder<string> =>
	createNameFinder(namesIn(ACTORS, language).map(([name, { id }]): [string, string] => [name, id]));

const LETTER = ranged(/[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}\p{N}]/u);

/** Secretary is no part of Secretariat; Chinese has no spaces to tell by. */
const isWhole = (text: string, start: number, end: number): boolean =>
	!(LETTER.test(text.charAt(start)) && LETTER.test(text.charAt(start - 1))) &&
	!(LETTER.test(text.charAt(end - 1)) && LETTER.test(text.charAt(end)));
