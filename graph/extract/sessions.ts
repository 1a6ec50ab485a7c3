import { sessionWords } from '../languages/sessions.ts';
import type { Flow } from '../model.ts';
import type { Body, Language } from '../schema.ts';
import { resolutionSymbol, sessionTime, timeOf } from '../symbol.ts';
import { withoutTitles } from './titles.ts';
import type { Unit } from './rule.ts';
import type { SessionHost, SessionWords } from './words/sessions.ts';

/** Sessions of one body in one list: 人权理事会第五十一届和第五十四届会议. */
export interface SessionPhrase {
	/** Of the body's words, or of 第 where the body goes without saying. */
	start: number;
	end: number;
	body: Body;
	numbers: number[];
}

/** How far before a session its body is looked for, in its breath, and the council that 理事会 means. */
const NEAR = 80;
const REACH = 300;
const FAR = 1000;

const known = new WeakMap<Flow, SessionPhrase[]>();

/** Sessions of bodies that this project knows, in order; the official records' titles name none. */
export function readSessions(unit: Unit): SessionPhrase[] {
	const phrases = known.get(unit.flow) ?? sessionsIn(unit);
	known.set(unit.flow, phrases);
	return phrases;
}

/** A text, and the words to read it by. */
interface Reading {
	unit: Unit;
	text: string;
	words: SessionWords;
	houses: Houses;
}

function sessionsIn(unit: Unit): SessionPhrase[] {
	const words = sessionWords[unit.document.language];
	if (!words) return [];
	const text = withoutTitles(unit.flow.text);
	const reading = { unit, text, words, houses: housesOf(unit.document.language, words) };
	const numbered = [...text.matchAll(words.list)]
		.map((match) => ({ match, numbers: words.readNumbers(match[0]) }))
		.filter(({ match, numbers }) => numbers.length > 0 && !isInRecords(reading, match));
	const phrases = [...numbered, ...nextSessions(reading)].flatMap(({ match, numbers }) =>
		phraseOf(reading, { at: match.index, end: match.index + match[0].length, numbers })
	);
	return [...phrases, ...thoseSessions(reading, phrases)].sort((a, b) => a.start - b.start);
}

const isInRecords = ({ text, words: { records } }: Reading, match: RegExpExecArray): boolean => {
	const end = match.index + match[0].length;
	return records?.test(text.slice(end, end + 20)) === true;
};

/** A list of sessions where it stands, before it is known whose they are. */
interface Listed {
	at: number;
	end: number;
	numbers: number[];
}

function phraseOf(reading: Reading, { at, end, numbers }: Listed): SessionPhrase[] {
	const host = hostOf(reading, { at, end, numbers });
	const isOwnBody = host?.body === reading.unit.document.header.body;
	const isBare = isOwnBody && host?.start === at && host.end === end;
	if (!host || (isBare && !isNear(reading.unit, numbers))) return [];
	return [{ ...host, numbers }];
}

/** Without a body's name only a session of about the text's own time can be the adopting body's. */
const FARTHEST = 20;

function isNear({ document: { header } }: Unit, numbers: number[]): boolean {
	const { session } = header;
	return session === undefined || numbers.every((number) => Math.abs(number - session) < FARTHEST);
}

/** 向大会该届会议: the session of that body that the text named last. */
function thoseSessions(reading: Reading, named: SessionPhrase[]): SessionPhrase[] {
	return [...reading.text.matchAll(reading.words.that)].flatMap(({ 0: words, index }) => {
		const end = index + words.length;
		const host = hostOf(reading, { at: index, end, numbers: [] });
		const last = named.findLast((one) => one.body === host?.body && one.end <= index);
		return host && last ? [{ ...last, start: host.start, end }] : [];
	});
}

