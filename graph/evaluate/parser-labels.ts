/** One paragraph as another parser of the same text saw it. */
export interface Label {
	/** Its first characters, without its number. */
	opening: string;
	kind?: string;
	/** 1 for a numbered paragraph, 2 for its items. */
	level?: number;
	/** The first word of its verb that tells what it does: `recalls` of "Also recalls". */
	verb?: string;
	/** What it calls no paragraph: frames, headings, and paragraphs with neither number nor verb. */
	isOther?: boolean;
	/** A footnote by its number, `5/`; or words that go on within a sentence. */
	is?: 'footnote' | 'going on';
	/** What stands at its head: `1.`, or a letter or sign such as (a). */
	form?: 'number' | 'letter';
	/** Its level is that of the form of its number, whatever it stands within. */
	isLevelByForm?: boolean;
}

type Json = Record<string, unknown>;

export const isLabelled = (value: unknown): value is { symbol: string; paragraphs: Json[] } => {
	const { symbol, paragraphs } = (value ?? {}) as Json;
	const [first] = Array.isArray(paragraphs) ? (paragraphs as Json[]) : [];
	return typeof symbol === 'string' && typeof first?.start === 'string' && 'type' in first;
};

const LENGTH = 24;

/** 12. · (a) · iv. · 59 (a). · 1.1 */
const NUMBER =
	/^[\s(]*(?:\d{1,2}\.\d{1,2}\s|(?:\d{1,3}(?: \([a-z]{1,2}\))?|[a-z]|[ivx]{1,5})[.)]\s+)/i;

/** Letters and figures alone: parsers differ in numbers, spaces and quotation marks. */
export const fold = (text: string): string =>
	text
		.slice(0, 4 * LENGTH)
		.normalize('NFKC')
		.replace(NUMBER, '')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]/gu, '')
		.slice(0, LENGTH);

/** The labels of real paragraphs; the enacting words and frames are another matter, and say so. */
export const readLabels = (paragraphs: Json[]): Label[] =>
	paragraphs.map((one) => ({
		opening: fold(String(one.start)),
		...(typeof one.paragraph_type === 'string' && { kind: one.paragraph_type }),
		...(typeof one.paragraph_level === 'number' && { level: one.paragraph_level }),
		...(typeof one.action_verb === 'string' && { verb: one.action_verb }),
		...(!isParagraph(one) && { isOther: true }),
		...formOf(one)
	}));

const isParagraph = ({ type, action_verb: verb, prefix }: Json): boolean =>
	type === 'paragraph' && Boolean(verb || prefix);

/** Levels by the form of the number: (a) is 2, (ii) is 3, (aa) is 4, any other 5. */
const LEVELS: [form: RegExp, level: number][] = [
	[/^\(?[ivx]{1,6}[.)]$/, 3],
	[/^\(?[a-z][.)]$/, 2],
	[/^\(?[a-z]{2}[.)]$/, 4],
	[/^\D/, 5]
];

function formOf({ prefix, start, paragraph_level: level }: Json): Partial<Label> {
	const number = typeof prefix === 'string' ? prefix.trim() : '';
	if (/^(?:\d{1,3}\/|\*)$/.test(number)) return { is: 'footnote' };
	if (!number) return /^\p{Ll}/u.test(String(start)) ? { is: 'going on' } : {};
	const isLevelByForm = LEVELS.some(([form, own]) => own === level && form.test(number));
	const form = /^\d/.test(number) ? 'number' : 'letter';
	return { form, ...(isLevelByForm && { isLevelByForm }) };
}
