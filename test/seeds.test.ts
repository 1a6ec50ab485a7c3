import { describe, expect, it } from 'vitest';
import { fileURLToPath } from 'node:url';
import type { Extraction } from '#graph/model.ts';
import type { Reading } from '#graph/pipeline.ts';
import { readText } from '#graph/pipeline.ts';
import gold from './gold/seeds.json' with { type: 'json' };

/** The five seeds, read by a person line by line: what must be found, and nothing else. */

const seed = (file: string): string => fileURLToPath(new URL(`../seeds/${file}`, import.meta.url));

const line = (...parts: (string | number | undefined)[]): string =>
	parts.filter((part) => part !== undefined && part !== '').join(' ');

const once = (lines: string[]): string[] => [...new Set(lines)];

const paragraphsOf = ({ document }: Reading): string[] =>
	document.paragraphs
		.filter(({ kind }) => kind !== 'header' && kind !== 'closing')
		.map(({ id, verbs }) => line(id, verbs[0]?.text));

const FACTS: Record<string, (found: Extraction) => string[]> = {
	citations: ({ citations }) =>
		citations.map(({ paragraph, target, date, pinpoint, via }) =>
			line(paragraph, target, date, pinpoint?.join('+'), via)
		),
	instruments: ({ instruments }) =>
		instruments.map(({ paragraph, target, pinpoints }) =>
			line(paragraph, target, pinpoints?.join('+'))
		),
	mandates: ({ mandates }) =>
		mandates.map(({ paragraph, mandate, act, months }) => line(paragraph, mandate, act, months)),
	obligations: ({ obligations }) =>
		obligations.map(({ paragraph, by, to, session, product }) =>
			line(paragraph, by, to, session, product)
		),
	consider: ({ consider }) =>
		consider.map(({ paragraph, body, session }) => line(paragraph, body, session)),
	sessions: ({ sessions }) =>
		sessions.map(({ paragraph, body, session }) => line(paragraph, body, session)),
	subjects: ({ countries }) =>
		countries.flatMap(({ code, role }) => (role === 'subject' ? code : [])),
	doubts: ({ doubts }) => doubts.map(({ paragraph, reason, text }) => line(paragraph, reason, text))
};

describe.each(Object.entries(gold))('%s', (symbol, expected) => {
	it('says what it says of itself, in these paragraphs', async () => {
		const reading = await readText(seed(expected.file));
		expect([reading.document.symbol, reading.document.header]).toEqual([symbol, expected.header]);
		expect(paragraphsOf(reading)).toEqual(expected.paragraphs);
	});

	it.each(Object.entries(FACTS))('has these %s', async (name, factsOf) => {
		const { extraction } = await readText(seed(expected.file));
		expect(once(factsOf(extraction))).toEqual(expected[name as keyof typeof expected]);
	});

	it('quotes the text as received', async () => {
		const { document, graph } = await readText(seed(expected.file));
		const { text } = document.source;
		for (const { start, end, sentence } of graph.evidence) {
			const received = text.slice(start, end).replace(/\s/g, '');
			expect(received[0]).toBe(sentence[1].replace(/\s/g, '')[0]);
			expect(end).toBeGreaterThan(start);
		}
		expect(graph.evidence.length).toBeGreaterThan(0);
	});
});
