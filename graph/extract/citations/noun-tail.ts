import { patternOf } from '../../patterns/alphabets.ts';
import type { BodyWord, Dated, View } from './citation-view.ts';
import { bodiesIn, datesIn, isPossessive } from './citation-view.ts';
import { madeOnce } from '../../patterns/made-once.ts';
import { after } from '../../patterns/matches.ts';
import type { Stretch } from '../ordered.ts';
import { firstAfter } from '../ordered.ts';
import { readPinpoint } from './pinpoint.ts';
import type { NounFirstWords } from '../words/citations.ts';

/** What stands behind a number: date, whose it is, its parts, its title. */
export interface Tail {
	end: number;
	date?: Dated;
	body?: BodyWord;
	/** The body that did something there: in which the Assembly. */
	inWhich?: BodyWord;
	pinpoint: string[];
	pinpointEnd?: number;
}

/** More than official texts say behind one number. */
const LONGEST_TAIL = 6;

const patterns = madeOnce(({ ofBody, ofDate, ofWhole, acts, topic, inWhich }: NounFirstWords) => ({
	body: patternOf(ofBody, 'uy'),
	date: patternOf(ofDate, 'uy'),
	whole: patternOf(ofWhole, 'uy'),
	noun: patternOf(acts.map(([noun]) => noun).join('|'), 'uy'),
	// where a mark was taken out, its brackets may be left
	title: patternOf(`,?(?: ${topic})? ?□+|(?: ?\\( ?\\))+`, 'uy'),
	inWhich: patternOf(inWhich, 'uy'),
	closing: patternOf(`^,? ${topic} [^;:.\\d]*[,،]${ofDate.replace(/^[,،]\?/, '')}$`, 'u')
}));

/** Reads on behind a number as long as the words belong to it. */
export function readTail(view: View<NounFirstWords>, from: number): Tail {
	const tail: Tail = { end: from, pinpoint: [] };
	for (let i = 0; i < LONGEST_TAIL; i++) {
		if (
			!readDate(view, tail) &&
			!readBody(view, tail) &&
			!readParts(view, tail) &&
			!skipTitle(view, tail)
		)
			break;
	}
	const inWhich = wordAfter(view, bodiesIn, patterns(view.words).inWhich, tail.end);
	return { ...tail, ...(inWhich && { inWhich }) };
}

/** The word of these that stands right behind what the pattern leads to. */
export function wordAfter<Word extends Stretch>(
	view: View,
	words: (view: View) => readonly Word[],
	lead: RegExp,
	from: number
): Word | undefined {
	const place = after(lead, view.bare, from);
	if (place === null) return undefined;
	const word = firstAfter(words(view), place);
	return word?.start === place ? word : undefined;
}

function readDate(view: View<NounFirstWords>, tail: Tail): boolean {
	const dated = tail.date
		? undefined
		: wordAfter(view, datesIn, patterns(view.words).date, tail.end);
	if (dated) Object.assign(tail, { date: dated, end: dated.end });
	return dated !== undefined;
}

/** A topic is no longer than this. */
const LONGEST_TOPIC = 250;

/** The date behind the last topic of a list: 5/1, on …, and 5/2, on …, of 18 June 2007. */
export function closingDate(view: View<NounFirstWords>, { date, end }: Tail): Dated | undefined {
	const dated = date ? undefined : firstAfter(datesIn(view), end);
	if (!dated || dated.start - end > LONGEST_TOPIC) return undefined;
	return patterns(view.words).closing.test(view.bare.slice(end, dated.start)) ? dated : undefined;
}

function readBody(view: View<NounFirstWords>, tail: Tail): boolean {
	if (tail.body) return false;
	const word = wordAfter(view, bodiesIn, patterns(view.words).body, tail.end);
	if (!word || isPossessive(word.body)) return false;
	Object.assign(tail, { body: word, end: word.end });
	return true;
}

function readParts(view: View<NounFirstWords>, tail: Tail): boolean {
	if (tail.pinpoint.length) return false;
	const { pinpoint, end } = readPinpoint(view.text, tail.end, view.unit.document.language);
	if (pinpoint.length && isOfNext(view, end)) return false;
	if (pinpoint.length) Object.assign(tail, { pinpoint, end, pinpointEnd: end });
	return pinpoint.length > 0;
}

/** 55/233, section III of its resolution 55/234: the section is of the act that follows. */
function isOfNext(view: View<NounFirstWords>, end: number): boolean {
	const { bare, words } = view;
	const { whole, noun } = patterns(words);
	const next = after(whole, bare, end);
	if (next === null) return false;
	const word = firstAfter(bodiesIn(view), next);
	const isIts = word?.start === next && isPossessive(word.body);
	return isIts || after(noun, bare, next) !== null;
}

function skipTitle({ bare, words }: View<NounFirstWords>, tail: Tail): boolean {
	const end = after(patterns(words).title, bare, tail.end);
	if (end !== null) tail.end = end;
	return end !== null;
}
