import { en } from './en.ts';
import type { Words } from './zh.ts';
import { zh } from './zh.ts';

export type { Words };

/** The languages that the interface speaks, the first when nobody asks for one. */
const WORDS = { zh, en } satisfies Record<string, Words>;

export type InterfaceLanguage = keyof typeof WORDS;

export const INTERFACE_LANGUAGES = Object.keys(WORDS) as InterfaceLanguage[];

export const words = (language: InterfaceLanguage): Words => WORDS[language];

/** What a component needs to speak: the language, and what is said in it. */
export const speak = (language: InterfaceLanguage) => ({ language, words: words(language) });

/** The interface language named by a tag such as `zh`, `zh-Hant-TW` or `EN`, if it speaks that. */
export const readLanguage = (tag: string | null | undefined): InterfaceLanguage | undefined =>
	INTERFACE_LANGUAGES.find((language) => language === tag?.trim().toLowerCase().split('-')[0]);

/** `en;q=0.8` → en and 0.8; a weight that is no number counts as none. */
function readRange(range: string): { language: InterfaceLanguage | undefined; weight: number } {
	const [tag, ...parameters] = range.split(';');
	const weight = parameters.find((parameter) => parameter.trim().startsWith('q='));
	return {
		language: readLanguage(tag),
		weight: weight ? Number(weight.split('=')[1]) || 0 : 1
	};
}

/** What the reader chose before, else what the browser prefers (RFC 9110, 12.5.4), else Chinese. */
export function chooseLanguage(
	chosen: string | undefined,
	accepted: string | null
): InterfaceLanguage {
	const ranges = (accepted ?? '').split(',', 20).map(readRange);
	const preferred = ranges
		.filter(({ language, weight }) => language && weight > 0)
		.sort((a, b) => b.weight - a.weight)[0]?.language;
	return readLanguage(chosen) ?? preferred ?? 'zh';
}
