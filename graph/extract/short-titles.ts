import type { Document } from '../model.ts';
import { instrumentsByTitle } from './instrument-names.ts';
import type { Title } from './titles.ts';
import { readTitles, titleKey } from './titles.ts';
import type { BracketedTitles, InstrumentWords } from './words/instruments.ts';

/** What a short title stands for in one text: 《公约》 → `unclos`. */
type ShortTitles = ReadonlyMap<string, string[]>;

const known = new WeakMap<Document, ShortTitles>();

/**
 * The instruments that a short title means: the text defines it, 《联合国海洋法公约》(《公约》), or names
 * only one instrument whose title ends so. None where it could be several.
 */
export function instrumentsByShortTitle(
	document: Document,
	title: string,
	words: InstrumentWords
): string[] {
	const titles = known.get(document) ?? readShortTitles(document, words);
	known.set(document, titles);
	return titles.get(title) ?? [];
}

function readShortTitles(document: Document, words: InstrumentWords): ShortTitles {
	const { titles } = words;
	if (titles.set !== 'in-brackets') return new Map();
	const texts = document.paragraphs.map(({ flow }) => flow.text);
	const defined = texts.flatMap((text) => definitionsIn(text, words, titles));
	return new Map([...implied(texts, words, titles), ...defined]);
}

/** 《联合国海洋法公约》(《公约》), 《…行动纲领》(下称《行动纲领》). */
function definitionsIn(
	text: string,
	words: InstrumentWords,
	{ defines }: BracketedTitles
): [string, string[]][] {
	const titles = readTitles(text);
	const isNew = ({ title }: Title): boolean => instrumentsByTitle(title, words).length === 0;
	return titles.flatMap((full, i): [string, string[]][] => {
		const short = titles[i + 1];
		if (!short || !defines.test(text.slice(full.end, short.start)) || text[short.end] !== ')')
			return [];
		const ids = instrumentsByTitle(full.title, words);
		return ids.length > 0 && isNew(short) ? [[short.title, ids]] : [];
	});
}

/** Generic titles that only one of the text's full titles ends with. */
function implied(
	texts: string[],
	words: InstrumentWords,
	{ generic }: BracketedTitles
): [string, string[]][] {
	const titles = [...new Set(texts.flatMap((text) => readTitles(text).map(({ title }) => title)))];
	const short = titles.filter((title) => generic.test(title));
	return short.flatMap((title): [string, string[]][] => {
		const full = titles.filter((other) => other !== title && titleKey(other).endsWith(title));
		const meant = new Map(
			full.map((other) => {
				const ids = instrumentsByTitle(other, words);
				// two names of one instrument are one; an unknown title is itself
				return [ids.join() || other, ids];
			})
		);
		const [ids] = meant.values();
		return meant.size === 1 && ids && ids.length > 0 ? [[title, ids]] : [];
	});
}
