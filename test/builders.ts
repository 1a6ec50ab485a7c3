import type { Candidate, Rule, Unit } from '#graph/extract/rule.ts';
import { unitsOf } from '#graph/extract/rule.ts';
import type { Document, Flow, Header, Note, Paragraph } from '#graph/model.ts';

/** A flow in which every character stands where it stands in the text as received. */
export const flow = (text: string, from = 0): Flow => ({
	text,
	offsets: Uint32Array.from({ length: text.length }, (_, i) => from + i)
});

export const paragraph = (text: string, over: Partial<Paragraph> = {}): Paragraph => ({
	id: 'op1',
	kind: 'operative',
	flow: flow(text),
	marks: [],
	verbs: [],
	start: 0,
	end: text.length,
	...over
});

export const note = (label: string, text: string): Note => ({
	label,
	flow: flow(text),
	start: 0,
	end: text.length
});

const HEADER: Header = { body: 'HRC', act: 'resolution', number: '48/23', session: 48 };

/** A document of the Human Rights Council's 48th session with the given parts. */
export const document = (over: Partial<Document> = {}): Document => ({
	source: { path: 'test.txt', sha256: 'test', format: 'text', encoding: 'utf-8', text: '' },
	language: 'zh',
	symbol: 'A/HRC/RES/48/23',
	header: HEADER,
	at: {},
	paragraphs: [],
	notes: [],
	doubts: [],
	...over
});

/** What a rule finds in one paragraph that says just this. */
export function applyRule(rule: Rule, text: string, over: Partial<Document> = {}): Candidate[] {
	const units: Unit[] = unitsOf(document({ ...over, paragraphs: [paragraph(text)] }));
	return units.flatMap((unit) => rule.find(unit));
}
