import { ranged } from '../patterns/alphabets.ts';
import type { ParagraphKind, Span } from '../model.ts';
import type { Running } from '../structure/flow.ts';
import type { Line } from '../structure/lines.ts';
import type { Mode, Unit } from '../structure/unit.ts';
import type { VerbReader } from '../structure/verbs.ts';
import type { StructureWords } from '../structure/words.ts';
import { joined, runningOf, spanOfWords, type Labels, type Stretches } from './words.ts';

/** A unit of the text with its words; `lines` holds the one line that it would be in plain text. */
export interface AknUnit extends Unit {
	words: Stretches;
	running: Running;
	/** Stands in the operative part without a number. */
	loose: boolean;
}

export interface UnitReading {
	cleaned: string;
	labels: Labels;
	words: StructureWords;
	verbs: VerbReader;
}

/** The number or letter that stands before the next words. */
export interface Head {
	words: Stretches;
	number?: number;
	item?: string;
	/** 1.1: the first paragraph under 1. */
	decimal?: { number: number; items: string[] };
}

export interface State {
	units: AknUnit[];
	mode: Mode;
	annex: number;
	section: number;
	/** Of the last numbered paragraph. */
	number: number;
	/** A heading has named a section; whether it begins, what follows tells. */
	named: number | null;
	/** This section has numbered paragraphs. */
	numbered: boolean;
	items: string[];
	/** How many of them stand outside the lists that are open. */
	around: number;
	/** A section or an annex has begun, and nothing but headings since. */
	unnamed: boolean;
	head: Head | null;
	/** How many lists are open. */
	lists: number;
}

export const beginning = (): State => ({
	units: [],
	mode: 'preamble',
	annex: 0,
	section: 0,
	number: 0,
	named: null,
	numbered: false,
	items: [],
	around: 0,
	unnamed: false,
	head: null,
	lists: 0
});

export function beginSection(state: State, section = state.section + 1): void {
	state.section = section;
	state.named = null;
	state.numbered = false;
	state.items = [];
	state.unnamed = true;
	state.head = null;
}

export function beginAnnex(state: State): void {
	beginSection(state, 0);
	state.annex++;
	state.number = 0;
	state.mode = 'annex';
}

/** The line that a unit would be in a plain text. */
export const asLine = (text: string, span: Span = { start: 0, end: 0 }): Line => ({
	start: span.start,
	end: span.end,
	indent: 0,
	trailing: false,
	gap: 0,
	afterBreak: false,
	text,
	width: 0
});

const HAS_WORDS = ranged(/[\p{L}\p{N}]/u);

/** Adds a unit; rows of stars and empty elements make none. */
export function open(state: State, kind: ParagraphKind, running: Running, of: Opening): void {
	if (!HAS_WORDS.test(running.flow.text)) return;
	const { annex, section } = state;
	const { words, number, items = [], gap = false, loose = false } = of;
	const lines = [asLine(running.flow.text, spanOfWords(words))];
	// every unit has the same fields in the same order: what asks for them is faster
	const unit = {
		kind,
		lines,
		prefix: 0,
		number,
		items,
		annex,
		section,
		gap,
		words,
		running,
		loose
	};
	state.units.push(unit);
	if (kind !== 'heading') state.unnamed = false;
}

/** The words as printed, number and all, and what the unit is. */
export interface Opening extends Partial<Pick<Unit, 'number' | 'items' | 'gap'>> {
	words: Stretches;
	loose?: boolean;
}

/** More words for the last unit. */
export function extend(state: State, words: Stretches, { cleaned }: UnitReading): void {
	const last = state.units.at(-1);
	if (!last) return;
	const [line] = last.lines;
	const whole = joined(withoutPrefix(last), words);
	last.words = whole;
	last.running = runningOf(cleaned, whole);
	// what is added may have no words, as an empty table has none
	const end = Math.max(line?.end ?? 0, spanOfWords(words).end);
	if (line) last.lines = [{ ...line, text: last.running.flow.text, end }];
}

/** The words that are in the flow: those from its first character on. */
function withoutPrefix({ words, running }: AknUnit): Stretches {
	const from = running.flow.offsets[0] ?? 0;
	const stretches = words.stretches
		.filter(({ start, end }) => end > from || (start === end && start >= from))
		.map((one) => ({ ...one, start: Math.max(one.start, from) }));
	return { stretches, marks: words.marks };
}
