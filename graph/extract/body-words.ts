import { BODY_WORDS, DATE } from '../languages/zh/citations.ts';
import type { Body } from '../schema.ts';
import type { Reference, Unit } from './rule.ts';

/** What a rule sees of a text: `bare` is it with quoted titles blotted out. */
export interface View {
	unit: Unit;
	quoted: boolean;
	text: string;
	bare: string;
	bodies: BodyWord[];
	dates: Dated[];
}

/**
 * The text with what stands in quotation marks blotted out: a title's words are not ours. Official
 * records are no titles: which supplement it is tells whose resolutions it prints.
 */
function unquoted(text: string): string {
	return text.replace(/[“《〈][^“”《》〈〉]*[”》〉]/g, (quoted) =>
		quoted.includes('正式记录') ? quoted : '□'.repeat(quoted.length)
	);
}

interface BodyWord {
	start: number;
	end: number;
	body: Body | 'council' | 'own' | null;
	words: string;
}

const BODY = new RegExp(BODY_WORDS.map(([words]) => `(${words})`).join('|'), 'g');

const readBodies = (text: string): BodyWord[] =>
	[...text.matchAll(BODY)].map((match) => ({
		start: match.index,
		end: match.index + match[0].length,
		body: BODY_WORDS[match.slice(1).findIndex(Boolean)]?.[1] ?? null,
		words: match[0]
	}));

const readDates = (text: string) =>
	[...text.matchAll(DATE)].map((match) => ({
		start: match.index,
		end: match.index + match[0].length,
		date: `${match[1]}-${match[2]?.padStart(2, '0')}-${match[3]?.padStart(2, '0')}`
	}));

type Dated = ReturnType<typeof readDates>[number];

/** Bodies and dates of a text; with quoted titles blotted out, or inside a quotation as they stand. */
export function createView(unit: Unit, quoted: boolean): View {
	const { text } = unit.flow;
	const bare = quoted ? text : unquoted(text);
	return { unit, quoted, text, bare, bodies: readBodies(bare), dates: readDates(bare) };
}

/** Where the item's own phrase begins: after the last ，；。： or the item before. */
export function segmentStart(text: string, previousEnd: number, start: number): number {
	const segment = text.slice(previousEnd, start);
	const boundary = Math.max(
		...['，', '；', '。', '：', '“', '《'].map((mark) => segment.lastIndexOf(mark))
	);
	return previousEnd + boundary + 1;
}

/**
 * The date of the item's own phrase: 2018年7月23日题为…的第72/305号. A date that belongs to something
 * else, 2012年6月30日最后公报和安全理事会第2254(2015)号决议, is none.
 */
export function dateOf(view: View, from: number, to: number): Dated | undefined {
	const dated = view.dates.findLast(({ start, end }) => start >= from && end <= to);
	if (!dated) return undefined;
	const gap = view.bare.slice(dated.end, to);
	const body = view.bodies.find(({ start }) => start === dated.end);
	const adjacent = gap === '' || gap.endsWith('的') || body?.end === to;
	return adjacent ? dated : undefined;
}

/**
 * Who numbers it: a body word at the head of its own phrase, else the list's, else the nearest in
 * the sentence. `phrase` runs from the last ，；。 or list item to the date or number.
 */
export function bodyOf(
	view: View,
	phrase: { from: number; to: number; date?: Dated | undefined },
	listed?: Reference
): Pick<Reference, 'body' | 'foreign'> {
	const adjacent = view.bodies.find(({ start }) => start === phrase.date?.end);
	if (adjacent) return named(view, adjacent, 'explicit');
	const head = headEnd(view.bare, phrase.from, phrase.date?.start ?? phrase.to);
	const own = view.bodies.findLast(({ start, end }) => start >= phrase.from && end <= head);
	if (own) return named(view, own, own.body === 'own' ? 'scope' : 'explicit');
	if (listed) return inherited(listed);
	const near = nearest(view, phrase.from);
	return near && near.body !== null ? named(view, near, 'scope') : {};
}

/** 其 is whoever the sentence named last, 人权理事会在其第51/18号决议中, else the adopting body. */
function possessor(view: View, word: BodyWord): Pick<Reference, 'body' | 'foreign'> {
	const near = nearest(view, word.start);
	if (near && near.body !== 'own') return named(view, near, 'scope');
	return { body: { code: view.unit.document.header.body, by: 'scope' } };
}

function inherited({ foreign, body }: Reference): Pick<Reference, 'body' | 'foreign'> {
	if (foreign) return { foreign };
	return body ? { body: { code: body.code, by: 'scope' } } : {};
}

/** The last body word of the sentence before `from`. */
function nearest({ bare, bodies }: View, from: number): BodyWord | undefined {
	const sentence = Math.max(bare.lastIndexOf('。', from), bare.lastIndexOf('；', from));
	return bodies.findLast(({ start, end }) => start > sentence && end <= from);
}

/** What follows 关于 up to the number is a topic: a body named in it does not number the act. */
function headEnd(text: string, from: number, to: number): number {
	const phrase = text.slice(from, to);
	const topic = phrase.lastIndexOf('关于');
	return topic >= 0 && /的(?:□*的?)?$/.test(phrase) ? from + topic : to;
}

function named(
	view: View,
	word: BodyWord,
	by: 'explicit' | 'scope'
): Pick<Reference, 'body' | 'foreign'> {
	const own = view.unit.document.header.body;
	if (word.body === null) return { foreign: word.words };
	if (word.body === 'own') return possessor(view, word);
	if (word.body !== 'council') return { body: { code: word.body, by } };
	if (own !== 'GA' && own !== 'CHR' && own !== 'SUBCOM') return { body: { code: own, by } };
	const council = view.bodies.findLast(
		({ start, body }) =>
			start < word.start && (body === 'HRC' || body === 'SC' || body === 'ECOSOC')
	);
	return council ? { body: { code: council.body as Body, by: 'scope' } } : {};
}
