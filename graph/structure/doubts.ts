import type { Doubt, Document, Note, Paragraph } from '../model.ts';
import type { DoubtReason } from '../schema.ts';
import { resolutionSymbol } from '../symbol.ts';
import type { Unit } from './unit.ts';

const doubt = ({ id, start, end }: Paragraph, text: string, reason: DoubtReason): Doubt => ({
	paragraph: id,
	text,
	reason,
	candidates: [],
	start,
	end
});

/** Several acts, or parts of one, whose words are all taken for those of the first. */
export function partDoubts(
	{ symbol, header: { body, act } }: Pick<Document, 'symbol' | 'header'>,
	numbers: readonly string[]
): Doubt[] {
	const symbols = numbers.flatMap((number) => resolutionSymbol(body, number, act) ?? []);
	const candidates = [...new Set(symbols)];
	if (candidates.length < 2) return [];
	return [{ paragraph: 'header', text: symbol, reason: 'several-parts', candidates }];
}

/** Paragraphs of the main text that open with a verb nobody knows. */
export const openingDoubts = (paragraphs: readonly Paragraph[]): Doubt[] =>
	paragraphs
		.filter(({ kind, id }) => (kind === 'preambular' || kind === 'operative') && !/\./.test(id))
		.filter(({ verbs }) => verbs.length === 0)
		.map((one) => doubt(one, one.flow.text.slice(0, 12), 'verb-unknown'));

/** Paragraphs whose number is not the next one. */
export function numberDoubts(units: readonly Unit[], paragraphs: readonly Paragraph[]): Doubt[] {
	const starts = new Set(units.flatMap(({ gap, lines }) => (gap ? [lines[0]?.start] : [])));
	return paragraphs
		.filter(({ start }) => starts.has(start))
		.map((one) => doubt(one, one.flow.text.slice(0, 12), 'number-skipped'));
}

/** Marks that lead nowhere, and footnotes to which no mark leads. */
export function noteDoubts(paragraphs: readonly Paragraph[], notes: readonly Note[]): Doubt[] {
	const labels = new Set(notes.map(({ label }) => label));
	const marked = new Set(paragraphs.flatMap(({ marks }) => marks.map(({ label }) => label)));
	return [
		...paragraphs.flatMap((one) =>
			one.marks
				.filter(({ label }) => !labels.has(label))
				.map(({ label }) => doubt(one, label, 'mark-without-note'))
		),
		...notes.filter(({ label }) => !marked.has(label)).map((note) => orphan(note, paragraphs))
	];
}

/** A footnote without a mark is reported under the paragraph that stands before it. */
function orphan({ label, flow, start, end }: Note, paragraphs: readonly Paragraph[]): Doubt {
	const before = paragraphs.findLast((one) => one.kind !== 'closing' && one.start < start);
	return {
		paragraph: before?.id ?? 'header',
		text: `${label} ${flow.text.slice(0, 40)}`,
		reason: 'note-without-mark',
		candidates: [],
		start,
		end
	};
}

/** A text cut off in mid-sentence: its last paragraph ends in nothing that ends a sentence. */
export function endingDoubts(paragraphs: readonly Paragraph[]): Doubt[] {
	const last = paragraphs.findLast(({ kind }) => kind !== 'closing' && kind !== 'header');
	if (!last || /[。.！!？?：:；;，,،؛؟）)\]」』”"»》…*]$/.test(last.flow.text)) return [];
	return [doubt(last, last.flow.text.slice(-12), 'breaks-off')];
}
