import type { Comparison, TextKey } from '#graph/evaluate/comparison.ts';
import type { Extraction, Found } from '#graph/model.ts';
import { document } from '../../builders.ts';

export const KEY: TextKey = { text: 'A/RES/78/220@zh', language: 'zh', body: 'GA' };

/** `hit/missed/extra`, then what differs. */
export const shown = ({ class: name, count, differences }: Comparison): string[] => [
	`${name} ${count.hit}/${count.missed}/${count.extra ?? '-'}`,
	...differences.map(({ kind, item }) => `${kind} ${item}`)
];

const { source, symbol, language, header } = document();

/** What a text says that says nothing. */
export const extraction = (over: Partial<Extraction> = {}): Extraction => ({
	symbol,
	language,
	source,
	header,
	citations: [],
	instruments: [],
	mandates: [],
	obligations: [],
	consider: [],
	sessions: [],
	countries: [],
	votes: [],
	doubts: [],
	...over
});

export const found = (paragraph: string, start = 0, end = start + 1): Found => ({
	paragraph,
	start,
	end,
	at: [start, end],
	quote: '',
	rule: 'test'
});

export const citation = (paragraph: string, target: string, start = 0, end = start + 1) => ({
	...found(paragraph, start, end),
	target,
	resolvedBy: 'own'
});
