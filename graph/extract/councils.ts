import { sessionWords } from '../languages/sessions.ts';
import type { Document } from '../model.ts';
import type { Body } from '../schema.ts';
import { madeOnce } from './made-once.ts';
import type { Unit } from './rule.ts';

/** How far before its short name a council is looked for in its own paragraph, in characters. */
const FAR = 1000;

/** In an Assembly text 理事会, the Council is the one named last, in the paragraph or before it. */
export function councilNamed({ document, paragraph }: Unit, before: string): Body | null {
	const named = lastNamed(document, before.slice(-FAR));
	const at = document.paragraphs.indexOf(paragraph);
	return named ?? councilsBefore(document)[at] ?? null;
}

/** For each paragraph, the council named last before it. */
const councilsBefore = madeOnce((document: Document): (Body | null)[] => {
	let last: Body | null = null;
	return document.paragraphs.map(({ flow }) => {
		const before = last;
		last = lastNamed(document, flow.text) ?? last;
		return before;
	});
});

function lastNamed({ language }: Document, text: string): Body | null {
	const councils = sessionWords[language]?.councils ?? [];
	const places = councils.map(([name, body]) => ({ at: text.lastIndexOf(name), body }));
	const named = places.filter(({ at }) => at >= 0).sort((a, b) => b.at - a.at);
	return named[0]?.body ?? null;
}
