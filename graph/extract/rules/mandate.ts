import { mandateWords } from '../../languages/mandates.ts';
import type { Document, Paragraph } from '../../model.ts';
import type { Language } from '../../schema.ts';
import type { Clause } from '../clauses.ts';
import { clausesOf } from '../clauses.ts';
import { readHolders, readMandates } from '../mandate-names.ts';
import type { MandateCandidate, Rule, Unit } from '../rule.ts';
import { found } from '../rule.ts';
import { readShortMandates } from '../short-mandates.ts';
import { readTerm } from '../term.ts';
import { within } from '../within.ts';
import type { ActWords, MandateWords } from '../words/mandates.ts';

/**
 * Mandates by name or bare title. It is an act only where the adopting body itself decides:
 * 决定将柬埔寨人权状况特别报告员的任务延长两年. What it recalls (关于将…延长三年的各项决议) or welcomes
 * of others is a mention.
 */
export const mandate: Rule = {
	name: 'mandate',
	find(unit) {
		const words = mandateWords[unit.document.language];
		if (!words) return [];
		const known = readMentions(unit);
		const mentions = known.length > 0 ? known : unknownIn(unit, words);
		if (mentions.length === 0) return [];
		const acts = actsOf(unit, words, mentions);
		return mentions.flatMap((mention) =>
			// what nobody knows and nothing is decided on is no mandate
			(acts.get(mention) ?? (mention.holder === 'unknown' ? [] : [MENTION])).map((said) =>
				candidate(unit, mention, said)
			)
		);
	}
};

interface Mention {
	start: number;
	end: number;
	mandate: string | null;
	holder: MandateCandidate['holder'];
}

/** What the text decides on under a name that no registry knows. */
function unknownIn(
	{ paragraph, note, flow: { text } }: Unit,
	{ unknown }: MandateWords
): Mention[] {
	if (note || paragraph.kind !== 'operative') return [];
	const match = unknown.exec(text);
	if (!match?.[1]) return [];
	const start = match.index + match[0].indexOf(match[1]);
	return [{ start, end: start + match[1].length, mandate: null, holder: 'unknown' }];
}

function readMentions({ document, flow: { text } }: Unit): Mention[] {
	const { language } = document;
	const full = readMandates(text, language);
	const short = readShortMandates(document, text).filter(
		({ start, end }) => !full.some((one) => one.start < end && start < one.end)
	);
	const named = [...full, ...short].map(({ id, ...rest }) => ({ ...rest, mandate: id }));
	const bare = readHolders(text, language)
		.filter(({ start, end }) => !named.some((one) => one.start < end && start < one.end))
		// every committee has working groups; only beside a known one can the bare word mean it
		.filter(({ holder }) => holder !== 'working-group' || namesWorkingGroup(document))
		.map((one) => ({ ...one, mandate: null }));
	return [...named, ...bare].sort((a, b) => a.start - b.start);
}

const known = new WeakMap<Document, boolean>();

function namesWorkingGroup(document: Document): boolean {
	const names =
		known.get(document) ??
		document.paragraphs.some((one) => hasWorkingGroup(document.language, one));
	known.set(document, names);
	return names;
}

const hasWorkingGroup = (language: Language, { flow }: Paragraph): boolean =>
	readMandates(flow.text, language).some(({ holder }) => holder === 'working-group');

type Said = Pick<MandateCandidate, 'act' | 'months' | 'until'>;

const candidate = (unit: Unit, mention: Mention, said: Said): MandateCandidate => ({
	...found(unit, 'mandate', mention.start, mention.end),
	kind: 'mandate',
	mandate: mention.mandate,
	holder: mention.holder,
	...said
});

const MENTION: Said = { act: 'mention' };

/** What the text decides on each mention; a mention on which it decides nothing is absent. */
function actsOf(unit: Unit, words: MandateWords, mentions: Mention[]): Map<Mention, Said[]> {
	const acts = new Map<Mention, Said[]>();
	if (unit.note || unit.paragraph.kind !== 'operative') return acts;
	for (const clause of clausesOf(unit.paragraph)) {
		if (!words.decides.test(clause.verb)) continue;
		const named = within(mentions, clause.start, clause.end);
		for (const [on, said] of actsIn({ unit, clause, words }, named))
			acts.set(on, [...(acts.get(on) ?? []), said]);
	}
	return acts;
}

interface Decision {
	unit: Unit;
	clause: Clause;
	words: MandateWords;
}

function actsIn({ unit, clause, words }: Decision, named: Mention[]): [Mention, Said][] {
	const text = unit.flow.text;
	const said = text.slice(clause.start, clause.end);
	let object: Mention | undefined;
	return words.acts.flatMap((row): [Mention, Said][] => {
		const match = row.words.exec(said);
		if (!match) return [];
		const at = clause.start + match.index;
		const place = { start: at, end: at + match[0].length };
		const on =
			row.act === 'rename' && object ? [object] : decidedOn({ text, row, words }, named, place);
		object ??= on[0];
		const term = isLasting(row) ? readTerm(unit, words, { at, end: clause.end }) : {};
		return on.map((one) => [one, { act: row.act, ...term }]);
	});
}

/** Only what lasts has a term: 延长三年, 任命一名…任期三年. */
const isLasting = ({ act }: ActWords): boolean => act === 'extend' || act === 'establish';

interface Words {
	text: string;
	row: ActWords;
	words: MandateWords;
}

/** What an act is on: the nearest name on its side, and what is joined to that. */
function decidedOn(
	{ text, row, words }: Words,
	named: Mention[],
	place: { start: number; end: number }
): Mention[] {
	const isObject = ({ start }: Mention) =>
		!row.object || start < place.start || row.object.test(text.slice(place.end, start));
	const first = nearest(named.filter(isObject), place.start, row);
	if (!first) return [];
	const middle = named.indexOf(first);
	const isJoined = (one: Mention | undefined, next: Mention | undefined) =>
		one && next && next.start >= one.end && words.joined.test(text.slice(one.end, next.start));
	let [from, to] = [middle, middle];
	while (isJoined(named[from - 1], named[from])) from--;
	while (isJoined(named[to], named[to + 1])) to++;
	return named.slice(from, to + 1);
}

/** How far from the words that decide on it a mandate's name stands, in characters, where no object is told. */
const REACH = 90;

/**
 * 将…的任务延长: the last before; 延长…的任务: the first behind; else the other way round, but what is
 * established can only follow.
 */
function nearest(mentions: Mention[], at: number, { near, object }: ActWords): Mention | undefined {
	const before = mentions.findLast(({ end }) => end <= at && at - end < REACH);
	const after = mentions.find(
		({ start }) => start >= at && (object !== undefined || start - at < REACH)
	);
	if (near === 'only-after') return after;
	return near === 'before' ? (before ?? after) : (after ?? before);
}
