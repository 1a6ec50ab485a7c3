import { find, isOn, valueOf, within, type Element } from './xml.ts';
import type { Parts } from './package.ts';

/** A footnote or endnote that the text refers to, with the label that Word prints. */
export interface CalledNote {
	label: string;
	content: Element;
	/** It was given its mark by hand, and has it as its first word, too. */
	byHand: boolean;
}

/** Footnotes and endnotes, numbered in the order in which the text calls them. */
export interface NoteCounter {
	/** The label of a note; one that the file does not have prints none. */
	call(reference: Element, byHand?: string): string;
	called(): CalledNote[];
}

const KINDS = [
	['footnoteReference', 'footnotes', 'footnote'],
	['endnoteReference', 'endnotes', 'endnote']
] as const;

export const isReference = ({ name }: Element): boolean => KINDS.some(([own]) => own === name);

export const isByHand = ({ attributes }: Element): boolean =>
	/^(?:1|true|on)$/.test(attributes.customMarkFollows ?? '');

export function createNoteCounter(parts: Parts): NoteCounter {
	const contents = new Map(
		KINDS.flatMap(([own, part, name]) => notesOf(parts[part], own, part, name))
	);
	const called: CalledNote[] = [];
	let last = Number(valueOf(find(parts.settings, 'settings'), 'footnotePr', 'numStart') ?? 1) - 1;

	return {
		call(reference, byHand) {
			const content = contents.get(`${reference.name} ${reference.attributes.id ?? ''}`);
			if (!content) return '';
			// Word numbers endnotes apart (i, ii); here one row of numbers says which is which
			const label = byHand ?? String(++last);
			called.push({ label, content, byHand: byHand !== undefined });
			return label;
		},
		called: () => called
	};
}

function notesOf(part: Element | undefined, own: string, root: string, name: string) {
	const notes = find(part, root);
	return (notes ? within(notes, name) : [])
		.filter(({ attributes }) => !/separator|continuation/i.test(attributes.type ?? ''))
		.map((note): [string, Element] => [`${own} ${note.attributes.id ?? ''}`, note]);
}

/** Is a paragraph's end deleted or unseen, so that the next one goes on on its line? */
export const goesOn = (paragraph: Element): boolean => {
	const mark = find(paragraph, 'pPr', 'rPr');
	return find(mark, 'del') !== undefined || isOn(mark, 'specVanish');
};
