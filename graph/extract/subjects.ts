import {
	BEFORE_SUBJECT,
	MORE_SUBJECTS,
	OWNER_ONLY,
	SAME_SUBJECT
} from '../languages/zh/reporting.ts';
import type { Document } from '../model.ts';
import { findActors } from './actor-names.ts';
import { readHolders, readMandates } from './mandate-names.ts';
import type { ObligationCandidate } from './rule.ts';
import { readShortActor } from './short-actors.ts';

/** Who is asked to do something. */
export type Subject = Pick<ObligationCandidate, 'by' | 'holder'>;

/** How far behind the verb the name may end, in characters. */
const REACH = 90;

/** A request: where it is made, where its verb ends, and who was asked last, for 请其…. */
interface Asked {
	document: Document;
	text: string;
	from: number;
	last: Subject[];
}

/**
 * Who is asked, right behind the verb: 请秘书长…, 请秘书长和高级专员…, 请特别报告员…. Nobody when the
 * text asks States or somebody unknown.
 */
export function readSubjects({ document, text, from, last }: Asked): Subject[] {
	const rest = text.slice(from, from + REACH);
	if (SAME_SUBJECT.test(rest)) return last;
	const named = subjectsIn(rest);
	const subjects: Subject[] = [];
	let next = firstSubject(rest, named);
	while (next) {
		subjects.push(next.subject);
		const more = MORE_SUBJECTS.exec(rest.slice(next.end))?.[0];
		const at = next.end + (more?.length ?? 0);
		next = more ? named.find(({ start }) => start === at) : undefined;
	}
	const short = subjects.length === 0 && readShortActor(document, rest);
	return short ? [{ by: short }] : subjects;
}

/** 请秘书长; 请人权理事会…特别报告员 asks the rapporteur, known or not, and not the Council. */
function firstSubject(rest: string, named: NamedSubject[]): NamedSubject | undefined {
	const owned = BEFORE_SUBJECT.exec(rest)?.[0].length ?? 0;
	const direct = OWNER_ONLY.test(rest) ? undefined : named.find(({ start }) => start === 0);
	return named.find(({ start }) => start === owned && owned > 0) ?? direct;
}

interface NamedSubject {
	start: number;
	end: number;
	subject: Subject;
}

/** Mandates by name, then actors, then bare holders; of two at one place the longer. */
function subjectsIn(text: string): NamedSubject[] {
	const mandates = readMandates(text).map(({ start, end, id }) => ({
		start,
		end,
		subject: { by: id }
	}));
	const actors = findActors(text).map(({ start, end, value }) => ({
		start,
		end,
		subject: { by: value }
	}));
	const holders = readHolders(text).map(({ start, end, holder }) => ({
		start,
		end,
		subject: { by: null, holder }
	}));
	return [...mandates, ...actors, ...holders].sort((a, b) => a.start - b.start || b.end - a.end);
}
