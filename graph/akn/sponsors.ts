import type { CountryMention, Doubt, Paragraph, Span } from '../model.ts';
import { spanOfValue } from './attributes.ts';
import type { Stretch } from '../structure/flow.ts';
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
	const pieces = lists
		.flatMap((list) => readList(list, cleaned))
		.filter(({ names }) => names.length > 0);
	const names = pieces.flatMap((piece) => piece.names);
	if (names.length === 0) return { sponsors: [], paragraphs: [], doubts: [] };
	const stretches = pieces.flatMap((piece) => piece.stretches);
	const states = names.filter(isState);
	const { paragraph, found } = listParagraph(id, cleaned, { stretches, states });
	const unknown = names.filter(({ code }) => !code);
	const doubts = unknown.map((one) => doubtOf(one, cleaned, id));
	const sponsors = found.map((one) => ({ role: 'sponsor' as const, ...one, rule: 'sponsors' }));
	return { sponsors, paragraphs: [paragraph], doubts };
}

/** Officers and committees put drafts forward, too; the States that such a step names are none of the sponsors. */
const INSTITUTION =
	/\b(?:(?:submitted|introduced|proposed|recommended) (?:by|in|on)|on the (?:basis|recommendation) of|representative of)\b/i;

/** Guinea (on behalf of … the Group of 77 and China): the group is the sponsor, and no State. */
const GROUP = /\b(?:behalf of|capacity as|members of)\b/i;

interface Piece {
	/** The words that are kept: those of a list, but not those on a group. */
	stretches: Stretch[];
	names: Name[];
}

/** What reads like the name of a State; without a code where no registry knows it. */
interface Name extends Span {
	code: string | undefined;
}

const isState = (name: Name): name is Name & Named => name.code !== undefined;

function readList({ start, end }: Span, cleaned: string): Piece[] {
	const list = cleaned.slice(start, end);
	if (INSTITUTION.test(list)) return [];
	// most lists name no group
	const hasGroup = GROUP.test(list);
	return piecesOf(cleaned, { start, end }).map((piece) => {
		const words = cleaned.slice(piece.start, piece.end);
		if (!hasGroup || !GROUP.test(words))
			return {
				names: namesIn(words, piece.start),
				stretches: [{ start: piece.start, end: piece.next }]
			};
		const names = besideGroup(words, piece.start);
		return { names, stretches: names.map(({ start, end }) => ({ start, end, apart: true })) };
	});
}

/** China and Cuba (on behalf of …) and Qatar: China and Qatar. */
function besideGroup(words: string, at: number): Name[] {
	const open = words.indexOf('(');
	const close = words.lastIndexOf(')') + 1;
	if (open < 0 || close < open) return [];
	const after = trimmed(words, { start: close, end: words.length });
	return [
		...namesIn(words.slice(0, open).trimEnd(), at).slice(0, -1),
		...(after.end > after.start
			? namesIn(words.slice(after.start, after.end), at + after.start)
			: [])
	];
}

const [OPEN, CLOSE, COMMA, SEMICOLON] = [0x28, 0x29, 0x2c, 0x3b];
const [SPACE, STOP] = [0x20, 0x2e];

/** What commas part, those in brackets left alone: Bolivia (Plurinational State of), Chad */
function piecesOf(cleaned: string, { start, end }: Span): (Span & { next: number })[] {
	const pieces: (Span & { next: number })[] = [];
	let [from, depth] = [start, 0];
	for (let at = start; at <= end; at++) {
		const sign = cleaned.charCodeAt(at);
		if (sign === OPEN) depth++;
		if (sign === CLOSE) depth--;
		if (at < end && (depth > 0 || (sign !== COMMA && sign !== SEMICOLON))) continue;
		const bare = trimmed(cleaned, { start: from, end: at });
		if (bare.end > bare.start) pieces.push({ next: Math.min(at + 1, end), ...bare });
		from = at + 1;
	}
	return pieces;
}

/** Without white space around it and without what ends the list. */
function trimmed(cleaned: string, { start, end }: Span): Span {
	let [from, to] = [start, end];
	while (from < to && cleaned.charCodeAt(from) === SPACE) from++;
	while (to > from && isOver(cleaned.charCodeAt(to - 1))) to--;
	return { start: from, end: to };
}

const isOver = (code: number): boolean => code === SPACE || code === STOP;

const AND = /(?:^| )and /g;

/** So many names without a comma are no list any more, in characters. */
const LONGEST = 300;

/** One State; or several tied by `and`, which is part of some names. */
function namesIn(words: string, at: number): Name[] {
	const whole = { start: at, end: at + words.length, code: codeOf(words) };
	if (whole.code || words.length > LONGEST) return [whole];
	for (const { 0: and, index } of words.matchAll(AND)) {
		const [before, from] = [words.slice(0, index), index + and.length];
		const code = codeOf(before);
		if (code)
			return [{ start: at, end: at + index, code }, ...namesIn(words.slice(from), at + from)];
		if (before === '') return namesIn(words.slice(from), at + from);
	}
	return beforeRemark(words, at) ?? besideUnknown(words, at) ?? [whole];
}

/** United States. - Removes Czechia from the list: what follows the full stop is no name. */
function beforeRemark(words: string, at: number): Name[] | null {
	const stop = words.indexOf('. ');
	const code = stop < 0 ? undefined : codeOf(words.slice(0, stop));
	return code ? [{ start: at, end: at + stop, code }] : null;
}

/** Viet Nama and Zambia: what comes last may be known. */
function besideUnknown(words: string, at: number): Name[] | null {
	const last = words.lastIndexOf(' and ');
	const from = last + ' and '.length;
	const code = last < 0 ? undefined : codeOf(words.slice(from));
	if (!code) return null;
	return [...namesIn(words.slice(0, last), at), { start: at + from, end: at + words.length, code }];
}

const doubtOf = ({ start, end }: Span, cleaned: string, paragraph: string): Doubt => ({
	paragraph,
	text: cleaned.slice(start, end),
	reason: 'state-unknown',
	candidates: [],
	start,
	end
});
