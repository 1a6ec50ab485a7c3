import { joinRow, layOut, linesOfParagraphs, raised, type Laid } from '../layout.ts';
import { wordless } from '../refusals.ts';
import { isBlock, isHidden, isRaised } from './elements.ts';
import { markersOf } from './lists.ts';
import { findNotes, type PageNotes } from './notes.ts';
import { elementsIn, readTree, wordsIn, type Element } from './tree.ts';
import { createWriter, type Writer } from './writer.ts';

/**
 * The text of a page as a browser shows it: one line for each block, lists numbered, footnotes put
 * below the text, menus and what else surrounds a text left out. Throws BadTextError.
 */
export function readHtml(path: string, html: string): string {
	const root = readTree(path, html);
	const notes = findNotes(root);
	const reading: Reading = { notes, markers: new Map(), asTyped: false };
	const lines = linesOfParagraphs(linesOf(textIn(root), reading));
	const text = withoutControls(layOut({ lines, notes: writtenNotes(reading) }));
	if (!text.trim()) throw wordless(path, 'an HTML page');
	return text;
}

interface Reading {
	notes: PageNotes;
	/** What lists print before their items. */
	markers: Map<Element, string>;
	/** White space counts as it was typed. */
	asTyped: boolean;
}

/** Browsers show none. */
const withoutControls = (text: string): string => text.replace(/(?![\s\u0085])\p{Cc}/gu, '');

/** The part of the page that says it is the text, if most of the words are there. */
function textIn(root: Element): Element {
	const mains = elementsIn(root).filter(
		({ name, attributes }) => name === 'main' || attributes.role === 'main'
	);
	const [main] = mains;
	if (!main || mains.length > 1) return root;
	return 2 * wordsIn(main).length > wordsIn(root).length ? main : root;
}

function linesOf(element: Element, reading: Reading): string[] {
	const writer = createWriter();
	readInto(element, writer, reading);
	return writer.lines();
}

function readInto(element: Element, writer: Writer, reading: Reading): void {
	for (const child of element.children) {
		if (typeof child === 'string') writer.write(child, reading.asTyped);
		else readElement(child, writer, reading);
	}
}

function readElement(element: Element, writer: Writer, reading: Reading): void {
	const { notes, markers } = reading;
	const label = notes.marks.get(element);
	if (label !== undefined) return writer.write(raised(label));
	if (isHidden(element) || notes.dropped.has(element) || notes.bodies.has(element)) return;
	if (element.name === 'br') return writer.breakLine();
	if (isRaised(element)) return readRaised(element, writer, reading);
	if (!isBlock(element)) return readInto(element, writer, reading);
	writer.endLine();
	if (element.name === 'tr') writeLines(rowOf(element, reading), writer);
	else {
		if (/^[ou]l$/.test(element.name))
			for (const [item, marker] of markersOf(element)) markers.set(item, marker);
		writer.mark(markers.get(element) ?? '');
		const asTyped = reading.asTyped || element.name === 'pre';
		readInto(element, writer, { ...reading, asTyped });
	}
	writer.endLine();
}

/** Raised digits and stars are marks, or powers: m². */
function readRaised(element: Element, writer: Writer, reading: Reading): void {
	const words = wordsIn(element, 20).trim();
	const digits = /^[[(]?(\d{1,3}|\*{1,3})[\])]?$/.exec(words)?.[1];
	if (digits) writer.write(raised(digits));
	else readInto(element, writer, reading);
}

function rowOf(row: Element, reading: Reading): string[] {
	const cells = row.children.filter(
		(child): child is Element => typeof child !== 'string' && !isHidden(child)
	);
	return joinRow(cells.map((cell) => linesOf(cell, reading)));
}

function writeLines(lines: readonly string[], writer: Writer): void {
	for (const line of lines) {
		writer.write(line, true);
		writer.endLine();
	}
}

/** What footnotes print of their labels themselves is taken off: the mark says it. */
function writtenNotes(reading: Reading): Laid['notes'] {
	return [...reading.notes.bodies].map(([body, label]) => {
		const text = linesOf(body, reading).join(' ').replace(ARROWS, '').replace(BACK, '');
		return { label, text: withoutLabel(text, label) };
	});
}

/** ↩ and its variation selectors, which lead back to the mark. */
const ARROWS = /(?:[\s↑↩⏎]|\ufe0e|\ufe0f){1,10}$/u;
const BACK = /^(?:[\s^↑↩]|\ufe0e|\ufe0f){1,10}/u;

/** 1. · [1] · ¹ · 1 · *, before a footnote's words */
const OWN_LABEL = /^[[(]?(\d{1,3}|\*{1,3}|[⁰¹²³⁴-⁹]{1,3})[\])]?[.)]?(?:\s+|(?=\D))/u;

function withoutLabel(text: string, label: string): string {
	const [own, sign] = OWN_LABEL.exec(text) ?? [];
	return own !== undefined && (sign === label || sign === raised(label))
		? text.slice(own.length)
		: text;
}
