import { instrumentWords } from '../../languages/instruments.ts';
import { madePerUnit } from '../made-per-unit.ts';
import { matchesOf } from '../../patterns/matches.ts';
import type { Stretch } from '../ordered.ts';

/** A title in 《》, outermost only: a title within a title belongs to it. */
export interface Title {
	/** Of the opening bracket. */
	start: number;
	/** After the closing bracket. */
	end: number;
	/** Without the brackets. */
	title: string;
}

const BRACKET = /[《》]/g;
const DEPTH: Record<string, number> = { '《': 1, '》': -1 };

/** The titles of a text in order; a bracket that is never closed opens none. */
export function readTitles(text: string): Title[] {
	const titles: Title[] = [];
	if (!text.includes('《')) return titles;
	let [start, depth] = [0, 0];
	for (const { 0: bracket, index } of matchesOf(text, BRACKET)) {
		if (depth === 0 && bracket === '》') continue;
		if (depth === 0) start = index;
		depth += DEPTH[bracket] ?? 0;
		if (depth === 0) titles.push({ start, end: index + 1, title: text.slice(start + 1, index) });
	}
	return titles;
}

/** The titles of a paragraph or a note, read once. */
export const bracketedTitles = madePerUnit(({ flow }): Title[] => readTitles(flow.text));

/** The text of a paragraph or a note with its titles blotted out, every character in its place. */
export const bareTextOf = madePerUnit((unit): string =>
	blotted(unit.flow.text, bracketedTitles(unit))
);

/** The text with its titles blotted out, every character in its place. */
export const withoutTitles = (text: string): string => blotted(text, readTitles(text));

/** The text with these stretches, in order, blotted out; of two that overlap what the first leaves. */
export function blotted(text: string, stretches: readonly Stretch[]): string {
	if (stretches.length === 0) return text;
	let [bare, from] = ['', 0];
	for (const { start, end } of stretches) {
		const at = Math.max(start, from);
		if (end <= at) continue;
		bare += text.slice(from, at) + '□'.repeat(end - at);
		from = end;
	}
	return bare + text.slice(from);
}

/** The text with what the pattern fits blotted out, every character in its place. */
export const without = (text: string, pattern: RegExp): string =>
	blotted(
		text,
		matchesOf(text, pattern).map(({ 0: words, index }) => ({
			start: index,
			end: index + words.length
		}))
	);

/** The text of a paragraph or a note with the titles of agenda items blotted out, every character in its place. */
export const withoutAgendaItems = madePerUnit(({ document, flow }): string => {
	const words = instrumentWords[document.language];
	return words ? without(flow.text, words.agendaItem) : flow.text;
});

const QUOTATION = /“[^“”]*”/g;

/** The text of a paragraph or a note with titles and quoted words blotted out, every character in its place. */
export const withoutQuotations = madePerUnit((unit): string =>
	without(bareTextOf(unit), QUOTATION)
);

/** What is the same in every way of writing a title: 经济、社会、文化权利… = 经济社会文化权利… */
export const titleKey = (title: string): string =>
	title.replace(/以及|[、，：和与及的之〈〉<>《》()“”‘’'—\s]/g, '');
