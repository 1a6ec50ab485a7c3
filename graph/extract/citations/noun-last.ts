import type { Act } from './act-list.ts';
import { readActs } from './act-list.ts';
import { bodyOf, dateOf, segmentStart } from './body-words.ts';
import type { View } from './citation-view.ts';
import { isQuoted } from './citation-view.ts';
import { madeOnce } from '../../patterns/made-once.ts';
import { readPinpoint } from './pinpoint.ts';
import type { Reference } from '../rule.ts';
import { found } from '../rule.ts';
import type { NounLastWords } from '../words/citations.ts';

/** Numbered acts where the noun closes the list: 人权理事会2007年6月18日第5/1号和第5/2号决议. */
export function readNounLast(view: View<NounLastWords>, rule: string): Reference[] {
	const acts = readActs(view.text, view.words).filter(
		({ start }) => isQuoted(view, start) === view.quoted
	);
	const out: Reference[] = [];
	for (const [i, act] of acts.entries()) {
		const before = acts[i - 1];
		const listed = before && continues(view, before, act) ? out.at(-1) : undefined;
		out.push(...references(view, rule, { act, from: before?.end ?? 0, listed }));
	}
	return out;
}

const joined = madeOnce(({ connector }: NounLastWords) => new RegExp(`^${connector}[^，；。：]*$`));

/** The item goes on the list before it: 第5/1号和第5/2号, or 第5/1号决议和关于…的第5/2号决议. */
function continues({ bare, words }: View<NounLastWords>, before: Act, act: Act): boolean {
	if (before.list === act.list) return true;
	return joined(words).test(bare.slice(before.after ?? before.end, act.start));
}

/** An act, where the item before it ended, and that item when both are of one list. */
interface Placed {
	act: Act;
	from: number;
	listed: Reference | undefined;
}

/** One reference for each number of an act. */
function references(
	view: View<NounLastWords>,
	rule: string,
	{ act, from, listed }: Placed
): Reference[] {
	const start = segmentStart(view, from, act.start);
	const dated = dateOf(view, start, act.start);
	const phrase = { from: start, to: act.start, number: act.numbers[0] ?? '', date: dated };
	const who = bodyOf(view, phrase, listed);
	const shared = who.body?.by === 'explicit' ? undefined : listed?.date;
	const place = act.after ? readPinpoint(view.text, act.after, view.unit.document.language) : null;
	return act.numbers.map((number) => ({
		kind: 'reference',
		act: act.act,
		number,
		pinpoint: place?.pinpoint ?? [],
		...found(view.unit, rule, act.start, place?.end ?? act.end),
		...who,
		...(dated ? { date: dated.date } : shared && { date: shared, dateShared: true }),
		...(act.open && { open: true }),
		...(view.quoted && { role: 'in-title' as const })
	}));
}
