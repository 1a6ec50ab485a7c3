import type { Note, Paragraph } from '../model.ts';
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
	taken: Taken
): Paragraph {
	const all = formula ? [...stretches, { ...stretchOf(formula), apart: true }] : stretches;
	return paragraph({ id: 'header', kind: 'header', verbs: [] }, all, taken);
}

/** Preamble, operative part and annexes in order; the closing lines come last. */
export function bodyParagraphs(units: readonly Unit[], taken: Taken): Paragraph[] {
	const ids = numberUnits(units);
	const all = units.map((unit, i) => paragraphOf(unit, ids[i] ?? '', taken));
	const isClosing = ({ kind }: Paragraph) => kind === 'closing';
	return [...all.filter((one) => !isClosing(one)), ...all.filter(isClosing)];
}

/** The number or letter at its head is not part of a paragraph's words. */
function paragraphOf(unit: Unit, id: string, taken: Taken): Paragraph {
	const apart = unit.kind === 'closing';
	const stretches = unit.lines.map((line) => ({ ...stretchOf(line), apart }));
	const begun = paragraph({ id, kind: unit.kind, verbs: [] }, stretches, taken);
	const running = unit.prefix > 0 ? { ...begun, ...flowFrom(begun, unit.prefix) } : begun;
	if (unit.kind === 'heading' || unit.kind === 'closing') return running;
	return { ...running, verbs: taken.text.verbs.all(running.flow.text) };
}

const stretchOf = ({ start, end }: Line): Stretch => ({ start, end });

function paragraph(
	named: Pick<Paragraph, 'id' | 'kind' | 'verbs'>,
	stretches: readonly Stretch[],
	{ text, marks }: Taken
): Paragraph {
	const read = flowOf(text.cleaned, stretches, marks);
	return {
		...named,
		...read,
		start: stretches[0]?.start ?? 0,
		end: stretches.at(-1)?.end ?? 0
	};
}

/** A footnote's words, without its label. */
export function noteOf({ label, stretches }: NoteLines, { cleaned }: Text): Note {
	const { flow } = flowOf(cleaned, stretches);
	return { label, flow, start: stretches[0]?.start ?? 0, end: stretches.at(-1)?.end ?? 0 };
}
