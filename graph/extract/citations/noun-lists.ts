import { flat } from '../../flat.ts';
import { patternOf, ranged } from '../../patterns/alphabets.ts';
import type { Act } from '../../symbol.ts';
import { numberPattern, numbersUpTo, readNumbers } from './act-numbers.ts';
import type { BodyWord, View } from './citation-view.ts';
import { bodiesIn, isPossessive, stopsIn } from './citation-view.ts';
import { createAlternatives } from '../alternatives.ts';
import { madeOnce } from '../../patterns/made-once.ts';
import { after, matchesOf } from '../../patterns/matches.ts';
import type { Tail } from './noun-tail.ts';
import { readTail } from './noun-tail.ts';
import { firstAfter, lastBefore } from '../ordered.ts';
import type { NounFirstWords } from '../words/citations.ts';

/** One number of a list, with what stands behind it. */
export interface Item {
	start: number;
	end: number;
	numbers: string[];
	open?: boolean;
	tail: Tail;
	/** Nothing but a comma or an "and" stands between the item before and this one. */
	direct: boolean;
}

/** Numbers under one noun. */
export interface List {
	/** Where the noun begins. */
	start: number;
	act: Act;
	/** Between noun and number: resolutions of the Security Council 1325 (2000). */
	owner?: BodyWord | undefined;
	items: Item[];
}

/** How far before a number its noun is looked for, and how far apart the items of a list may stand. */
const REACH = 140;
const LONGEST_GAP = 300;

const patterns = madeOnce((words: NounFirstWords) => {
	const { ofBody, qualifiers, numberSign, connector, range, lead } = words;
	const joint = `(?:${connector}|${range})`;
	return {
		number: patternOf(
			`(?<![\\p{Script=Latin}\\p{Script=Cyrillic}0-9/.-]|[\\p{L}0-9.]/ )(?:${numberPattern(words)})`,
			'gu'
		),
		nouns: createAlternatives(words.acts),
		qualifier: patternOf(` ${qualifiers}`, 'uy'),
		toBody: patternOf(`^${ofBody}$`, 'u'),
		toNumber: patternOf(`^(?:${lead}|[ :,()]{0,4})(?:${numberSign})?$`, 'u'),
		joint: patternOf(`^${joint}$`, 'u'),
		jointEnd: patternOf(`(?:${joint}|${lead})$`, 'u'),
		range: patternOf(`^${range}$`, 'u'),
		follows: patternOf(`^ ?(?:$|[,.;:)؛،]|${connector}|${words.topic})`, 'u')
	};
});

/** The lists of a text in order: a noun, and the numbers that follow it. */
export function readLists(view: View<NounFirstWords>): List[] {
	const lists: List[] = [];
	let open: List | undefined;
	let end = 0;
	for (const match of matchesOf(view.bare, patterns(view.words).number)) {
		const head = headBefore(view, end, match.index);
		end = match.index + match[0].length;
		if (!head && !open) continue;
		const item = readItem(view, match.index, match[0]);
		if (head) lists.push((open = { items: [item], ...head }));
		else if (open) open = joined(view, open, item);
	}
	return lists;
}

function readItem(view: View<NounFirstWords>, start: number, written: string): Item {
	const end = start + written.length;
	const numbers = readNumbers(view.words, written);
	return { start, end, numbers, tail: readTail(view, end), direct: false };
}

/** The noun right before a number, with whose acts they are if that stands between. */
function headBefore(view: View<NounFirstWords>, from: number, start: number) {
	const near = Math.max(from, start - REACH);
	const before = view.bare.slice(near, start);
	const noun = patterns(view.words)
		.nouns.all(before)
		.find(
			(one) => !LETTER.test(before.charAt(one.start - 1)) && leads(view, near + one.end, start)
		);
	if (!noun) return null;
	const owner = lastBefore(bodiesIn(view), start);
	const isBetween = owner && owner.start >= near + noun.end;
	return { start: near + noun.start, act: noun.value, owner: isBetween ? owner : undefined };
}

const LETTER = ranged(/\p{L}/u);

/** From a noun to its number: decisions adopted by the Council, including Nos. */
function leads(view: View<NounFirstWords>, from: number, to: number): boolean {
	const { qualifier, toNumber } = patterns(view.words);
	const isThere = (end: number) => end <= to && toNumber.test(view.bare.slice(end, to));
	if (isThere(from)) return true;
	const steps = [
		(at: number) => after(qualifier, view.bare, at),
		(at: number) => bodyBetween(view, at, to),
		(at: number) => after(qualifier, view.bare, at)
	];
	const ends = steps.reduce((all, step) => [...all, ...flat(all, (at) => step(at) ?? [])], [from]);
	return ends.some(isThere);
}

/** Where the body's name ends that stands next, with nothing but its preposition before it. */
function bodyBetween(view: View<NounFirstWords>, from: number, to: number): number | null {
	const word = firstAfter(bodiesIn(view), from);
	if (!word || word.end > to || isPossessive(word.body)) return null;
	return patterns(view.words).toBody.test(view.bare.slice(from, word.start)) ? word.end : null;
}

/** The list with one item more; without it, nothing: what is no item ends the list. */
function joined(view: View<NounFirstWords>, list: List, item: Item): List | undefined {
	const { joint, jointEnd, range, follows } = patterns(view.words);
	const before = list.items.at(-1);
	if (!before || item.start - before.tail.end > LONGEST_GAP) return undefined;
	// a footnote mark may be left behind the comma: 24 March 2016,2 33/22 of 30 September
	const gap = view.bare.slice(before.tail.end, item.start).replace(/(?<=^[,;،]?)\d{1,2}(?= )/, '');
	// a misprint drops the comma, but not the dates
	const direct = joint.test(gap) || (gap === ' ' && before.tail.date && item.tail.date);
	const loosely = jointEnd.test(gap) && !stopsBetween(view, before.tail.end, item.start);
	const isItem = item.tail.date ?? follows.test(view.bare.slice(item.end, item.end + 40));
	if (!direct && !(loosely && isItem)) return undefined;
	const isRange = range.test(view.bare.slice(before.end, item.start));
	const between = isRange ? numbersUpTo(before.numbers.at(-1), item.numbers[0]) : null;
	list.items.push({
		...item,
		direct: Boolean(direct),
		numbers: between ?? item.numbers,
		...(isRange && !between && { open: true })
	});
	return list;
}

function stopsBetween(view: View, from: number, to: number): boolean {
	const stop = firstAfter(stopsIn(view), from);
	return stop !== undefined && stop.start < to;
}
