import type { Line } from './lines.ts';
import type { StructureWords } from './words.ts';
import { isCjk, widthOf } from './width.ts';

/**
 * How a text is set, learnt from its own lines: those that certainly go on (the line before does
 * not end a clause, and is no short heading) against those that certainly begin (numbered ones).
 */
export interface Layout {
	wrapped: boolean;
	/** Width of a full line in half-widths; Infinity where every paragraph is one line. */
	measure: number;
	/** How the space before and after lines tells beginnings from continuations. */
	habits: Habit[];
}

/** A trait of the break between two lines. */
interface Habit {
	trait(before: Line, after: Line): number | null;
	/** Its usual value where a paragraph begins, and where one goes on. */
	begins: number;
	goesOn: number;
	/** How much it says: more when the text hardly ever departs from it. */
	weight: number;
}

type Trait = Habit['trait'];

const TRAITS: Trait[] = [
	// first lines are set in; a line after page furniture may be set in for no reason
	(_, after) => (after.afterBreak ? null : after.indent),
	(_, after) => (after.afterBreak ? null : after.gap),
	// some converters leave a space at the end of paragraphs alone
	(before) => Number(before.trailing)
];

/** Fewer breaks than this teach nothing. */
const ENOUGH = 2;

/** Full lines are at the ninth decile: a few run over, and last lines are short. */
const FULL = 0.9;

/** More of the lines than this end within a clause: the text is wrapped. */
const WRAPPED = 0.25;

export function learnLayout(
	lines: readonly Line[],
	{ words, begins }: { words: StructureWords; begins(line: Line): boolean }
): Layout {
	const pairs = lines.slice(1).map((after, i) => ({ before: lines[i] ?? after, after }));
	const widest = decile(lines.map(({ width }) => width));
	const goOn = pairs.filter(
		({ before, after }) =>
			before.width > widest / 2 && !words.paragraphEnd.test(before.text) && !begins(after)
	);
	const wrapped = goOn.length > WRAPPED * lines.length;
	const begun = pairs.filter(({ after }) => begins(after));
	return {
		wrapped,
		measure: wrapped ? widest : Infinity,
		habits: wrapped ? TRAITS.flatMap((trait) => habitOf(trait, begun, goOn)) : []
	};
}

interface Break {
	before: Line;
	after: Line;
}

function habitOf(trait: Trait, begun: Break[], goOn: Break[]): Habit[] {
	const [begins, goesOn] = [usual(trait, begun), usual(trait, goOn)];
	if (!begins || !goesOn || begins.value === goesOn.value) return [];
	const weight = Math.min(begins.share, goesOn.share) > ALWAYS ? 4 : 2;
	return [{ trait, begins: begins.value, goesOn: goesOn.value, weight }];
}

const USUALLY = 0.6;
const ALWAYS = 0.9;

/** The commonest value of a trait, if it is common enough to be a habit. */
function usual(trait: Trait, breaks: Break[]): { value: number; share: number } | null {
	const values = breaks.flatMap(({ before, after }) => trait(before, after) ?? []);
	const counts = new Map<number, number>();
	for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
	const [top] = [...counts].sort((a, b) => b[1] - a[1]);
	if (!top || values.length < ENOUGH) return null;
	const share = top[1] / values.length;
	return share > USUALLY ? { value: top[0], share } : null;
}

function decile(widths: number[]): number {
	const sorted = [...widths].sort((a, b) => a - b);
	return sorted[Math.floor(sorted.length * FULL)] ?? Infinity;
}

/** What of the next line could have stood at the end of this one: its first character or word. */
function firstWord(text: string): number {
	if (isCjk(text[0] ?? '')) return 2;
	return widthOf(/^[^\s\u2e80-\uffef]{1,30}/.exec(text)?.[0] ?? '');
}

/** Half-widths left on a line, beyond what the next line's first word would have needed. */
export function roomLeft({ measure }: Layout, line: Line, next: Line): number {
	return measure - line.width - firstWord(next.text);
}

/** Does a line end well before the measure, as a paragraph's last line and a heading do? */
export const isShort = (layout: Layout, line: Line, next: Line | undefined): boolean =>
	!layout.wrapped || (next ? roomLeft(layout, line, next) >= 6 : line.width < layout.measure - 8);

/** What the habits of the text say of a break: positive where a paragraph begins. */
export function habitScore({ habits }: Layout, before: Line, after: Line): number {
	return habits.reduce((sum, { trait, begins, goesOn, weight }) => {
		const value = trait(before, after);
		if (value === null || (value !== begins && value !== goesOn)) return sum;
		return sum + (value === begins ? weight : -weight);
	}, 0);
}