/** 下届会议 is the one after the text's own; of another body it says no number. */
function nextSessions({ unit, text, words, houses }: Reading) {
	const { session, number, body } = unit.document.header;
	const own = session ?? Number(/^(\d+)\//.exec(number)?.[1] ?? NaN);
	return Number.isNaN(own)
		? []
		: [...text.matchAll(words.next)]
				.map((match) => ({ match, numbers: [own + 1] }))
				.filter(({ match }) => isOwn(adjacentHouse(text, match.index, words, houses), body));
}

const isOwn = (house: House | null, own: Body): boolean =>
	!house ||
	house.host === own ||
	house.host === 'own' ||
	(house.host === 'council' && own === 'HRC');

/** Expressions of one language's houses: at the end of what is before, at the head of what follows, anywhere. */
interface Houses {
	rows: readonly [before: RegExp, host: SessionHost][];
	behind: RegExp | null;
	any: RegExp;
	hosts: SessionHost[];
}

const compiled = new Map<Language, Houses>();

function housesOf(language: Language, words: SessionWords): Houses {
	const ready = compiled.get(language) ?? compileHouses(words);
	compiled.set(language, ready);
	return ready;
}

function compileHouses({ hosts, of }: SessionWords): Houses {
	const either = hosts.map(([words]) => `(${words})`).join('|');
	return {
		rows: hosts.map(([words, host]) => [new RegExp(`(?:${words})$`), host]),
		behind: of === undefined ? null : new RegExp(`^${of}(?:${either}|\\p{Lu})`, 'u'),
		any: new RegExp(either, 'g'),
		hosts: hosts.map(([, host]) => host)
	};
}

interface House {
	host: SessionHost;
	start: number;
	end: number;
}

/** The house named right before the place, 其 and a date between them set aside. */
function adjacentHouse(
	text: string,
	at: number,
	{ between }: SessionWords,
	{ rows }: Houses
): House | null {
	const from = Math.max(0, at - NEAR);
	let before = text.slice(from, at);
	for (let tail = between.exec(before); tail?.[0]; tail = between.exec(before))
		before = before.slice(0, tail.index);
	for (const [words, host] of rows) {
		const match = words.exec(before);
		if (match) return { host, start: from + match.index, end: from + before.length };
	}
	return null;
}

/** The house named right behind: the fifty-first session of the Council. */
function houseBehind(text: string, at: number, { behind, hosts }: Houses): House | null {
	const match = behind?.exec(text.slice(at, at + NEAR));
	if (!match) return null;
	const named = match.slice(1, hosts.length + 1).findIndex(Boolean);
	return { host: hosts[named] ?? null, start: at, end: at + match[0].length };
}

/** Whose sessions they are, with the house's own words; null where another house's. */
function hostOf(reading: Reading, listed: Listed): Omit<SessionPhrase, 'numbers'> | null {
	const { text, words, houses } = reading;
	const { at, end } = listed;
	const behind = houseBehind(text, end, houses);
	if (behind) return held(reading, behind, { start: at, end: behind.end });
	const adjacent = adjacentHouse(text, at, words, houses);
	if (adjacent) return held(reading, adjacent, { start: adjacent.start, end });
	const house = words.reach === 'nearest' ? nearestHouse(reading, listed) : bareHouse(reading, at);
	return held(reading, house, { start: at, end });
}

function held(
	{ unit, text, words }: Reading,
	{ host, start: named }: House,
	{ start, end }: { start: number; end: number }
): Omit<SessionPhrase, 'numbers'> | null {
	const own = unit.document.header.body;
	if (host === null) return null;
	if (host === 'own') return { body: own, start, end };
	if (host !== 'council') return { body: host, start, end };
	const body = own === 'GA' ? councilNamed(text, named, words) : own;
	return body && { body, start, end };
}

/** In an Assembly text 理事会 is the council named last. */
function councilNamed(text: string, before: number, { councils }: SessionWords): Body | null {
	const near = text.slice(Math.max(0, before - FAR), before);
	const places = councils.map(([name, body]) => ({ at: near.lastIndexOf(name), body }));
	const last = places.reduce((one, other) => (other.at > one.at ? other : one));
	return last.at < 0 ? null : last.body;
}

/** What stands before the place since the breath began. */
function breathBefore({ text, words }: Reading, at: number, reach: number): [string, number] {
	const from = Math.max(0, at - reach);
	const near = text.slice(from, at);
	const last = [...near.matchAll(words.breaks)].at(-1);
	const begin = last ? last.index + last[0].length : 0;
	return [near.slice(begin), from + begin];
}

const ownAt = (at: number): House => ({ host: 'own', start: at, end: at });

/** 请特别委员会在其第六十五届会议上: the sentence has named another house, and no body of ours since. */
function bareHouse(reading: Reading, at: number): House {
	const [breath] = breathBefore(reading, at, NEAR);
	const other = [...breath.matchAll(reading.words.otherHouses)].at(-1)?.[0];
	const isOther = other !== undefined && other !== '大会';
	return { ...ownAt(at), host: isOther ? null : 'own' };
}

/** to present to the Council, before the end of 2020, an update, and, at its forty-sixth session. */
function nearestHouse(reading: Reading, { at, numbers }: Listed): House {
	const { words, houses, unit } = reading;
	const [breath, from] = breathBefore(reading, at, REACH);
	const last = [...breath.matchAll(houses.any)].at(-1);
	if (!last) return ownAt(at);
	const host = houses.hosts[last.slice(1).findIndex(Boolean)] ?? null;
	const gap = breath.slice(last.index + last[0].length);
	const start = from + last.index;
	if (host === null) return words.acts?.test(gap) ? ownAt(at) : { host, start, end: at };
	return isOutOfTime(unit, host, numbers) ? ownAt(at) : { host, start, end: at };
}

/** How many years before and after a text the sessions that it names without a house may lie. */
const YEARS = 12;

/** The Council has no seventy-eighth session about now, so that it must be the Assembly's own. */
function isOutOfTime(
	{ document: { header } }: Unit,
	host: SessionHost,
	numbers: number[]
): boolean {
	const symbol = resolutionSymbol(header.body, header.number, header.act);
	const now = symbol ? timeOf(symbol) : null;
	const isFar = (body: string, number: number) => {
		const time = sessionTime(`${body}-${number}`);
		return now !== null && time !== null && Math.abs(time - now) > YEARS;
	};
	if (host === null || host === 'own' || host === 'council') return false;
	const isDated = (body: string) => sessionTime(`${body}-1`) !== null;
	return numbers.some(
		(number) =>
			(!isDated(host) || isFar(host, number)) && isDated(header.body) && !isFar(header.body, number)
	);
}
