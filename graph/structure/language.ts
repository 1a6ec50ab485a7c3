import { BadTextError } from '../errors.ts';
import type { Source } from '../model.ts';
import type { Language } from '../schema.ts';

/** Scripts by their letters; a language that has its script to itself is told by it. */
const SCRIPTS: { letters: RegExp; language: Language | 'latin' }[] = [
	{ letters: /\p{Script=Han}/gu, language: 'zh' },
	{ letters: /\p{Script=Cyrillic}/gu, language: 'ru' },
	{ letters: /\p{Script=Arabic}/gu, language: 'ar' },
	{ letters: /\p{Script=Latin}/gu, language: 'latin' }
];

/** Enough to tell the script of a text; the rest is not counted. */
const SAMPLE = 10_000;

/** A Chinese character says as much as several letters, so symbols and names do not outvote them. */
const WEIGHT: Partial<Record<Language | 'latin', number>> = { zh: 3 };

/** Small words that one of the languages in Latin letters has and the others have not. */
const SMALL_WORDS: [language: Language, words: RegExp][] = [
	['en', /\b(?:the|of|and|to|in|its|that|with|by|which|on)\b/gi],
	['fr', /\b(?:des|les|du|et|aux|dans|sur|une|pour|qui|au|est)\b/gi],
	['es', /\b(?:los|las|el|del|y|por|para|una|con|su|al)\b/gi]
];

/**
 * The language of a text: the script with most letters, then in Latin letters the most small words.
 * A text in two languages is read in the one it has more of; titles and names in another are as
 * they are. Throws BadTextError where there are no words of any of the six.
 */
export function detectLanguage({ path, text }: Source): Language {
	const sample = text.slice(0, SAMPLE);
	const script = most(
		SCRIPTS.map(({ letters, language }) => [
			language,
			(sample.match(letters)?.length ?? 0) * (WEIGHT[language] ?? 1)
		])
	);
	const language = script === 'latin' ? latinLanguage(sample) : script;
	if (!language) throw noLanguage(path);
	return language;
}

const latinLanguage = (sample: string): Language | null =>
	most(SMALL_WORDS.map(([language, words]) => [language, sample.match(words)?.length ?? 0]));

/** The name with the highest count; the first of equals, null where nothing was counted. */
function most<Name>(counts: readonly (readonly [name: Name, count: number])[]): Name | null {
	const [top] = [...counts].sort(([, a], [, b]) => b - a);
	return top && top[1] > 0 ? top[0] : null;
}

const noLanguage = (path: string): BadTextError =>
	new BadTextError(
		`${path} has no words of a language of the United Nations: expected a resolution in Arabic, Chinese, English, French, Russian or Spanish; check the file.`
	);
