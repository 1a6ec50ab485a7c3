import { joinRow, layOut, linesOfParagraphs, type Laid } from '../layout.ts';
import { wordless } from '../refusals.ts';
import { createNoteCounter, goesOn, type CalledNote } from './notes.ts';
import { createCounter, depthOfStyle, readLists, type Lists } from './numbering.ts';
import { readPackage, type Parts } from './package.ts';
import { chosen, wordsOf, type RunReading } from './runs.ts';
import { placeIn, placeOfStyle, readStyles, type Place } from './styles.ts';
import { find, valueOf, within, type Element } from './xml.ts';

/**
 * The text of a Word file as Word prints it: automatic numbers computed, footnotes numbered and put
 * below the text, what a reviewer took out left out. Throws BadTextError.
 */
export function readDocx(path: string, bytes: Uint8Array): string {
	const parts = readPackage(path, bytes);
	const reading = readingOf(parts);
	const body = find(parts.document, 'document', 'body');
	const lines = linesOfParagraphs(body ? readBlocks(body, reading) : []);
	const text = layOut({ lines, notes: readNotes(reading) });
	if (!text.trim()) throw wordless(path, 'a Word file');
	return text;
}

interface Reading extends RunReading {
	lists: Lists;
	counter: { next(list: string, depth: number): string };
	/** Words that the next paragraph goes on from. */
	pending: string;
}

function readingOf(parts: Parts): Reading {
	const lists = readLists(parts.numbering);
	return {
		styles: readStyles(parts.styles),
		notes: createNoteCounter(parts),
		fields: [],
		lists,
		counter: createCounter(lists),
		pending: ''
	};
}

/** Elements that hold paragraphs and say nothing themselves. */
const HOLDERS = new Set(['sdt', 'sdtContent', 'customXml', 'ins', 'moveTo', 'smartTag']);

function readBlocks(holder: Element, reading: Reading): string[] {
	const lines: string[] = [];
	for (const child of within(holder)) {
		if (child.name === 'p') lines.push(...readParagraph(child, reading));
		else if (child.name === 'tbl') lines.push(...readTable(child, reading));
		else if (child.name === 'AlternateContent') lines.push(...readBlocks(chosen(child), reading));
		else if (HOLDERS.has(child.name)) lines.push(...readBlocks(child, reading));
	}
	return lines;
}

function readParagraph(paragraph: Element, reading: Reading): string[] {
	const { text, boxes } = wordsOf(paragraph, reading);
	const boxed = boxes.flatMap((box) => readBlocks(box, reading));
	if (goesOn(paragraph)) {
		reading.pending += text;
		return boxed;
	}
	const words = reading.pending + text;
	reading.pending = '';
	// Word numbers empty paragraphs, too, so theirs is counted
	const number = numberOf(paragraph, reading);
	return words.trim() ? [number + words, ...boxed] : boxed;
}

function numberOf(paragraph: Element, { styles, lists, counter }: Reading): string {
	const properties = find(paragraph, 'pPr');
	const style = valueOf(properties, 'pStyle') ?? styles.paragraph;
	const place = placeIn(properties) ?? placeOfStyle(styles, style);
	if (!place || place.list === '0') return '';
	return counter.next(place.list, depthOf(place, lists));
}

const depthOf = ({ list, depth, style }: Place, lists: Lists): number =>
	(style === undefined ? undefined : depthOfStyle(lists, list, style)) ?? depth ?? 0;

function readTable(table: Element, reading: Reading): string[] {
	return rowsOf(table).flatMap((row) =>
		joinRow(cellsOf(row).map((cell) => readBlocks(cell, reading)))
	);
}

/** Rows and cells, some of them within controls; rows that a reviewer took out are none. */
const partsNamed = (name: string) =>
	function partsIn(holder: Element): Element[] {
		return within(holder).flatMap((child) => {
			if (child.name === name) return find(child, 'trPr', 'del') ? [] : [child];
			return HOLDERS.has(child.name) ? partsIn(child) : [];
		});
	};

const rowsOf = partsNamed('tr');
const cellsOf = partsNamed('tc');

/** The notes in the order of their marks; a note may call another. */
function readNotes(reading: Reading): Laid['notes'] {
	const notes: Laid['notes'] = [];
	const called = reading.notes.called();
	for (let i = 0; i < called.length; i++) {
		const note = called[i];
		if (note) notes.push({ label: note.label, text: ownWords(note, reading) });
	}
	return notes;
}

function ownWords({ label, content, byHand }: CalledNote, reading: Reading): string {
	const text = readBlocks(content, reading).join(' ').trim();
	return byHand && text.startsWith(label) ? text.slice(label.length) : text;
}
