import { raised } from '../layout.ts';
import { isByHand, isReference, type NoteCounter } from './notes.ts';
import { inherited, lookOf, type Styles } from './styles.ts';
import { find, valueOf, within, type Element } from './xml.ts';

/** The words of a paragraph, and the text boxes that are tied to it. */
export interface Words {
	text: string;
	boxes: Element[];
}

export interface RunReading {
	styles: Styles;
	notes: NoteCounter;
	/** How deep in the codes of fields the text is: a field's code is not printed, its result is. */
	fields: ('code' | 'result')[];
}

/** Taken out by a reviewer, or printed by nobody. */
const DROPPED = new Set([
	'del',
	'moveFrom',
	'pPr',
	'rPr',
	'sdtPr',
	'sdtEndPr',
	'rt',
	'instrText',
	'delText'
]);

const PRINTED: Record<string, string> = {
	tab: '\t',
	ptab: '\t',
	br: '\n',
	cr: '\n',
	noBreakHyphen: '-'
};

export function wordsOf(paragraph: Element, reading: RunReading): Words {
	const words: Words = { text: '', boxes: [] };
	readInline(paragraph, words, reading);
	return words;
}

function readInline(element: Element, words: Words, reading: RunReading): void {
	for (const child of within(element)) {
		if (DROPPED.has(child.name)) continue;
		if (child.name === 'r') readRun(child, words, reading);
		else if (child.name === 'AlternateContent') readInline(chosen(child), words, reading);
		else if (isPicture(child)) words.boxes.push(...boxesIn(child));
		// mathematics keeps its words in `m:t`, outside of runs of words
		else if (child.name === 't') words.text += textOf(child);
		else readInline(child, words, reading);
	}
}

const NOTHING: Element = { name: '', attributes: {}, children: [] };

/** The newer of two ways to write one thing; the other says it again. */
export const chosen = (alternate: Element): Element =>
	find(alternate, 'Choice') ?? find(alternate, 'Fallback') ?? NOTHING;

const isPicture = ({ name }: Element): boolean =>
	name === 'drawing' || name === 'pict' || name === 'object';

/** Text boxes within a picture; those within text boxes are met with their paragraphs. */
function boxesIn(element: Element): Element[] {
	return within(element).flatMap((child) => {
		if (child.name === 'txbxContent') return [child];
		return boxesIn(child.name === 'AlternateContent' ? chosen(child) : child);
	});
}

export const textOf = ({ children }: Element): string =>
	children.map((child) => (typeof child === 'string' ? child : '')).join('');

function readRun(run: Element, words: Words, reading: RunReading): void {
	const look = lookOfRun(run, reading.styles);
	let mark: Element | null = null;
	for (const child of within(run)) {
		if (child.name === 'fldChar') turnField(child, reading.fields);
		if (reading.fields.includes('code') || look.hidden) continue;
		if (isPicture(child) || child.name === 'AlternateContent') {
			const holder = child.name === 'AlternateContent' ? chosen(child) : child;
			words.boxes.push(...boxesIn(holder));
		} else if (isReference(child) && isByHand(child)) mark = child;
		else if (isReference(child)) words.text += raised(reading.notes.call(child));
		else {
			const text = printedIn(child, look.raised ?? false);
			if (mark && text.trim()) {
				reading.notes.call(mark, text.trim());
				mark = null;
			}
			words.text += text;
		}
	}
}

function lookOfRun(run: Element, styles: Styles) {
	const properties = find(run, 'rPr');
	const own = lookOf(properties);
	const style = valueOf(properties, 'rStyle');
	return {
		raised: own.raised ?? inherited(styles, style, 'raised'),
		hidden: own.hidden ?? inherited(styles, style, 'hidden')
	};
}

function turnField({ attributes }: Element, fields: RunReading['fields']): void {
	if (attributes.fldCharType === 'begin') fields.push('code');
	else if (attributes.fldCharType === 'separate') fields.splice(-1, 1, 'result');
	else fields.pop();
}

/** Raised digits and stars are marks, or powers: m². */
const RAISED = /^[\d*]+$/;

function printedIn(child: Element, isRaised: boolean): string {
	if (child.name === 't') {
		const text = textOf(child);
		return isRaised && RAISED.test(text.trim()) ? raised(text.trim()) : text;
	}
	if (child.name === 'sym') return signOf(child);
	if (child.name === 'ruby')
		return within(find(child, 'rubyBase') ?? NOTHING, 'r')
			.map(plainRun)
			.join('');
	return PRINTED[child.name] ?? '';
}

const plainRun = (run: Element): string => within(run, 't').map(textOf).join('');

/** What common signs of Symbol and Wingdings look like, by the lower half of their private codes. */
const SIGNS: Record<string, string> = {
	...{ '20': ' ', '2a': '*', '2d': '−', a7: '•', b7: '•', d8: '•', fc: '✓', b0: '°', b1: '±' },
	...{ b3: '≥', a3: '≤', b4: '×', '6c': '•', '6e': '•', '76': '•', a8: '•', '9f': '•', '9e': '•' }
};

/** A sign of the private area of a symbol font, or any other character by its number. */
function signOf({ attributes: { char = '' } }: Element): string {
	const code = Number.parseInt(char, 16);
	if (!(code > 0 && code <= 0xffff)) return '';
	const isPrivate = code >= 0xf000 && code <= 0xf0ff;
	return isPrivate ? (SIGNS[(code & 0xff).toString(16)] ?? '') : String.fromCharCode(code);
}
