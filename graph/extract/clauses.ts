import type { Document, Paragraph } from '../model.ts';
import type { VerbGroup } from '../schema.ts';
import { madeOnce } from '../patterns/made-once.ts';
import { matchesOf } from '../patterns/matches.ts';
import type { Unit } from './rule.ts';

/** What one verb governs: from the verb to the next, or to the end of the paragraph. */
export interface Clause {
	verb: string;
	group: VerbGroup;
	start: number;
	/** After the verb. */
	from: number;
	end: number;
}

/** 考虑到, 根据 within a clause give a reason and open no clause of their own. */
const governs = (text: string, { group, at }: { group: VerbGroup; at: number }): boolean =>
	group !== 'guide' || at === 0 || /[；。;.] ?$/.test(text.slice(Math.max(0, at - 2), at));

/** The clauses of a paragraph, in order. */
export function clausesOf({ flow: { text }, verbs }: Paragraph): Clause[] {
	const governing = verbs.filter((verb) => governs(text, verb));
	return governing.map(({ text: verb, group, at }, i) => ({
		verb,
		group,
		start: at,
		from: at + verb.length,
		end: governing[i + 1]?.at ?? text.length
	}));
}

/** The parts of a clause that begin with these words, each up to the next. */
export function partsOf(text: string, clause: Clause, words: RegExp | undefined): Clause[] {
	if (!words) return [];
	const starts = matchesOf(text.slice(clause.from, clause.end), words).map((match) => ({
		start: clause.from + match.index,
		from: clause.from + match.index + match[0].length
	}));
	return starts.map((one, i) => ({ ...clause, ...one, end: starts[i + 1]?.start ?? clause.end }));
}

/** The paragraph of which this one is a part: `op5.a.i` → `op5.a`. */
export function parentOf({ document, paragraph: { id } }: Unit): Paragraph | undefined {
	const dot = id.lastIndexOf('.');
	return dot < 0 ? undefined : paragraphsOf(document).get(id.slice(0, dot));
}

const paragraphsOf = madeOnce(
	({ paragraphs }: Document) => new Map([...paragraphs].reverse().map((one) => [one.id, one]))
);
