import { flat } from '../../flat.ts';
import { sessionWords } from '../../languages/sessions.ts';
import type { Body } from '../../schema.ts';
import { createAlternatives } from '../alternatives.ts';
import { madeOnce } from '../../patterns/made-once.ts';
import { madePerUnit } from '../made-per-unit.ts';
import { matchesOf } from '../../patterns/matches.ts';
import type { Unit } from '../rule.ts';
import { bareTextOf } from '../instruments/titles.ts';
import type { Listed, Reading } from './session-hosts.ts';
import { adjacentHouse, held, hostOf, housesBefore, housesOf, isOwn } from './session-hosts.ts';
import type { SessionWords } from '../words/sessions.ts';

/** Sessions of one body in one list: 人权理事会第五十一届和第五十四届会议. */
export interface SessionPhrase {
	/** Of the body's words, or of 第 where the body goes without saying. */
	start: number;
	end: number;
	body: Body;
	numbers: number[];
}

/** Sessions of bodies that this project knows, in order; the official records' titles name none. */
export const readSessions = madePerUnit((unit): readonly SessionPhrase[] => {
	const words = sessionWords[unit.document.language];
	if (!words || !unit.flow.text.includes(words.noun)) return [];
	const text = bareTextOf(unit);
	const reading = { unit, text, words, houses: housesOf(words) };
	const numbered = listsOf(words)
		.all(text)
		.map(({ start, end }) => ({
			at: start,
			end,
			numbers: words.readNumbers(text.slice(start, end))
		}))
		.filter((listed) => listed.numbers.length > 0 && !isInRecords(reading, listed));
	const phrases = flat([...numbered, ...nextSessions(reading)], (one) => phraseOf(reading, one));
	return [...phrases, ...thoseSessions(reading, phrases)].sort((a, b) => a.start - b.start);
});

const listsOf = madeOnce(({ list }: SessionWords) => createAlternatives([[list, null]]));

const isInRecords = ({ text, words: { records } }: Reading, { end }: Listed): boolean =>
	records?.test(text.slice(end, end + 20)) === true;

/** To the Assembly and the Council at their eightieth and sixty-first sessions, respectively: each its own. */
function sharedOut(reading: Reading, { at, end, numbers }: Listed): SessionPhrase[] {
	const { text, words } = reading;
	if (numbers.length < 2 || !words.respectively?.test(text.slice(end, end + 30))) return [];
	const houses = housesBefore(reading, at).slice(-numbers.length);
	const phrases = flat(houses, (house, i) => {
		const host = held(reading, house, { start: house.start, end });
		return host ? [{ numbers: numbers.slice(i, i + 1), ...host }] : [];
	});
	return phrases.length === numbers.length ? phrases : [];
}

function phraseOf(reading: Reading, { at, end, numbers }: Listed): SessionPhrase[] {
	const shared = sharedOut(reading, { at, end, numbers });
	if (shared.length > 0) return shared;
	const host = hostOf(reading, { at, end, numbers });
	const isOwnBody = host?.body === reading.unit.document.header.body;
	const isBare = isOwnBody && host?.start === at && host.end === end;
	if (!host || (isBare && !isNear(reading.unit, numbers))) return [];
	return [{ numbers, ...host }];
}

/** Without a body's name only a session of about the text's own time can be the adopting body's. */
const FARTHEST = 20;

function isNear({ document: { header } }: Unit, numbers: number[]): boolean {
	const { session } = header;
	return session === undefined || numbers.every((number) => Math.abs(number - session) < FARTHEST);
}

/** 向大会该届会议: the session of that body that the text named last. */
function thoseSessions(reading: Reading, named: SessionPhrase[]): SessionPhrase[] {
	return flat(matchesOf(reading.text, reading.words.that), ({ 0: words, index }) => {
		const end = index + words.length;
		const host = hostOf(reading, { at: index, end, numbers: [] });
		const last = named.findLast((one) => one.body === host?.body && one.end <= index);
		return host && last ? [{ ...last, start: host.start, end }] : [];
	});
}

/** 下届会议 is the one after the text's own; of another body it says no number. */
function nextSessions({ unit, text, words, houses }: Reading): Listed[] {
	const { session, number, body } = unit.document.header;
	const own = session ?? Number(/^(\d+)\//.exec(number)?.[1] ?? NaN);
	return Number.isNaN(own)
		? []
		: matchesOf(text, words.next)
				.filter(({ index }) => isOwn(adjacentHouse(text, index, words, houses), body))
				.map(({ 0: said, index }) => ({ at: index, end: index + said.length, numbers: [own + 1] }));
}
