import { BadTextError } from '../errors.ts';
import type { Document, Doubt, Extraction, Flow, Found } from '../model.ts';
import { textId } from '../model.ts';
import { isInstrument, isMandate } from '../names/names.ts';
import { readResolution } from '../symbol.ts';

/** What a reviewer settled for good: in this text, at these words, this is meant. */
export interface Correction {
	/** `A/RES/78/220@zh` */
	text: string;
	paragraph: string;
	/** The words of the doubt, as it prints them. */
	words: string;
	/** Symbol or slug that is meant; null where nothing is. */
	target: string | null;
	why: string;
}

const COLUMNS = ['text', 'paragraph', 'words', 'target', 'why'];

/** Stands in the column `target` where nothing is meant. */
const NOTHING = '-';

/**
 * Reads a file of corrections: five columns with tabs between them and a head line; lines that begin
 * with # are remarks. Throws BadTextError that names file and line.
 */
export function readCorrections(path: string, content: string): Correction[] {
	const lines = content.replace(/^\uFEFF/, '').split(/\r?\n/);
	return lines.flatMap((line, i) => {
		const cells = line.split('\t').map((cell) => cell.trim());
		if (!line.trim() || line.startsWith('#') || cells.join() === COLUMNS.join()) return [];
		return [correctionOf(cells, `${path}, line ${i + 1}`)];
	});
}

function correctionOf(cells: string[], place: string): Correction {
	const [text = '', paragraph = '', words = '', target = '', why = ''] = cells;
	if (cells.length !== COLUMNS.length || cells.includes(''))
		throw new BadTextError(
			`${place}: expected five cells with tabs between them: ${COLUMNS.join(', ')}.`
		);
	if (!/^\S+@[a-z]{2}$/.test(text))
		throw new BadTextError(`${place}: ${text} is no text; expected such as A/RES/78/220@zh.`);
	if (target !== NOTHING && !kindOf(target))
		throw new BadTextError(
			`${place}: ${target} is neither a symbol nor a name of the registries; write ${NOTHING} where nothing is meant.`
		);
	return { text, paragraph, words, target: target === NOTHING ? null : target, why };
}

type Kind = 'citation' | 'instrument' | 'mandate';

function kindOf(target: string): Kind | null {
	if (isMandate(target)) return 'mandate';
	if (isInstrument(target) || /^law:[A-Z]{3}:./.test(target)) return 'instrument';
	return readResolution(target) || /^[A-Z]+\/\S*\d/.test(target) ? 'citation' : null;
}

/** The extraction with its doubts settled as the reviewers say; a correction that meets no doubt does nothing. */
export function withCorrections(
	document: Document,
	extraction: Extraction,
	corrections: readonly Correction[]
): Extraction {
	const id = textId(document.symbol, document.language);
	const own = corrections.filter(({ text }) => text === id);
	return own.reduce((corrected, correction) => settle(document, corrected, correction), extraction);
}

function settle(document: Document, extraction: Extraction, correction: Correction): Extraction {
	const meets = ({ paragraph, text }: Doubt): boolean =>
		paragraph === correction.paragraph && text === correction.words;
	const settled = extraction.doubts.filter(meets);
	const rest = { ...extraction, doubts: extraction.doubts.filter((doubt) => !meets(doubt)) };
	return settled.reduce((corrected, doubt) => link(document, corrected, doubt, correction), rest);
}

/** What the doubt's words stand for joins what the rules found; the doubt of a place without words only goes. */
function link(
	document: Document,
	extraction: Extraction,
	doubt: Doubt,
	{ target, why }: Correction
): Extraction {
	const found = foundAt(document, doubt);
	if (!found || target === null) return extraction;
	const mention = { ...found, why };
	switch (kindOf(target)) {
		case 'citation': {
			const via = found.note ? { via: 'footnote' as const } : {};
			const citation = { ...mention, target, ...via, resolvedBy: 'correction' };
			return { ...extraction, citations: [...extraction.citations, citation] };
		}
		case 'instrument':
			return { ...extraction, instruments: [...extraction.instruments, { ...mention, target }] };
		default: {
			const said = { ...mention, mandate: target, act: 'mention' as const };
			return { ...extraction, mandates: [...extraction.mandates, said] };
		}
	}
}

/** Where the doubt's words stand in the running text of their paragraph, or of its footnote. */
function foundAt({ paragraphs, notes }: Document, doubt: Doubt): Found | null {
	const { paragraph, text, start, end } = doubt;
	if (start === undefined || end === undefined) return null;
	const own = paragraphs.find(({ id }) => id === paragraph);
	const places: { flow: Flow; note?: string }[] = [
		...(own ? [{ flow: own.flow }] : []),
		...notes.map(({ flow, label }) => ({ flow, note: label }))
	];
	for (const { flow, note } of places) {
		const at = flow.offsets.indexOf(start);
		if (at < 0 || !flow.text.startsWith(text, at)) continue;
		const range: Found['at'] = [at, at + text.length];
		return {
			paragraph,
			...(note && { note }),
			start,
			end,
			at: range,
			quote: text,
			rule: 'correction'
		};
	}
	return null;
}
