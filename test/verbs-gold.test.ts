import { expect, it } from 'vitest';
import { isLanguage, LANGUAGES, type Language } from '#graph/schema.ts';
import { verbReader } from '#graph/structure/verbs.ts';
import { read } from './sources.ts';

/**
 * The beginnings of 150 preambular and operative paragraphs in each language, drawn by the hash of text
 * and paragraph from the General Assembly's 76th to 78th sessions and, in Chinese and English, from
 * texts of other bodies, too. Each was read for itself, without its other languages: which verbs are
 * the act's own, as printed, and their groups as names/verbs.json has them. A verb that a translator
 * chose is right as it stands.
 */
interface Row {
	/** `A/RES/78/80@fr op23` */
	place: string;
	language: Language;
	words: string;
	verbs: string[];
}

const languageOf = (textId: string): Language => {
	const language = textId.slice(textId.indexOf('@') + 1);
	if (!isLanguage(language)) throw new Error(`${textId} is in no language that is read`);
	return language;
};

const [, ...lines] = read('test/gold/verbs.tsv').trimEnd().split('\n');
const ROWS: Row[] = lines.map((line) => {
	const [text = '', paragraph = '', words = '', verbs = ''] = line.split('\t');
	const place = `${text} ${paragraph}`;
	return { place, language: languageOf(text), words, verbs: verbs ? verbs.split('; ') : [] };
});

const found = ({ language, words }: Row): string[] =>
	verbReader(language)!
		.all(words)
		.map(({ text, group }) => `${text}=${group}`);

/** Where the reading is known to differ: mostly verbs within a clause, whose form does not tell whose they are. */
const KNOWN: Record<Language, string[]> = {
	zh: [
		'A/RES/77/181@zh op59 missed 邀请=encourage',
		'A/RES/76/274@zh op85 missed 确认=state',
		'A/RES/77/121@zh op2 extra 同时考虑到=guide',
		'A/RES/77/121@zh pp11 missed 希望=state'
	],
	en: [],
	fr: ['A/RES/78/59@fr op23 missed appelle=urge'],
	es: [],
	ru: ['A/RES/78/191@ru pp8 missed обеспокоена=condemn'],
	ar: [
		'A/RES/78/262@ar op28 missed تدعم=welcome',
		'A/RES/78/276@ar op13 missed تلاحظ مع القلق=note',
		'A/RES/78/222@ar op38 missed تشجعها=encourage',
		'A/RES/78/167@ar op1 missed تهيب=urge'
	]
};

const without = (some: string[], others: string[]): string[] =>
	some.filter((one) => !others.includes(one));

function differences(row: Row): string[] {
	const read = found(row);
	return [
		...without(row.verbs, read).map((verb) => `${row.place} missed ${verb}`),
		...without(read, row.verbs).map((verb) => `${row.place} extra ${verb}`)
	];
}

it.each(LANGUAGES)('reads the verbs of 150 paragraphs in %s', (language) => {
	const own = ROWS.filter((row) => row.language === language);
	expect(own).toHaveLength(150);
	expect(own.flatMap(differences)).toEqual(KNOWN[language]);
});
