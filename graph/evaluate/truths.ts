import { BadTextError } from '../errors.ts';
import { isEditorsLinks, readEditorsLinks } from './editors-links.ts';
import type { Truths } from './evaluation.ts';
import { isGold, isGoldList, readGold, readGoldList } from './gold.ts';
import { isHeaderRecord, readHeaderRecord } from './header-data.ts';
import { isLabelled, readLabels } from './parser-labels.ts';
import { isSentences, readSentences, type Sentence } from './sentences.ts';

/** Everything that texts are held against, and sentences to be held against one another. */
export interface AllTruths extends Truths {
	sentences: Sentence[];
}

export const noTruths = (): AllTruths => ({
	gold: new Map(),
	headers: new Map(),
	labels: new Map(),
	editorsLinks: new Map(),
	sentences: []
});

/** Adds what a table or JSON file says, known by its shape; false where it is nothing of the kind. */
export function addTruth(truths: AllTruths, path: string, text: string): boolean {
	if (/\.tsv$/i.test(path)) return addTable(truths, text);
	const values = readJson(path, text);
	return values.map((value) => addValue(truths, path, value)).some(Boolean);
}

function addTable(truths: AllTruths, text: string): boolean {
	if (isSentences(text)) truths.sentences.push(...readSentences(text));
	else if (isEditorsLinks(text))
		for (const [symbol, targets] of readEditorsLinks(text))
			truths.editorsLinks.set(symbol, targets);
	else return false;
	return true;
}

/** One value, or one a line; an empty line between them is none. */
function readJson(path: string, text: string): unknown[] {
	try {
		return [JSON.parse(text)];
	} catch (whole) {
		try {
			return text.split('\n').flatMap((line) => (line.trim() ? [JSON.parse(line)] : []));
		} catch {
			throw new BadTextError(`${path} is damaged: ${(whole as Error).message}.`, { cause: whole });
		}
	}
}

function addValue(truths: AllTruths, path: string, value: unknown): boolean {
	if (isHeaderRecord(value)) {
		const record = readHeaderRecord(value);
		truths.headers.set(record.symbol, record);
	} else if (isLabelled(value)) truths.labels.set(value.symbol, readLabels(value.paragraphs));
	else if (isGoldList(value))
		for (const one of readGoldList(value)) truths.gold.set(`${one.symbol}@${one.language}`, one);
	else if (isGold(value)) {
		const one = readGold(path, value);
		truths.gold.set(`${one.symbol}@${one.language}`, one);
	} else return false;
	return true;
}
