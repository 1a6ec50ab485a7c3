import {
	BEFORE_SUBJECT,
	MORE_SUBJECTS,
	OWNER_ONLY,
	SAME_SUBJECT
} from '../languages/zh/reporting.ts';
import { ACTORS, namesIn } from '../names/registry.ts';
import { readHolders, readMandates } from './mandate-names.ts';
import { createNameFinder } from './name-finder.ts';
import type { ObligationCandidate } from './rule.ts';

/** Who is asked to do something. */
export type Subject = Pick<ObligationCandidate, 'by' | 'holder'>;

const findActors = createNameFinder(
	namesIn(ACTORS, 'zh').map(([name, { id }]): [string, string] => [name, id])
);

/** How far behind the verb the name may end, in characters. */
const REACH = 90;

/**
 * Who is asked, right behind the verb: 请秘书长…, 请秘书长和高级专员…, 请特别报告员…. `same` is who
 * was asked last, for 请其…. Nobody when the text asks States or somebody unknown.
 */
export function readSubjects(text: string, from: number, same: Subject[]): Subject[] {
	const rest = text.slice(from, from + REACH);
	if (SAME_SUBJECT.test(rest)) return same;
	const named = subjectsIn(rest);
	const subjects: Subject[] = [];
	let next = firstSubject(rest, named);
	while (next) {
		subjects.push(next.subject);
		const more = MORE_SUBJECTS.exec(rest.slice(next.end))?.[0];
		const at = next.end + (more?.length ?? 0);
		next = more ? named.find(({ start }) => start === at) : undefined;
	}
	return subjects;
}

/** 请秘书长; 请人权理事会…特别报告员 asks the rapporteur, known or not, and not the Council. */
function firstSubject(rest: string, named: NamedSubject[]): NamedSubject | undefined {
	const owned = BEFORE_SUBJECT.exec(rest)?.[0].length ?? 0;
	const direct = named.find(({ start, end }) => start === 0 && !OWNER_ONLY.test(rest.slice(end)));
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
