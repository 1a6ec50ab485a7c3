import { patternOf } from '../../patterns/alphabets.ts';
import type { Body } from '../../schema.ts';
import { resolutionSymbol } from '../../symbol.ts';
import { sessionTime, timeOf } from '../../symbol-time.ts';
import type { Alternatives } from '../alternatives.ts';
import { createAlternatives } from '../alternatives.ts';
import { councilNamed } from './councils.ts';
import { madeOnce } from '../../patterns/made-once.ts';
import { matchesOf } from '../../patterns/matches.ts';
import type { Unit } from '../rule.ts';
import type { SessionHost, SessionWords } from '../words/sessions.ts';

/** How far before a session its body is looked for, in its breath. */
const NEAR = 80;
const REACH = 300;

/** A text, and the words to read it by. */
export interface Reading {
	unit: Unit;
	text: string;
	words: SessionWords;
	houses: Houses;
}

/** A list of sessions where it stands, before it is known whose they are. */
export interface Listed {
	at: number;
	end: number;
	numbers: number[];
}

export const isOwn = (house: House | null, own: Body): boolean =>
	!house ||
	house.host === own ||
	house.host === 'own' ||
	(house.host === 'council' && own === 'HRC');

/** One language's houses: at the end of what is before, at the head of what follows, anywhere. */
interface Houses {
	rows: readonly [before: RegExp, host: SessionHost][];
	/** Its group ends where the house's name begins. */
	behind: RegExp | null;
	named: Alternatives<SessionHost>;
}

export const housesOf = madeOnce(compileHouses);

function compileHouses({ hosts, of }: SessionWords): Houses {
	const either = hosts.map(([words]) => words).join('|');
	return {
		rows: hosts.map(([words, host]) => [new RegExp(`(?:${words})$`), host]),
		behind: of === undefined ? null : patternOf(`^(${of})(?:${either}|\\p{Lu})`, 'u'),
		named: createAlternatives(hosts)
	};
}

interface House {
	host: SessionHost;
	start: number;
	end: number;
}

/** The house named right before the place, 其 and a date between them set aside. */
export function adjacentHouse(
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
function houseBehind(text: string, at: number, { behind, named }: Houses): House | null {
	const after = text.slice(at, at + NEAR);
	const match = behind?.exec(after);
	if (!match) return null;
	const host = named.at(after, match[1]?.length ?? 0)?.value ?? null;
	return { host, start: at, end: at + match[0].length };
}

/** Whose sessions they are, and the words that say it, the house's own included. */
export interface Held {
	start: number;
	end: number;
	body: Body;
}

/** Whose sessions they are, with the house's own words; null where another house's. */
export function hostOf(reading: Reading, listed: Listed): Held | null {
	const { text, words, houses } = reading;
	const { at, end } = listed;
	const behind = houseBehind(text, end, houses);
	if (behind) return held(reading, behind, { start: at, end: behind.end });
	const adjacent = adjacentHouse(text, at, words, houses);
	if (adjacent) return held(reading, adjacent, { start: adjacent.start, end });
	const house = words.reach === 'nearest' ? nearestHouse(reading, listed) : bareHouse(reading, at);
	return held(reading, house, { start: at, end });
}

export function held(
	{ unit, text }: Reading,
	{ host, start: named }: House,
	{ start, end }: { start: number; end: number }
): Held | null {
	const own = unit.document.header.body;
	if (host === null) return null;
	if (host === 'own') return { body: own, start, end };
	if (host !== 'council') return { body: host, start, end };
	const body = own === 'GA' ? councilNamed(unit, text.slice(0, named)) : own;
	return body && { body, start, end };
}

/** What stands before the place since the breath began. */
function breathBefore({ text, words }: Reading, at: number, reach: number): [string, number] {
	const from = Math.max(0, at - reach);
	const near = text.slice(from, at);
	const last = matchesOf(near, words.breaks).at(-1);
	const begin = last ? last.index + last[0].length : 0;
	return [near.slice(begin), from + begin];
}

/** Every house that the breath names before the place, in order. */
export function housesBefore(reading: Reading, at: number): House[] {
	const [breath, from] = breathBefore(reading, at, REACH);
	return reading.houses.named
		.all(breath)
		.map(({ start, end, value }) => ({ host: value, start: from + start, end: from + end }));
}

const ownAt = (at: number): House => ({ host: 'own', start: at, end: at });

/** A title, also one whose beginning lies before the breath. */
const QUOTED = /(?:^|“)[^“”]*”/g;

/** 请特别委员会在其第六十五届会议上: the sentence has named another house, and no body of ours since. */
function bareHouse(reading: Reading, at: number): House {
	const [breath] = breathBefore(reading, at, NEAR);
	const said = breath.replace(QUOTED, '');
	const other = matchesOf(said, reading.words.otherHouses).at(-1)?.[0];
	const isOther = other !== undefined && other !== '大会';
	return { ...ownAt(at), host: isOther ? null : 'own' };
}

/** to present to the Council, before the end of 2020, an update, and, at its forty-sixth session. */
function nearestHouse(reading: Reading, { at, numbers }: Listed): House {
	const { words, unit, text } = reading;
	const last = housesBefore(reading, at).at(-1);
	if (!last) return ownAt(at);
	const { host, start } = last;
	if (host === null)
		return words.acts?.test(text.slice(last.end, at)) ? ownAt(at) : { ...last, end: at };
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
