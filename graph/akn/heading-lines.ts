import { looksLikeHeading } from '../structure/boundary.ts';
import { endsClause } from '../structure/clause-end.ts';
import type { Layout } from '../structure/layout.ts';
import { readStart } from '../structure/starts.ts';
import { asLine, type State, type UnitReading } from './state.ts';
import type { Stretches } from './words.ts';

/** A paragraph without number or letter: its running text, its words in the file, its layout's name. */
interface Plain {
	text: string;
	words: Stretches;
	style: string;
}

/** Is it a heading that is not marked as one? */
export function isHeading(state: State, plain: Plain, reading: UnitReading): boolean {
	const { words, verbs } = reading;
	const line = asLine(plain.text);
	const { kind } = readStart(line, words);
	const divides = kind === 'annex' || kind === 'section';
	const isOpen = divides && !endsClause(line.text, words);
	if (!isOpen && !looksLikeHeading(line, { words, verbs, layout: LAYOUT })) return false;
	if (state.mode === 'preamble') return !verbs.opening(line.text);
	const isSet = /^H/.test(plain.style) || isSetIn(plain.words, reading);
	return divides || isSet || isTitle(state) || isApart(state, line.text, reading);
}

/** What stands between two finished paragraphs and is no sentence is a heading that nobody marked. */
const isApart = ({ units, mode }: State, text: string, { words, verbs }: UnitReading): boolean => {
	const before = units.at(-1)?.running.flow.text ?? '';
	const isOver = words.paragraphEnd.test(before) && !/[:：]$/.test(before);
	return mode === 'operative' && isOver && !verbs.opening(text);
};

/** Centred lines that nobody marked are set in by two tabs, paragraphs by one. */
const isSetIn = ({ stretches }: Stretches, { cleaned }: UnitReading): boolean => {
	const first = stretches.find(({ start, end }) => /\S/.test(cleaned.slice(start, end)));
	return first !== undefined && /^ {2}\S/.test(cleaned.slice(first.start, first.start + 3));
};

/** Under a heading there is the rest of it, as long as nothing else has been said. */
const isTitle = ({ units, unnamed, named }: State): boolean =>
	(unnamed || named !== null) && units.at(-1)?.kind === 'heading';

/** Every paragraph is a line of its own. */
const LAYOUT: Layout = { wrapped: false, measure: Infinity, habits: [] };
