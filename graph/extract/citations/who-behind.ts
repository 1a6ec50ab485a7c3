import { madeOnce } from '../../patterns/made-once.ts';
import { patternOf } from '../../patterns/alphabets.ts';
import { firstAfter } from '../ordered.ts';
import type { NounFirstWords } from '../words/citations.ts';
import type { BodyWord, View } from './citation-view.ts';
import { bodiesIn, isPossessive, stopsIn } from './citation-view.ts';
import type { Item } from './noun-lists.ts';
import { wordAfter } from './noun-tail.ts';
import type { Who } from './whose.ts';
import { whoNamed } from './whose.ts';

/** Where a list's phrase begins, and the number that is asked for. */
interface Asked {
	phrase: number;
	number: string;
}

/** Whom the words further behind a list name, where none at it do; undefined if those do not either. */
export function whoBehind(
	view: View<NounFirstWords>,
	items: Item[],
	{ phrase, number }: Asked
): Who | undefined {
	const end = items.at(-1)?.tail.end ?? phrase;
	const adopter = adopterOf(view, phrase, end);
	if (adopter) return whoNamed(view, adopter, number, 'explicit');
	const same = bodyOfLater(view, end);
	return same && whoNamed(view, same, number, 'scope');
}

/** The adoption of resolution 2000/22, on the promotion of dialogue, by the Subcommission. */
function adopterOf(view: View<NounFirstWords>, phrase: number, end: number): BodyWord | undefined {
	const { adoption } = view.words;
	if (!adoption?.of.test(before(view, phrase))) return undefined;
	const word = firstAfter(bodiesIn(view), end);
	// a stop right there counts too
	const stop = firstAfter(stopsIn(view), end - 1);
	if (!word || (stop && stop.start < word.start) || isPossessive(word.body)) return undefined;
	return adoption.by.test(before(view, word.start)) ? word : undefined;
}

/** More than the words that lead to an act or a name. */
const LONGEST_LEAD = 20;

const before = ({ bare }: View, at: number): string =>
	bare.slice(Math.max(0, at - LONGEST_LEAD), at);

const toLater = madeOnce(({ connector, subsequent, ofBody }: NounFirstWords) =>
	subsequent ? patternOf(`(?:${connector})${subsequent}${ofBody}`, 'uy') : null
);

/** Resolution 1993/51 and the subsequent resolutions of the Commission on Human Rights. */
function bodyOfLater(view: View<NounFirstWords>, end: number): BodyWord | undefined {
	const lead = toLater(view.words);
	return lead ? wordAfter(view, bodiesIn, lead, end) : undefined;
}
