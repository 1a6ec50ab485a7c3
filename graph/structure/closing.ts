import { ranged } from '../patterns/alphabets.ts';
import type { Document, Header, Vote } from '../model.ts';
import { readDate } from './dates.ts';
import type { Line } from './lines.ts';
import type { StructureWords } from './words.ts';

/** The lines that close an act: date, meeting, vote. First and last, by index. */
export interface Closing {
	first: number;
	last: number;
}

/** The lists of a recorded vote take fewer lines than this. */
const LONGEST_VOTE = 40;

/** A bracket, and not the letter or number of an item: (d) To hold elections in which all may vote */
const OPENS_BRACKET = ranged(/^[[(](?!\p{L}{1,7}\)|\d{1,2}\))/u);

/** A bracket that says how the act was adopted; the index of its last line, or -1. */
function voteEnd(lines: readonly Line[], i: number, words: StructureWords): number {
	const text = lines[i]?.text ?? '';
	if (!OPENS_BRACKET.test(text) || !(words.withoutVote.test(text) || words.recordedVote.test(text)))
		return -1;
	let depth = 0;
	const found = lines.slice(i, i + LONGEST_VOTE).findIndex((line) => {
		depth += depthOf(line.text);
		return depth <= 0;
	});
	return found < 0 ? i : i + found;
}

/** How many brackets a line leaves open: States have their own, 玻利维亚(多民族国). */
const depthOf = (text: string): number =>
	(text.match(/[[(]/g) ?? []).length - (text.match(/[\])]/g) ?? []).length;

/** Every closing block from a line on: a part A has its own. */
export function findClosings(
	lines: readonly Line[],
	{ from, words }: { from: number; words: StructureWords }
): Closing[] {
	const closings: Closing[] = [];
	for (let i = from; i < lines.length; i++) {
		const run = closingRun(lines, i, words);
		if (run.closes) closings.push({ first: i, last: run.end - 1 });
		i = Math.max(i, run.end - 1);
	}
	return closings;
}

/** The closing lines that follow one another, up to `end`, and whether they close anything. */
function closingRun(lines: readonly Line[], first: number, words: StructureWords) {
	let [end, sure] = [first, false];
	while (end < lines.length) {
		const text = lines[end]?.text ?? '';
		const vote = voteEnd(lines, end, words);
		if (vote < 0 && !words.closingLine.test(text)) break;
		sure ||= vote >= 0 || words.meeting.test(text);
		end = Math.max(end, vote) + 1;
	}
	// a date alone closes nothing but the end of the text: schedules have such lines, too
	const isLast = lines[end] === undefined || words.annex.test(lines[end]?.text ?? '');
	return { end, closes: end > first && (sure || isLast) };
}

/** What the closing lines say, and where; the first to say a thing counts. */
export function readClosing(
	lines: readonly Line[],
	words: StructureWords
): { header: Partial<Header>; at: Document['at'] } {
	const first = lines.findIndex((_, i) => voteEnd(lines, i, words) >= 0);
	const vote = first < 0 ? [] : lines.slice(first, voteEnd(lines, first, words) + 1);
	const said = [
		...lines.flatMap((line) => factsOf(line, words)),
		...(vote[0] ? [{ line: vote[0], facts: readVote(joined(vote), words) }] : [])
	];
	const header: Partial<Header> = {};
	const at: Document['at'] = {};
	for (const { line, facts } of said.reverse()) {
		Object.assign(header, facts);
		const span = { start: line.start, end: line.end };
		Object.assign(at, Object.fromEntries(Object.keys(facts).map((key) => [key, span])));
	}
	return { header, at };
}

const joined = (lines: readonly Line[]): string => lines.map(({ text }) => text).join('');

function factsOf(line: Line, words: StructureWords) {
	if (!words.closingLine.test(line.text)) return [];
	const adopted = readDate(line.text, words);
	const meeting = words.meeting.exec(line.text)?.[1];
	const facts = { ...(adopted && { adopted }), ...(meeting && { meeting: Number(meeting) }) };
	return [{ line, facts: facts as Partial<Header> }];
}

function readVote(text: string, words: StructureWords): Partial<Header> {
	if (words.withoutVote.test(text)) return { adoption: 'without-vote' };
	const vote = words.voteCounts.map((pattern) => countVotes(pattern, text)).find(Boolean);
	if (!vote && !words.recordedVote.test(text)) return {};
	return { adoption: 'recorded-vote', ...(vote && { vote }) };
}

function countVotes(pattern: RegExp, text: string): Vote | null {
	const match = pattern.exec(text);
	if (!match) return null;
	const [inFavour = 0, against = 0, abstaining = 0] = match
		.slice(1)
		.map((count) => Number(/^\d+$/.test(count ?? '') ? count : 0));
	return { inFavour, against, abstaining };
}
