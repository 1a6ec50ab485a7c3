import type { ParagraphKind } from '../model.ts';
import type { Line } from './lines.ts';

/** One unit of the text: which lines it takes, and what its id is made of. */
export interface Unit {
	kind: ParagraphKind;
	lines: Line[];
	/** Length of number or letter at the head of the first line. */
	prefix: number;
	/** Of a numbered paragraph. */
	number?: number;
	/** Labels of the sub-items it is within: ['a', 'ii']. */
	items: string[];
	/** 0 in the main text. */
	annex: number;
	/** 0 before the first section. */
	section: number;
	/** The numbering of its paragraphs leaves something out. */
	gap?: boolean;
}

/** Which part of the text is being read. */
export type Mode = 'preamble' | 'operative' | 'annex';
