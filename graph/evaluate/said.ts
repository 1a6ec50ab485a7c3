import type { Header } from '../model.ts';
import type { Reading } from '../pipeline.ts';

/** What a text says, as far as gold judges it: the fields of `recalling extract --json`. */
export interface Said {
	symbol: string;
	language: string;
	header: Partial<Header>;
	paragraphs: { id: string; verb?: string }[];
	citations: { paragraph: string; target: string; date?: string; pinpoint?: string[] }[];
	instruments: { paragraph: string; target: string; pinpoints?: string[] }[];
	mandates: { paragraph: string; mandate: string; act: string; months?: number }[];
	obligations: {
		paragraph: string;
		by: string;
		to: string;
		session?: number;
		product: string;
	}[];
	consider: { paragraph: string; body: string; session: number }[];
	countries: { code: string; role: string }[];
}

export const saidBy = ({
	document,
	extraction
}: Pick<Reading, 'document' | 'extraction'>): Said => ({
	...extraction,
	paragraphs: document.paragraphs.map(({ id, verbs: [verb] }) => ({
		id,
		...(verb && { verb: verb.text })
	}))
});

/** 又回顾 and 回顾 are one verb: the modifier only counts how often it came before. */
const plainVerb = (verb: string): string => verb.replace(/^(又|还|同时|并)/, '');

const isPreambleOrOperative = ({ id }: { id: string }): boolean => /^(pp|op)/.test(id);

const headerItems = ({ header }: Said): string[] =>
	Object.entries(header)
		.filter(([field]) => field !== 'vote')
		.map(([field, value]) => `header ${field}=${String(value)}`);

const verbItems = ({ paragraphs }: Said): string[] =>
	paragraphs.flatMap(({ id, verb }) =>
		verb && /^(pp|op)\d+$/.test(id) ? `${id} ${plainVerb(verb)}` : []
	);

const pinpointItems = ({ citations, instruments }: Said): string[] => [
	...citations.flatMap(({ paragraph, target, pinpoint = [] }) =>
		pinpoint.map((one) => `${paragraph} ${target} ${one}`)
	),
	...instruments.flatMap(({ paragraph, target, pinpoints = [] }) =>
		pinpoints.map((one) => `${paragraph} ${target} ${one}`)
	)
];

/** Class → what is compared in it. Repeated mentions of one target in one paragraph count once. */
export const CLASSES: Record<string, (said: Said) => string[]> = {
	header: headerItems,
	paragraphs: ({ paragraphs }) => paragraphs.filter(isPreambleOrOperative).map(({ id }) => id),
	verbs: verbItems,
	citations: ({ citations }) => citations.map(({ paragraph, target }) => `${paragraph} ${target}`),
	'citation dates': ({ citations }) =>
		citations.flatMap(({ paragraph, target, date }) =>
			date ? `${paragraph} ${target} ${date}` : []
		),
	pinpoints: pinpointItems,
	instruments: ({ instruments }) =>
		instruments.map(({ paragraph, target }) => `${paragraph} ${target}`),
	'mandate acts': ({ mandates }) =>
		mandates
			.filter(({ act }) => act !== 'mention')
			.map(({ paragraph, mandate, act, months = '' }) =>
				`${paragraph} ${mandate} ${act} ${months}`.trim()
			),
	obligations: ({ obligations }) =>
		obligations.map(({ paragraph, by, to, session, product }) =>
			[paragraph, by, to, session, product].join(' ')
		),
	consider: ({ consider }) =>
		consider.map(({ paragraph, body, session }) => `${paragraph} ${body} ${session}`),
	countries: ({ countries }) =>
		countries.filter(({ role }) => role === 'subject').map(({ code }) => `header ${code}`)
};

/** Fields of the header that gold leaves out are not judged. */
export function judged(wanted: Said, found: Said): Said {
	const fields = Object.entries(found.header).filter(([field]) =>
		Object.hasOwn(wanted.header, field)
	);
	return { ...found, header: Object.fromEntries(fields) as Partial<Header> };
}
