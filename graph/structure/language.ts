import { BadTextError } from '../errors.ts';
import { structureWords } from '../languages/structure.ts';
import type { Source } from '../model.ts';
import type { Language } from '../schema.ts';

/** Scripts by their letters, with what to call the languages of the United Nations written in them. */
const SCRIPTS: { letters: RegExp; language: Language; called: string }[] = [
	{ letters: /\p{Script=Han}/gu, language: 'zh', called: 'Chinese' },
	{ letters: /\p{Script=Cyrillic}/gu, language: 'ru', called: 'Russian (Cyrillic letters)' },
	{ letters: /\p{Script=Arabic}/gu, language: 'ar', called: 'Arabic (Arabic letters)' },
	{ letters: /[a-z]/gi, language: 'en', called: 'English, French or Spanish (Latin letters)' }
];

/** Enough to tell the script of a text; the rest is not counted. */
const SAMPLE = 10_000;

/** A Chinese character says as much as several letters, so symbols and names do not outvote them. */
const WEIGHT: Partial<Record<Language, number>> = { zh: 3 };

/** The language of a text; throws BadTextError when it is one that cannot be read yet. */
export function detectLanguage({ path, text }: Source): Language {
	const sample = text.slice(0, SAMPLE);
	const counted = SCRIPTS.map((script) => ({
		...script,
		count: (sample.match(script.letters)?.length ?? 0) * (WEIGHT[script.language] ?? 1)
	}));
	const [first] = counted.sort((a, b) => b.count - a.count);
	if (!first || first.count === 0)
		throw new BadTextError(
			`${path} has no words: expected the text of a resolution in Chinese; check the file.`
		);
	if (!structureWords[first.language])
		throw new BadTextError(
			`${path} seems to be written in ${first.called}: texts in Chinese are read for now; load the Chinese version.`
		);
	return first.language;
}
