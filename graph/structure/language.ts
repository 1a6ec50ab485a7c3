import { BadTextError } from '../errors.ts';
import type { Source } from '../model.ts';
import type { Language } from '../schema.ts';

type Script = Language | 'latin';

/** Scripts by their letters, first and last code; a language that has its script to itself is told by it. */
const SCRIPTS: [script: Script, first: number, last: number][] = [
	['latin', 0x41, 0x5a],
	['latin', 0x61, 0x7a],
	['latin', 0xc0, 0x24f],
	['ru', 0x400, 0x52f],
	['ar', 0x620, 0x64a],
	['ar', 0x66e, 0x6d3],
	['ar', 0xfb50, 0xfdff],
	['ar', 0xfe70, 0xfefc],
	['latin', 0x1e00, 0x1eff],
	['zh', 0x3400, 0x4dbf],
	['zh', 0x4e00, 0x9fff],
	['zh', 0xf900, 0xfaff]
];

const NAMES: Script[] = ['latin', 'zh', 'ru', 'ar'];

/** For every code unit the place of its script among the names, and one; 0 for what is no letter. */
const SCRIPT_OF = new Uint8Array(0x10000);
for (const [script, first, last] of SCRIPTS)
	SCRIPT_OF.fill(NAMES.indexOf(script) + 1, first, last + 1);

/** Enough to tell the script of a text; the rest is not counted. */
const SAMPLE = 10_000;
/** So many of its characters are looked at. */
const COUNTED = 2000;

/** A Chinese character says as much as several letters, so symbols and names do not outvote them. */
const WEIGHT: Partial<Record<Script, number>> = { zh: 3 };

/** Small words that one of the languages in Latin letters has and the others have not. */
const SMALL_WORDS: [language: Language, words: string][] = [
	['en', 'the|of|and|to|in|its|that|with|by|which|on'],
	['fr', 'des|les|du|et|aux|dans|sur|une|pour|qui|au|est'],
	['es', 'los|las|el|del|y|por|para|una|con|su|al']
];

const LANGUAGE_OF = new Map(
	SMALL_WORDS.flatMap(([language, words]) =>
		words.split('|').map((word): [string, Language] => [word, language])
	)
);

const SMALL_WORD = new RegExp(`\\b(?:${[...LANGUAGE_OF.keys()].join('|')})\\b`, 'gi');

/**
 * The language of a text: the script with most letters, then in Latin letters the most small words.
 * A text in two languages is read in the one it has more of; titles and names in another are as
 * they are. Throws BadTextError where there are no words of any of the six.
 */
export function detectLanguage({ path, text }: Source): Language {
	const sample = text.slice(0, SAMPLE);
	const script = scriptOf(sample);
	const language = script === 'latin' ? latinLanguage(sample) : script;
	if (!language) throw noLanguage(path);
	return language;
}

function scriptOf(sample: string): Script | null {
	const counts = [0, ...NAMES.map(() => 0)];
	// every so many characters say as much as all of them
	const step = Math.ceil(sample.length / COUNTED);
	for (let at = 0; at < sample.length; at += step) {
		const place = SCRIPT_OF[sample.charCodeAt(at)] ?? 0;
		counts[place] = (counts[place] ?? 0) + 1;
	}
	return most(NAMES.map((name, i) => [name, (counts[i + 1] ?? 0) * (WEIGHT[name] ?? 1)]));
}

function latinLanguage(sample: string): Language | null {
	const counts = new Map<Language, number>(SMALL_WORDS.map(([language]) => [language, 0]));
	for (const word of sample.match(SMALL_WORD) ?? []) {
		const language = LANGUAGE_OF.get(word.toLowerCase());
		if (language) counts.set(language, (counts.get(language) ?? 0) + 1);
	}
	return most([...counts]);
}

/** The name with the highest count; the first of equals, null where nothing was counted. */
function most<Name>(counts: readonly (readonly [name: Name, count: number])[]): Name | null {
	const [top] = [...counts].sort(([, a], [, b]) => b - a);
	return top && top[1] > 0 ? top[0] : null;
}

const noLanguage = (path: string): BadTextError =>
	new BadTextError(
		`${path} has no words of a language of the United Nations: expected a resolution in Arabic, Chinese, English, French, Russian or Spanish; check the file.`
	);
