import { looksLikeHeading, opensParagraph, type BoundaryReading } from './boundary.ts';
import { endsClause } from './clause-end.ts';
import type { Line } from './lines.ts';
import { readStart } from './starts.ts';
import type { Mode } from './unit.ts';

interface Here {
	lines: readonly Line[];
	i: number;
	reading: BoundaryReading;
}

/** What was read before. */
interface State {
	mode: Mode;
	/** Of the last numbered paragraph. */
	number: number;
	/** A heading was the last thing. */
	headed: boolean;
}

const LONGEST_HEADING = 3;
/** So many lines after its first a title may run on before something begins. */
const LONGEST_TITLE = 6;

/**
 * How many lines a heading takes that stands here between two paragraphs; 0 where none does. After
 * a heading something begins; two long headings are one on two lines.
 */
export function headingLength({ lines, i, reading }: Here, state: State): number {
	const line = lines[i];
	if (!line) return 0;
	const verb = reading.verbs.opening(line.text);
	// a weak verb may open a title: 支持最不发达国家
	if (verb && !state.headed && (verb.linked || !verb.weak)) return 0;
	const isPlain = (one: Line) => readStart(one, reading.words).kind === 'text';
	const following = lines.slice(i, i + LONGEST_HEADING);
	const last = following.findIndex((one) => looksLikeHeading(one, reading));
	if (last < 0 || !following.slice(0, last + 1).every(isPlain)) return 0;
	if (following.slice(0, last).some(({ text }) => endsClause(text, reading.words))) return 0;
	const next = lines
		.slice(i + last + 1, i + last + 1 + LONGEST_TITLE)
		.find((one) => !isPlain(one) || !looksLikeHeading(one, reading));
	return next && beginsAfterHeading(state, next, reading) ? last + 1 : 0;
}

function beginsAfterHeading(state: State, next: Line, reading: BoundaryReading): boolean {
	const start = readStart(next, reading.words);
	if (start.kind === 'number') return start.number === state.number + 1 || start.number === 1;
	if (start.kind === 'section' || start.kind === 'annex' || start.kind === 'formula') return true;
	return state.mode === 'annex' || (start.kind === 'text' && opensParagraph(next, reading));
}
