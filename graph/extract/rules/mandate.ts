import type { Document, MandateAct, Paragraph } from '../../model.ts';
import { ACTS, DECIDES, UNKNOWN_MANDATE } from '../../languages/zh/mandates.ts';
import type { Clause } from '../clauses.ts';
import { clausesOf } from '../clauses.ts';
import { readHolders, readMandates } from '../mandate-names.ts';
import type { MandateCandidate, Rule, Unit } from '../rule.ts';
import { found } from '../rule.ts';
import { readTerm } from '../term.ts';
import { within } from '../within.ts';

/**
 * Mandates by name or bare title. It is an act only where the adopting body itself decides:
 * 决定将柬埔寨人权状况特别报告员的任务延长两年. What it recalls (关于将…延长三年的各项决议) or welcomes
 * of others is a mention.
 */
export const mandate: Rule = {
	name: 'mandate',
	find(unit) {
		const known = readMentions(unit);
		const mentions = known.length > 0 ? known : unknownIn(unit);
		if (mentions.length === 0) return [];
		const acts = actsOf(unit, mentions);
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
function unknownIn({ paragraph, note, flow: { text } }: Unit): Mention[] {
	if (note || paragraph.kind !== 'operative') return [];
	const match = UNKNOWN_MANDATE.exec(text);
	if (!match?.[1]) return [];
	const start = match.index + 1;
	return [{ start, end: start + match[1].length, mandate: null, holder: 'unknown' }];
}

function readMentions({ document, flow: { text } }: Unit): Mention[] {
	const named = readMandates(text).map(({ id, ...rest }) => ({ ...rest, mandate: id }));
	const bare = readHolders(text)
		.filter(({ end }) => !named.some((one) => one.end === end))
		// every committee has working groups; only beside a known one can the bare word mean it
		.filter(({ holder }) => holder !== 'working-group' || namesWorkingGroup(document))
		.map((one) => ({ ...one, mandate: null }));
	return [...named, ...bare].sort((a, b) => a.start - b.start);
}

const known = new WeakMap<Document, boolean>();

function namesWorkingGroup(document: Document): boolean {
	const names = known.get(document) ?? document.paragraphs.some(hasWorkingGroup);
	known.set(document, names);
	return names;
}

const hasWorkingGroup = ({ flow }: Paragraph): boolean =>
	readMandates(flow.text).some(({ holder }) => holder === 'working-group');

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
function actsOf(unit: Unit, mentions: Mention[]): Map<Mention, Said[]> {
	const acts = new Map<Mention, Said[]>();
	if (unit.note || unit.paragraph.kind !== 'operative') return acts;
	for (const clause of clausesOf(unit.paragraph)) {
		if (!DECIDES.test(clause.verb)) continue;
		const named = within(mentions, clause.start, clause.end);
		for (const [on, said] of actsIn(unit, clause, named))
			acts.set(on, [...(acts.get(on) ?? []), said]);
	}
	return acts;
}

function actsIn(unit: Unit, clause: Clause, named: Mention[]): [Mention, Said][] {
	const said = unit.flow.text.slice(clause.start, clause.end);
	let object: Mention | undefined;
	return ACTS.flatMap(([act, words, near]): [Mention, Said][] => {
		const match = words.exec(said);
		if (!match) return [];
		const at = clause.start + match.index;
		const on = (act === 'rename' && object) || nearest(named, at, near);
		if (!on) return [];
		object ??= on;
		return [[on, { act, ...termOf(act, unit, { at, end: clause.end }) }]];
	});
}

/** How far from the words that decide on it a mandate's name stands, in characters. */
const REACH = 90;

/**
 * 将…的任务延长: the last before; 延长…的任务: the first behind; else the other way round, but what is
 * established can only follow.
 */
function nearest(
	mentions: Mention[],
	at: number,
	near: 'before' | 'after' | 'only-after'
): Mention | undefined {
	const before = mentions.findLast(({ end }) => end <= at && at - end < REACH);
	const after = mentions.find(({ start }) => start >= at && start - at < REACH);
	if (near === 'only-after') return after;
	return near === 'before' ? (before ?? after) : (after ?? before);
}

/** Only what lasts has a term: 延长三年, 任命一名…任期三年. */
const termOf = (act: MandateAct, unit: Unit, place: { at: number; end: number }) =>
	act === 'extend' || act === 'establish' ? readTerm(unit, place) : {};
