import {
	BEFORE_ORDINAL,
	HOSTS,
	NEXT_SESSION,
	OTHER_HOUSE,
	SESSIONS,
	THAT_SESSION
} from '../languages/zh/sessions.ts';
import { readNumeralList } from '../languages/zh/numerals.ts';
import type { Flow } from '../model.ts';
import type { Body } from '../schema.ts';
import { withoutTitles } from './titles.ts';
import type { Unit } from './rule.ts';

/** Sessions of one body in one list: 人权理事会第五十一届和第五十四届会议. */
export interface SessionPhrase {
	/** Of the body's words, or of 第 where the body goes without saying. */
	start: number;
	end: number;
	body: Body;
	numbers: number[];
}

/** How far before a session its body is looked for, and the council that 理事会 means, in characters. */
const REACH = 80;
const FAR = 1000;

const known = new WeakMap<Flow, SessionPhrase[]>();

/** Sessions of bodies that this project knows, in order; the official records' titles name none. */
export function readSessions(unit: Unit): SessionPhrase[] {
	const phrases = known.get(unit.flow) ?? sessionsIn(unit);
	known.set(unit.flow, phrases);
	return phrases;
}

function sessionsIn(unit: Unit): SessionPhrase[] {
	const text = withoutTitles(unit.flow.text);
	const numbered = [...text.matchAll(SESSIONS)].map((match) => ({
		match,
		numbers: readNumeralList(match[0])
	}));
	const phrases = [...numbered, ...nextSessions(unit, text)].flatMap(({ match, numbers }) => {
		const host = hostBefore(unit, text, match.index);
		const isBare = host?.start === match.index;
		if (!host || (isBare && !isNear(unit, numbers))) return [];
		return [{ start: host.start, end: match.index + match[0].length, body: host.body, numbers }];
	});
	return [...phrases, ...thoseSessions(unit, text, phrases)].sort((a, b) => a.start - b.start);
}

/** Without a body's name only a session of about the text's own time can be the adopting body's. */
const FARTHEST = 20;

function isNear({ document: { header } }: Unit, numbers: number[]): boolean {
	const { session } = header;
	return session === undefined || numbers.every((number) => Math.abs(number - session) < FARTHEST);
}

/** 向大会该届会议: the session of that body that the text named last. */
function thoseSessions(unit: Unit, text: string, named: SessionPhrase[]): SessionPhrase[] {
	return [...text.matchAll(THAT_SESSION)].flatMap(({ 0: words, index }) => {
		const host = hostBefore(unit, text, index);
		const last = named.findLast(({ body, end }) => body === host?.body && end <= index);
		return host && last ? [{ ...last, start: host.start, end: index + words.length }] : [];
	});
}

/** 下届会议 is the one after the text's own; of another body it says no number. */
function nextSessions({ document: { header } }: Unit, text: string) {
	const { session, number } = header;
	const own = session ?? Number(/^(\d+)\//.exec(number)?.[1] ?? NaN);
	return Number.isNaN(own)
		? []
		: [...text.matchAll(NEXT_SESSION)]
				.map((match) => ({ match, numbers: [own + 1] }))
				.filter(({ match }) => isOwn(text, match.index, header.body));
}

const isOwn = (text: string, at: number, own: Body): boolean => {
	const host = adjacentHost(text, at);
	return !host || host.body === own || (host.body === 'council' && own === 'HRC');
};

interface Host {
	body: Body | 'council' | null;
	start: number;
}

/** The body named right before the place, 其 and a date between them set aside. */
function adjacentHost(text: string, at: number): Host | null {
	let before = text.slice(Math.max(0, at - REACH), at);
	for (let tail = BEFORE_ORDINAL.exec(before); tail?.[0]; tail = BEFORE_ORDINAL.exec(before))
		before = before.slice(0, -tail[0].length);
	for (const [words, body] of HOSTS) {
		const match = words.exec(before);
		if (match) return { body, start: Math.max(0, at - REACH) + match.index };
	}
	return null;
}

/** Whose session it is; null where another house's. Without a name it is the adopting body's. */
function hostBefore(unit: Unit, text: string, at: number): { body: Body; start: number } | null {
	const own = unit.document.header.body;
	const host = adjacentHost(text, at);
	if (!host) return belongsToOther(text, at) ? null : { body: own, start: at };
	if (host.body === null) return null;
	if (host.body !== 'council') return { body: host.body, start: host.start };
	const body = own === 'GA' ? councilNamed(text, host.start) : own;
	return body ? { body, start: host.start } : null;
}

/** In an Assembly text 理事会 is the council named last. */
function councilNamed(text: string, before: number): Body | null {
	const near = text.slice(Math.max(0, before - FAR), before);
	const [hrc, ecosoc, sc] = ['人权理事会', '社会理事会', '安全理事会'].map((name) =>
		near.lastIndexOf(name)
	);
	const last = Math.max(hrc ?? -1, ecosoc ?? -1, sc ?? -1);
	if (last < 0) return null;
	return last === hrc ? 'HRC' : last === ecosoc ? 'ECOSOC' : 'SC';
}

/** 请特别委员会在其第六十五届会议上: the sentence has named another house, and no body of ours since. */
function belongsToOther(text: string, at: number): boolean {
	const sentence = /[^；。]*$/.exec(text.slice(Math.max(0, at - REACH), at))?.[0] ?? '';
	const other = [...sentence.matchAll(OTHER_HOUSE)].at(-1)?.[0];
	return other !== undefined && other !== '大会';
}
