import { CONNECTOR } from '../../languages/zh/citations.ts';
import type { Act } from '../act-list.ts';
import { readActs } from '../act-list.ts';
import type { View } from '../body-words.ts';
import { bodyOf, createView, dateOf, segmentStart } from '../body-words.ts';
import { readPinpoint } from '../pinpoint.ts';
import type { Reference, Rule, Unit } from '../rule.ts';
import { found } from '../rule.ts';

/**
 * Numbered acts: 大会2006年3月15日第60/251号决议; lists with one noun and one body, 第5/1号和第5/2号决议;
 * letters, 第75/253 A至C号; old and special sessions, 第217 A(III)号, 第S-35/1号; 第1325(2000)号.
 * Which body numbers so is settled later; this rule says only what the words say.
 */
export const numberedAct: Rule = {
	name: 'numbered-act',
	find(unit) {
		const acts = readActs(unit.flow.text);
		return acts.length ? references(unit, acts) : [];
	}
};

/** Acts inside quotation marks are read apart: a title's words and the sentence's do not mix. */
function references(unit: Unit, acts: Act[]): Reference[] {
	const plain = createView(unit, false);
	const isQuoted = (act: Act): boolean => plain.bare[act.start] === '□';
	const quoted = acts.filter(isQuoted);
	const own = acts.filter((act) => !isQuoted(act));
	return [...inView(plain, own), ...(quoted.length ? inView(createView(unit, true), quoted) : [])];
}

function inView(view: View, acts: Act[]): Reference[] {
	const out: Reference[] = [];
	for (const [i, act] of acts.entries()) {
		const before = acts[i - 1];
		const listed = before && continues(view.bare, before, act) ? out.at(-1) : undefined;
		out.push(...actReferences(view, act, before?.end ?? 0, listed));
	}
	return out;
}

/** The item goes on the list before it: 第5/1号和第5/2号, or 第5/1号决议和关于…的第5/2号决议. */
function continues(bare: string, before: Act, act: Act): boolean {
	if (before.list === act.list) return true;
	return JOINED.test(bare.slice(before.after ?? before.end, act.start));
}

const JOINED = new RegExp(`^${CONNECTOR}[^，；。：]*$`);

/** One reference for each number of an act; `listed` is the item before it in the same list. */
function actReferences(view: View, act: Act, previousEnd: number, listed?: Reference): Reference[] {
	const from = segmentStart(view.bare, previousEnd, act.start);
	const dated = dateOf(view, from, act.start);
	const who = bodyOf(view, { from, to: act.start, date: dated }, listed);
	const shared = who.body?.by === 'explicit' ? undefined : listed?.date;
	const after = act.after ?? act.end;
	const { pinpoint, end } = act.after
		? readPinpoint(view.text, after)
		: { pinpoint: [], end: after };
	return act.numbers.map((number) => ({
		...found(view.unit, numberedAct.name, act.start, end),
		kind: 'reference',
		act: act.act,
		number,
		...who,
		...(dated ? { date: dated.date } : shared && { date: shared, dateShared: true }),
		pinpoint,
		...(act.open && { open: true }),
		...(view.quoted && { role: 'in-title' as const })
	}));
}
