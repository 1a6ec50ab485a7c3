import { sessionWords } from '../../languages/sessions.ts';
import type { Document, Paragraph } from '../../model.ts';
import type { Body } from '../../schema.ts';
import { madeOnce } from '../../patterns/made-once.ts';
import type { Unit } from '../rule.ts';

/** How far before its short name a council is looked for in its own paragraph, in characters. */
const FAR = 1000;

/** In an Assembly text 理事会, the Council is the one named last, in the paragraph or before it. */
export function councilNamed({ document, paragraph }: Unit, before: string): Body | null {
	const named = lastNamed(document, before.slice(-FAR));
	return named ?? councilsBefore(document).get(paragraph) ?? null;
}

/** For each paragraph, the council named last before it. */
const councilsBefore = madeOnce((document: Document): Map<Paragraph, Body | null> => {
	let last: Body | null = null;
	const before = new Map<Paragraph, Body | null>();
	for (const paragraph of document.paragraphs) {
		before.set(paragraph, last);
		last = lastNamed(document, paragraph.flow.text) ?? last;
	}
	return before;
});

function lastNamed({ language }: Document, text: string): Body | null {
	const councils = sessionWords[language]?.councils ?? [];
	const places = councils.map(([name, body]) => ({ at: text.lastIndexOf(name), body }));
	const named = places.filter(({ at }) => at >= 0).sort((a, b) => b.at - a.at);
	return named[0]?.body ?? null;
}
