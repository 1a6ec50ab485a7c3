import type {
	Document,
	Extraction,
	Note,
	Paragraph,
	ShownNote,
	ShownParagraph,
	TextRecord
} from '../model.ts';
import { seriesTitle } from '../derive/series-title.ts';
import { textId } from '../model.ts';

/** The text as it is kept and shown. */
export function recordOf(document: Document, { header, doubts }: Extraction): TextRecord {
	const { symbol, language, source, paragraphs, notes } = document;
	const { text: content, ...info } = source;
	const series = header.title === undefined ? null : seriesTitle(header.title, language);
	return {
		id: textId(symbol, language),
		resolution: symbol,
		language,
		source: info,
		header,
		paragraphs: paragraphs.map(shownParagraph),
		notes: notes.map(shownNote),
		doubts,
		content,
		...(series !== null && { series })
	};
}

function shownParagraph({ id, kind, flow, marks, verbs, start, end }: Paragraph): ShownParagraph {
	const [verb] = verbs;
	return { id, kind, text: flow.text, marks, start, end, ...(verb && { verb }) };
}

const shownNote = ({ label, flow, start, end }: Note): ShownNote => ({
	label,
	text: flow.text,
	start,
	end
});
