import type { CountryMention, Doubt, Paragraph, Span } from '../model.ts';
import { spanOfValue } from './attributes.ts';
import { codeOf, listParagraph, type Named } from './states.ts';
import type { Element, Xml } from './tree.ts';

/** Who put the draft forward, and the words of the file that say so. */
export interface SponsorReading {
	sponsors: CountryMention[];
	paragraphs: Paragraph[];
	doubts: Doubt[];
}

/** `<step outcome="draftResolution" by="Algeria, Angola and Benin">`; those who joined later have a step of their own. */
const STEPS: [outcome: string, paragraph: string][] = [
	['draftResolution', 'sponsors'],
	['draftResolutionAdditionalSponsors', 'additional-sponsors']
];

export function readSponsors({ named, cleaned }: Xml): SponsorReading {
	const readings = STEPS.map(([outcome, id]) => {
		const steps = named('step').filter(({ attributes }) => attributes.outcome === outcome);
		return readSteps(id, steps, cleaned);
	});
	return {
		sponsors: readings.flatMap(({ sponsors }) => sponsors),
		paragraphs: readings.flatMap(({ paragraphs }) => paragraphs),
		doubts: readings.flatMap(({ doubts }) => doubts)
	};
}

function readSteps(id: string, steps: readonly Element[], cleaned: string): SponsorReading {
	const lists = steps.flatMap((step) => spanOfValue(cleaned, step, 'by') ?? []);
	const pieces = lists.flatMap((list) => readList(list, cleaned));
	const states = pieces.flatMap(({ states }) => states);
	const isRead = pieces.filter((piece) => piece.states.length > 0 || piece.unknown);
	if (isRead.length === 0) return { sponsors: [], paragraphs: [], doubts: [] };
	const stretches = isRead.map(({ start, next }) => ({ start, end: next }));
	const { paragraph, found } = listParagraph(id, cleaned, { stretches, states });
	const doubts = pieces.filter(({ unknown }) => unknown).map((one) => doubtOf(one, cleaned, id));
	const sponsors = found.map((one) => ({ ...one, rule: 'sponsors', role: 'sponsor' as const }));
	return { sponsors, paragraphs: [paragraph], doubts };
}

/** Officers and committees put drafts forward, too; the States that such a step names are none of the sponsors. */
const INSTITUTION =
	/\b(?:(?:submitted|introduced|proposed|recommended) (?:by|in|on)|on the (?:basis|recommendation) of|representative of)\b/i;

/** Guinea (on behalf of … the Group of 77 and China): the group is the sponsor, and no State. */
const GROUP = /\b(?:behalf of|capacity as|members of)\b/i;

interface Piece extends Span {
	/** Where the next one begins, or the list ends. */
	next: number;
	states: Named[];
	/** Reads like the name of a State, and no registry knows it. */
	unknown: boolean;
}

function readList({ start, end }: Span, cleaned: string): Piece[] {
	if (INSTITUTION.test(cleaned.slice(start, end))) return [];
	return piecesOf(cleaned, { start, end }).map((piece) => {
		const words = cleaned.slice(piece.start, piece.end);
		const states = GROUP.test(words) ? [] : (statesIn(words, piece.start) ?? []);
		return { ...piece, states, unknown: states.length === 0 && !GROUP.test(words) };
	});
}

/** What commas part, those in brackets left alone: Bolivia (Plurinational State of), Chad */
function piecesOf(cleaned: string, { start, end }: Span): (Span & { next: number })[] {
	const pieces: (Span & { next: number })[] = [];
	let [from, depth] = [start, 0];
	for (let at = start; at <= end; at++) {
		const sign = cleaned[at];
		if (sign === '(') depth++;
		if (sign === ')') depth--;
		if (at < end && (depth > 0 || (sign !== ',' && sign !== ';'))) continue;
		const bare = trimmed(cleaned, { start: from, end: at });
		if (bare.end > bare.start) pieces.push({ ...bare, next: Math.min(at + 1, end) });
		from = at + 1;
	}
	return pieces;
}

/** Without white space around it and without what ends the list. */
function trimmed(cleaned: string, { start, end }: Span): Span {
	let [from, to] = [start, end];
	while (from < to && cleaned[from] === ' ') from++;
	while (to > from && /[ .]/.test(cleaned[to - 1] ?? '')) to--;
	return { start: from, end: to };
}

const AND = /(?:^| )and /g;

/** One State; or several tied by `and`, which is part of some names. Null where one is not known. */
function statesIn(words: string, at: number): Named[] | null {
	const code = codeOf(words);
	if (code) return [{ start: at, end: at + words.length, code }];
	for (const { 0: and, index } of words.matchAll(AND)) {
		const before = index > 0 ? codeOf(words.slice(0, index)) : null;
		if (before === undefined) continue;
		const from = index + and.length;
		const after = statesIn(words.slice(from), at + from);
		if (after) return [...(before ? [{ start: at, end: at + index, code: before }] : []), ...after];
	}
	return null;
}

const doubtOf = ({ start, end }: Span, cleaned: string, paragraph: string): Doubt => ({
	paragraph,
	text: cleaned.slice(start, end),
	reason: 'state-unknown',
	candidates: [],
	start,
	end
});
