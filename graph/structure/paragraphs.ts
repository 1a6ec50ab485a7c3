import type { Note, Paragraph, Span } from '../model.ts';
import { flowFrom, flowOf, type MarkSpan, type Stretch } from './flow.ts';
import type { HeaderReading } from './header.ts';
import type { Line } from './lines.ts';
import type { NoteLines } from './notes.ts';
import { numberUnits } from './numbering.ts';
import type { Text } from './text.ts';
import type { Unit } from './unit.ts';

interface Taken {
	text: Text;
	marks: readonly MarkSpan[];
}

/** The header lines as a unit, the enacting formula last. */
export function headerParagraph(
	{ stretches }: HeaderReading,
	formula: Line | null,
	{ text, marks }: Taken
): Paragraph {
	const last = formula && { start: formula.start, end: formula.end, apart: true };
	const all = last ? [...stretches, last] : stretches;
	const running = flowOf(text.cleaned, all, marks);
	return { id: 'header', kind: 'header', verbs: [], ...running, ...spanOfStretches(all) };
}

/** Preamble, operative part and annexes in order; the closing lines come last. */
export function bodyParagraphs(units: readonly Unit[], taken: Taken): Paragraph[] {
	const ids = numberUnits(units);
	const all = units.map((unit, i) => paragraphOf(unit, ids[i] ?? '', taken));
	const isClosing = ({ kind }: Paragraph) => kind === 'closing';
	return [...all.filter((one) => !isClosing(one)), ...all.filter(isClosing)];
}

/** The number or letter at its head is not part of a paragraph's words. */
function paragraphOf({ kind, lines, prefix }: Unit, id: string, { text, marks }: Taken): Paragraph {
	const apart = kind === 'closing';
	const stretches = lines.map(({ start, end }) => ({ start, end, apart }));
	const running = flowFrom(flowOf(text.cleaned, stretches, marks), prefix);
	const hasVerbs = kind !== 'heading' && kind !== 'closing';
	const verbs = hasVerbs ? text.verbs.all(running.flow.text) : [];
	return { id, kind, verbs, ...running, ...spanOfStretches(stretches) };
}

const spanOfStretches = (stretches: readonly Stretch[]): Span => ({
	start: stretches[0]?.start ?? 0,
	end: stretches.at(-1)?.end ?? 0
});

/** A footnote's words, without its label. */
export function noteOf({ label, stretches }: NoteLines, { cleaned }: Text): Note {
	const { flow } = flowOf(cleaned, stretches);
	return { label, flow, ...spanOfStretches(stretches) };
}
