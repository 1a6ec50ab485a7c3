import { BadTextError } from '../errors.ts';
import type { Document, Header, Source } from '../model.ts';
import { resolutionSymbol, sessionOf } from '../symbol.ts';
import { findClosings, readClosing } from './closing.ts';
import { endingDoubts, noteDoubts, numberDoubts, openingDoubts } from './doubts.ts';
import { readHeader } from './header.ts';
import type { Line } from './lines.ts';
import { bodyParagraphs, headerParagraph, noteOf } from './paragraphs.ts';
import { readStart } from './starts.ts';
import { formulaIndex, layoutOf, partsOf, textOf, type Text } from './text.ts';
import { findUnits } from './units.ts';

/** Takes a text apart; throws BadTextError when it is no resolution, or in a language not read yet. */
export function structure(source: Source): Document {
	const text = textOf(source);
	const { lines, notes: noteLines, marks } = partsOf(text);
	const { above, below, formula } = divide(lines, text);
	const { words, verbs } = text;
	const closings = findClosings(below, { from: 0, words });
	const units = findUnits(below, { words, verbs, closings, layout: layoutOf(below, text) });
	const head = readHeader(above, { words, formula });
	const closing = readClosing(units.findLast(({ kind }) => kind === 'closing')?.lines ?? [], words);
	const said = identify({ ...closing.header, ...head.header }, text);
	if (units.length === 0) throw noText(source.path);
	const paragraphs = [
		headerParagraph(head, formula, { text, marks }),
		...bodyParagraphs(units, { text, marks })
	];
	const notes = noteLines.map((note) => noteOf(note, text));
	return {
		source,
		language: text.language,
		...said,
		at: { ...closing.at, ...head.at },
		paragraphs,
		notes,
		doubts: [
			...openingDoubts(paragraphs),
			...numberDoubts(units, paragraphs),
			...noteDoubts(paragraphs, notes),
			...endingDoubts(paragraphs)
		]
	};
}

interface Division {
	above: Line[];
	formula: Line | null;
	below: Line[];
}

/** Header lines, formula, and the text below; without a formula the first verb or number divides. */
function divide(lines: readonly Line[], text: Text): Division {
	const at = formulaIndex(lines, text.words);
	if (at >= 0)
		return { above: lines.slice(0, at), formula: lines[at] ?? null, below: lines.slice(at + 1) };
	const first = lines.findIndex((line) => isFirst(line, text));
	const end = first < 0 ? lines.length : first;
	return { above: lines.slice(0, end), formula: null, below: lines.slice(end) };
}

function isFirst(line: Line, { words, verbs }: Text): boolean {
	const start = readStart(line, words);
	return (start.kind === 'number' && start.number === 1) || verbs.opening(line.text) !== null;
}

/** The symbol, and what it implies where the text does not say it. */
function identify(said: Partial<Header>, { source, words }: Text) {
	const { body, number, act = 'resolution' } = said;
	const symbol = body && number ? resolutionSymbol(body, number, act) : null;
	if (!body || !number || !symbol) throw noResolution(source.path, said, words.formulaExample);
	const session = /\d+$/.exec(sessionOf(symbol) ?? '')?.[0];
	const header: Header = {
		...(session && { session: Number(session) }),
		...said,
		body,
		act,
		number
	};
	return { symbol, header };
}

function noResolution(path: string, { body, number }: Partial<Header>, example: string) {
	const missing = [
		...(body ? [] : [`the body that adopted it (an enacting formula such as ${example})`]),
		...(number ? [] : ['its number on a line of its own or before the title, such as 48/23'])
	].join(' and ');
	return new BadTextError(
		`${path} does not read like a resolution: looked for ${missing || 'a symbol'} and found none; load the whole text with its header.`
	);
}

const noText = (path: string): BadTextError =>
	new BadTextError(
		`${path} has no paragraphs: looked for a preamble or paragraphs numbered from 1 and found none; load the whole text.`
	);
