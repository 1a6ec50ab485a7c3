import { patternOf } from '../../patterns/alphabets.ts';
import type { BodyWord, View } from './citation-view.ts';
import { bodiesIn, isPossessive, placeOf } from './citation-view.ts';
import { madeOnce } from '../../patterns/made-once.ts';
import type { Item, List } from './noun-lists.ts';
import { readLists } from './noun-lists.ts';
import { firstAfter, lastBefore } from '../ordered.ts';
import { readPinpointBefore } from './pinpoint.ts';
import { closingDate } from './noun-tail.ts';
import { whoBehind } from './who-behind.ts';
import type { Reference } from '../rule.ts';
import { found } from '../rule.ts';
import type { Who } from './whose.ts';
import { inherited, nearest, whoNamed, whoNear } from './whose.ts';
import type { NounFirstWords } from '../words/citations.ts';

/** From a body's name to the noun; the session at which it adopted the act may stand between. */
const toNoun = madeOnce(({ qualifiers, atSession }: NounFirstWords) =>
	patternOf(`^(?:(?:'s)?,?(?: (?:${qualifiers}))? ?${atSession ? `|${atSession}` : ''})$`, 'u')
);

/** Numbered acts where the noun opens the list: Human Rights Council resolutions 5/1 and 5/2. */
export function readNounFirst(view: View<NounFirstWords>, rule: string): Reference[] {
	const out: Reference[] = [];
	let before: Listed | undefined;
	for (const list of readLists(view)) {
		const owner = continued(view, before, ownerOf(view, list));
		for (const one of referencesOf(view, rule, { list, owner })) out.push(one);
		before = { list, owner, last: out.at(-1) };
	}
	return out;
}

/** A list, whose it is, and its last item once that is read. */
interface Listed {
	list: List;
	owner: Owner;
	last?: Reference | undefined;
}

function referencesOf(
	view: View<NounFirstWords>,
	rule: string,
	{ list, owner }: Listed
): Reference[] {
	const dates = datesOf(view, list.items);
	const out: Reference[] = [];
	for (const [i, item] of list.items.entries()) {
		const numbered = bodyOf(view, list, i, { before: out.at(-1), ...owner });
		const start = i === 0 ? list.start : item.start;
		const before = i === 0 ? readPinpointBefore(view.bare, owner.phrase, view.words) : [];
		const { pinpoint, pinpointEnd } = item.tail;
		out.push(
			...item.numbers.map((number) => ({
				kind: 'reference' as const,
				act: list.act,
				number,
				pinpoint: pinpoint.length ? pinpoint : before,
				...found(view.unit, rule, placeOf(view, start), placeOf(view, pinpointEnd ?? item.end)),
				...numbered,
				...dates[i],
				...turned(view.words, number),
				...(item.open && { open: true }),
				...(view.quoted && { role: 'in-title' as const })
			}))
		);
	}
	return out;
}

/** 264/76 → 76/264 */
function turned({ turns }: NounFirstWords, number: string): { turned?: string } {
	const [, special = '', one, other] = /^(E?S-)?(\d+)\/(\d+)$/.exec(number) ?? [];
	return turns && one && other ? { turned: `${special}${other}/${one}` } : {};
}

interface Owner {
	/** Where the list's phrase begins: at its, the Council's, or the noun. */
	phrase: number;
	who: Who | null;
	/** The body is whoever the sentence speaks of. */
	isOwn: boolean;
	/** The body is the adopting one. */
	isSelf: boolean;
	/** The body's name stands right at the noun. */
	isNamed: boolean;
}

/** Whose list it is by the words around the noun. */
function ownerOf(view: View<NounFirstWords>, list: List): Owner {
	const number = list.items[0]?.numbers[0] ?? '';
	const before = lastBefore(bodiesIn(view), list.start);
	const own = firstAfter(bodiesIn(view), list.start);
	// the noun itself may carry it: قرارها
	const word = own?.start === list.start ? own : touching(view, before, list.start);
	const phrase = Math.min(word?.start ?? list.start, list.start);
	const named = list.owner ?? word;
	const who = named ? whoNamed(view, named, number, 'explicit') : null;
	return {
		phrase,
		who,
		isOwn: named?.body === 'own',
		isSelf: named?.body === 'self',
		isNamed: named !== undefined && !isPossessive(named.body)
	};
}

const joint = madeOnce(({ connector }: NounFirstWords) => patternOf(`^(?:${connector}|,? )$`, 'u'));

/** The Council in its resolution 51/30 and its decision 51/101: both are the Council's. */
function continued(view: View<NounFirstWords>, before: Listed | undefined, owner: Owner): Owner {
	const end = before?.list.items.at(-1)?.tail.end;
	if (end === undefined || !before?.last || !before.owner.isOwn || !owner.isSelf) return owner;
	const isJoined = joint(view.words).test(view.bare.slice(end, owner.phrase));
	return isJoined ? { ...owner, isOwn: true, who: inherited(before.last) } : owner;
}

/** A body's name right before the noun, or its; other words may stand between its and the noun. */
function touching(view: View<NounFirstWords>, word: BodyWord | undefined, start: number) {
	if (!word) return undefined;
	const gap = view.bare.slice(word.end, start);
	const touches = isPossessive(word.body)
		? gap.length < 60 && !/[,.;:()]/.test(gap)
		: toNoun(view.words).test(gap);
	return touches ? word : undefined;
}

/** What else a list says of whose its items are. */
interface Around extends Owner {
	before: Reference | undefined;
}

/** The body named behind the item, else the list's, else one named behind a later item. */
function bodyOf(
	view: View<NounFirstWords>,
	{ items }: List,
	i: number,
	{ before, who, phrase, isOwn, isNamed }: Around
): Who {
	const item = items[i];
	const number = item?.numbers[0] ?? '';
	// Council resolution 16/21, which the Assembly adopted in its resolution 65/281
	if (who && isNamed && i === 0) return who;
	if (item?.tail.body) return whoNamed(view, item.tail.body, number, 'explicit');
	if (who) {
		// in its resolution 54/12, the Council decided
		const isSubject = isOwn && i === 0 && !nearest(view, phrase);
		const subject = isSubject ? item?.tail.inWhich : undefined;
		if (subject) return whoNamed(view, subject, number, 'scope');
		return i === 0 ? who : inherited(who);
	}
	const later = items.slice(i + 1, i + 40).find(({ tail }) => tail.body)?.tail.body;
	if (later) return whoNamed(view, later, number, 'explicit');
	if (before) return inherited(before);
	if (item?.tail.inWhich) return whoNamed(view, item.tail.inWhich, number, 'scope');
	return whoBehind(view, items, { phrase, number }) ?? whoNear(view, phrase, number);
}

/** Each item's date: its own, or that of the next one where one date closes several: 74/28 and 74/29 of. */
function datesOf(
	view: View<NounFirstWords>,
	items: Item[]
): { date?: string; dateShared?: boolean }[] {
	const dates: { date?: string; dateShared?: boolean }[] = [];
	const last = items.length > 1 ? items.at(-1) : undefined;
	let shared = last && closingDate(view, last.tail);
	let closes = shared !== undefined;
	for (const [i, { tail, direct }] of [...items.entries()].reverse()) {
		const own = tail.date ?? shared;
		dates[i] = own ? { date: own.date, ...(!tail.date && { dateShared: true }) } : {};
		if (tail.date) closes = false;
		shared = direct || closes ? own : undefined;
	}
	return dates;
}
