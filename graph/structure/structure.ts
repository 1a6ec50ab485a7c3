import { BadTextError } from '../errors.ts';
import type { Document, Header, Source } from '../model.ts';
import { readResolution, resolutionSymbol } from '../symbol.ts';
import { sessionOf } from '../symbol-time.ts';
import { findClosings, readClosing } from './closing.ts';
import { endingDoubts, noteDoubts, numberDoubts, openingDoubts, partDoubts } from './doubts.ts';
import { documentInName, withNameOf } from './file-name.ts';
import { readHeader } from './header.ts';
import type { Line } from './lines.ts';
import { numbersBeside, ownAct } from './own-act.ts';
import { bodyParagraphs, headerParagraph, noteOf } from './paragraphs.ts';
import { readStart } from './starts.ts';
import { formulaIndex, layoutOf, partsOf, textOf, type Text } from './text.ts';
import { findUnits } from './units.ts';

/** Takes a text apart; throws BadTextError when it is no resolution, or in a language not read yet. */
export function structure(source: Source): Document {
	const text = textOf(source);
	const { lines, notes: noteLines, marks } = ownAct(partsOf(text), text);
	const { above, below, formula } = divide(lines, text);
	const { words, verbs } = text;
	const closings = findClosings(below, { from: 0, words });
	const units = findUnits(below, { words, verbs, closings, layout: layoutOf(below, text) });
	const head = readHeader(above, { words, formula });
	const closing = readClosing(units.findLast(({ kind }) => kind === 'closing')?.lines ?? [], words);
	const named = nameWhere({ ...closing.header, ...head.header }, source);
	const said = identify(named.said, text);
	if (units.length === 0) throw noText(source.path);
	const paragraphs = [
		headerParagraph(head, formula, { text, marks }),
		...bodyParagraphs(units, { text, marks })
	];
	const notes = noteLines.map((note) => noteOf(note, text));
	return {
		source,
		language: text.language,
		at: { ...closing.at, ...head.at },
		paragraphs,
		notes,
		doubts: [
			...named.doubts,
			...partDoubts(said, numbersBeside(said.header.number, lines, words)),
			...openingDoubts(paragraphs),
			...numberDoubts(units, paragraphs),
			...noteDoubts(paragraphs, notes),
			...endingDoubts(paragraphs)
		],
		...said
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

/** A text that does not say whose it is may be pages of several acts: the name of its file settles nothing. */
const nameWhere = (said: Partial<Header>, { path }: Source) =>
	said.body ? withNameOf(path, said) : { said, doubts: [] };

/** The symbol, and what it implies where the text does not say it. */
function identify(said: Partial<Header>, { source, words }: Text) {
	const { body, number, act = 'resolution' } = said;
	const symbol = body && number ? resolutionSymbol(body, number, act) : null;
	if (!body || !number || !symbol) throw noResolution(source, said, words.formulaExample);
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

function noResolution(source: Source, { body, number }: Partial<Header>, example: string) {
	const { path } = source;
	const document = documentOf(source);
	if (document) return isDocument(path, document);
	const missing = [
		...(body ? [] : [`the body that adopted it (an enacting formula such as ${example})`]),
		...(number ? [] : ['its number on a line of its own or before the title, such as 48/23'])
	].join(' and ');
	return new BadTextError(
		`${path} does not read like a resolution: looked for ${missing || 'a symbol'} and found none; load the whole text with its header.`
	);
}

/** The symbol of a report or an agenda, on a line of its cover or in the name of the file. */
function documentOf({ path, text }: Source): string | null {
	const cover = /^[AES]\/[\w./()-]{3,40}$/m.exec(text.slice(0, COVER))?.[0];
	const symbol = cover ?? documentInName(path);
	return symbol && /\d/.test(symbol) && !readResolution(symbol) ? symbol : null;
}

/** In characters. */
const COVER = 1500;

const isDocument = (path: string, symbol: string): BadTextError =>
	new BadTextError(
		`${path} is the document ${symbol} and no resolution: expected a resolution, decision or president's statement; load that.`
	);

const noText = (path: string): BadTextError =>
	new BadTextError(
		`${path} has no paragraphs: looked for a preamble or paragraphs numbered from 1 and found none; load the whole text.`
	);
