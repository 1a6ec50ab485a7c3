import type { MarkSpan } from './flow.ts';
import { headerInName } from './file-name.ts';
import { numberLine } from './header.ts';
import type { Line } from './lines.ts';
import { readStart } from './starts.ts';
import type { Text, Parts } from './text.ts';
import type { StructureWords } from './words.ts';

/** Where an act begins: the line of its number, which the enacting formula follows. */
interface Head {
	at: number;
	number: string;
}

/** In lines, from the number over the title to the formula. */
const REACH = 12;

/**
 * Pages of a volume begin with the end of the act before and end with the beginning of the one after.
 * Where the name of the file says which is meant, the text is from its number to the next one's; any
 * other text is left whole.
 */
export function ownAct(parts: Parts, { source, words }: Text): Parts {
	const { lines, notes, marks } = parts;
	const number = headerInName(source.path)?.number;
	const heads = number ? headsIn(lines, words) : [];
	const isOwn = (head: Head): boolean => head.number === number || isPartOf(head, number);
	const own = heads.find(isOwn);
	if (!own) return parts;
	const above = lines.slice(0, own.at);
	const from = endsAnAct(above, words) ? own.at : 0;
	const to =
		heads.find((head) => head.at > own.at && !isOwn(head) && isNext(head, own))?.at ?? lines.length;
	if (from === 0 && to === lines.length) return parts;
	const kept = lines.slice(from, to);
	return { lines: kept, marks, notes: notes.filter(isNoteOf(kept, marks)) };
}

/** The numbers of all acts that begin in these lines, of the session or year of this one. */
export const numbersBeside = (
	number: string,
	lines: readonly Line[],
	words: StructureWords
): string[] =>
	headsIn(lines, words).flatMap((head) =>
		timeOf(head.number) === timeOf(number) ? head.number : []
	);

function headsIn(lines: readonly Line[], words: StructureWords): Head[] {
	return lines.flatMap((line, at) => {
		const number = numberLine(words).exec(line.text)?.[1];
		return number && isHead(lines.slice(at + 1, at + 1 + REACH), words) ? [{ at, number }] : [];
	});
}

/** Title lines, and then the formula. */
function isHead(below: readonly Line[], words: StructureWords): boolean {
	const formula = below.findIndex(({ text }) => words.formula.test(text));
	return formula >= 0 && !below.slice(0, formula).some((line) => isOfAnAct(line, words));
}

/** A cover names items of the agenda, (b) Human rights questions, as an act does its own, and ends none. */
const CLAUSE_END = /[;；؛.。][”"»’)“]?$/;

/** Is there something of an act before? Of items alone only where one of them ends as a clause does. */
function endsAnAct(above: readonly Line[], words: StructureWords): boolean {
	const ofAnAct = above.filter((line) => isOfAnAct(line, words));
	if (ofAnAct.some((line) => readStart(line, words).kind !== 'item')) return true;
	const [first] = ofAnAct;
	return first !== undefined && above.slice(above.indexOf(first)).some(isClauseEnd);
}

const isClauseEnd = ({ text }: Line): boolean => CLAUSE_END.test(text);

/** The formula, and what is numbered, stand below the head of an act. */
const isOfAnAct = (line: Line, words: StructureWords): boolean =>
	['formula', 'number', 'item'].includes(readStart(line, words).kind);

/** 46/182 A of 46/182, which holds all its parts. */
const isPartOf = ({ number }: Head, whole = ''): boolean =>
	number.startsWith(`${whole} `) && /[A-Z]$/.test(number);

/** 46/182 and 46/183 · 425 (1978) and 426 (1978): acts of one session, or of one year. */
const isNext = (head: Head, own: Head): boolean => timeOf(head.number) === timeOf(own.number);

const timeOf = (number: string): string => /^[^/]+(?=\/)|\(.*$/.exec(number)?.[0] ?? '';

/** Notes to which a mark within these lines leads, or that stand among them and have none. */
function isNoteOf(lines: readonly Line[], marks: readonly MarkSpan[]) {
	const [from, to] = [lines[0]?.start ?? 0, lines.at(-1)?.end ?? 0];
	const isWithin = ({ start }: { start: number }) => start >= from && start < to;
	const all = new Set(marks.map(({ label }) => label));
	const own = new Set(marks.filter(isWithin).map(({ label }) => label));
	return ({ label, stretches: [head] }: Parts['notes'][number]): boolean =>
		own.has(label) || (!all.has(label) && head !== undefined && isWithin(head));
}
