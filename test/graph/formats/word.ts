import { strToU8, zipSync } from 'fflate';
import type { Mark, Printed } from './printed.ts';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

const RELATIONS = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`;

export interface WordParts {
	/** What stands in <w:body>. */
	body: string;
	numbering?: string;
	styles?: string;
	footnotes?: string;
	endnotes?: string;
}

/** A Word file with these parts, as Word packs them. */
export function wordFile({ body, ...parts }: WordParts): Uint8Array {
	const rest = Object.entries(parts).map(([name, inner]) => [
		`word/${name}.xml`,
		`<w:${name} ${W}>${inner}</w:${name}>`
	]);
	return zipped({
		'[Content_Types].xml': '<Types/>',
		'_rels/.rels': RELATIONS,
		'word/document.xml': `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:document ${W}><w:body>${body}</w:body></w:document>`,
		...Object.fromEntries(rest)
	});
}

export const zipped = (files: Record<string, string>): Uint8Array =>
	zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));

export const escaped = (text: string): string =>
	text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

export const run = (text: string, look = ''): string =>
	`<w:r>${look && `<w:rPr>${look}</w:rPr>`}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;

export const RAISED = '<w:vertAlign w:val="superscript"/>';

export const paragraph = (inner: string, properties = ''): string =>
	`<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${inner}</w:p>`;

export const inList = (list: number, depth: number): string =>
	`<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${list}"/></w:numPr>`;

export const level = (depth: number, format: string, text: string, more = ''): string =>
	`<w:lvl w:ilvl="${depth}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${more}</w:lvl>`;

export const footnote = (id: number, inner: string): string =>
	`<w:footnote w:id="${id}">${paragraph(inner)}</w:footnote>`;

const SEPARATOR = `<w:footnote w:type="separator" w:id="-1">${paragraph(run('—'))}</w:footnote>`;

/** 1. · (a) · (i), as resolutions count. */
export const RESOLUTION_LIST = `<w:abstractNum w:abstractNumId="7">${level(0, 'decimal', '%1.')}${level(1, 'lowerLetter', '(%2)')}${level(2, 'lowerRoman', '(%3)')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>`;

/** The text with automatic numbers and real footnotes: neither stands in its words. */
export function wordFrom({ lines, notes }: Printed): Uint8Array {
	const ids = new Map(notes.map(({ label }, i) => [label, i + 1]));
	const called = new Set<string>();

	/** A second mark of a footnote is only raised. */
	function mark({ label }: Mark): string {
		const isFirst = !called.has(label);
		called.add(label);
		if (!isFirst) return run(label, RAISED);
		const byHand = label.startsWith('*');
		const reference = `<w:footnoteReference ${byHand ? 'w:customMarkFollows="1" ' : ''}w:id="${ids.get(label)}"/>`;
		return `<w:r><w:rPr>${RAISED}</w:rPr>${reference}${byHand ? `<w:t>${label}</w:t>` : ''}</w:r>`;
	}

	const body = lines.map(({ number, depth, pieces }) =>
		paragraph(
			pieces.map((piece) => (typeof piece === 'string' ? run(piece) : mark(piece))).join(''),
			number && inList(1, depth)
		)
	);
	const footnotes = notes.map(({ label, text }, i) =>
		footnote(
			i + 1,
			`${label.startsWith('*') ? run(label) : '<w:r><w:footnoteRef/></w:r>'}${run(` ${text}`)}`
		)
	);
	return wordFile({
		body: body.join(''),
		numbering: RESOLUTION_LIST,
		footnotes: SEPARATOR + footnotes.join('')
	});
}
