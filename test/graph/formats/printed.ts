import { readFileSync } from 'node:fs';
import type { Document, Extraction, Paragraph } from '#graph/model.ts';
import type { Reading } from '#graph/pipeline.ts';
import { readGraph } from '#graph/pipeline.ts';
import { decodeSource, readBytes } from '#graph/read.server.ts';

/** A footnote's mark within a line. */
export interface Mark {
	label: string;
}

/** A text as somebody would print it: numbers apart from words, marks where they stand. */
export interface Printed {
	lines: { number: string; depth: number; pieces: (string | Mark)[] }[];
	notes: { label: string; text: string }[];
}

export const SEEDS = [
	'A-HRC-RES-21-21.zh.txt',
	'A-HRC-RES-48-23.zh.txt',
	'A-HRC-RES-54-24.zh.txt',
	'A-HRC-RES-56-3.zh.txt',
	'A-RES-59-190.zh.txt'
];

export const readSeed = (name: string): Reading =>
	readGraph(decodeSource(name, readFileSync(`seeds/${name}`)));

export async function readCopy(bytes: Uint8Array): Promise<Reading> {
	return readGraph(await readBytes('copy', bytes));
}

/** All that a text says, but for where it stands in the file. */
export function saidIn({ document, extraction }: Reading): unknown {
	const { source: _, ...said } = extraction satisfies Extraction;
	const paragraphs = document.paragraphs.map(({ id, kind, flow, marks }) => [
		id,
		kind,
		flow.text,
		marks
	]);
	return withoutPlaces({ ...said, paragraphs, notes: notesIn(document) });
}

const notesIn = ({ notes }: Document) => notes.map(({ label, flow }) => [label, flow.text]);

function withoutPlaces(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(withoutPlaces);
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(
		Object.entries(value)
			.filter(([key]) => key !== 'start' && key !== 'end')
			.map(([key, inner]) => [key, withoutPlaces(inner)])
	);
}

/** A text that was taken apart, ready to be printed in another format. */
export function printedFrom(document: Document): Printed {
	const { text } = document.source;
	return {
		lines: document.paragraphs.flatMap((one) =>
			one.kind === 'header' || one.kind === 'closing'
				? linesIn(text.slice(one.start, one.end)).map((line) => plain(line))
				: [{ ...numberOf(one), pieces: piecesOf(one) }]
		),
		notes: document.notes.map(({ label, flow }) => ({ label, text: flow.text }))
	};
}

const linesIn = (text: string): string[] =>
	text
		.split('\n')
		.map((line) => line.trim())
		.filter(Boolean);

/** The stars of a title are its marks. */
const plain = (line: string) => ({
	number: '',
	depth: 0,
	pieces: line.split(/(?=\*$)/).map((piece) => (piece === '*' ? { label: piece } : piece))
});

function numberOf({ id }: Paragraph): { number: string; depth: number } {
	const [first = '', ...items] = id.split('.');
	if (items.length > 0) return { number: `(${items.at(-1)}) `, depth: items.length };
	const number = /^op(\d+)$/.exec(first)?.[1];
	return { number: number ? `${number}. ` : '', depth: 0 };
}

function piecesOf({ flow, marks }: Paragraph): (string | Mark)[] {
	const pieces: (string | Mark)[] = [];
	let from = 0;
	for (const { at, label } of marks) {
		pieces.push(flow.text.slice(from, at), { label });
		from = at;
	}
	return [...pieces, flow.text.slice(from)].filter((piece) => piece !== '');
}
