import { reportingWords } from '../../languages/reporting.ts';
import type { Document } from '../../model.ts';
import type { Language } from '../../schema.ts';
import { findActors } from './actor-names.ts';
import { readBareHolders } from '../mandates/bare-holders.ts';
import { readMandates } from '../mandates/mandate-names.ts';
import { readShortMandates } from '../mandates/short-mandates.ts';
import type { ObligationCandidate } from '../rule.ts';
import { readShortActor } from './short-actors.ts';
import type { ReportingWords } from '../words/reporting.ts';

/** Who is asked to do something. */
export type Subject = Pick<ObligationCandidate, 'by' | 'holder'>;

/** How far behind the verb the name may end, in characters. */
const REACH = 300;

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
	const words = reportingWords[document.language];
	const rest = text.slice(from, from + REACH);
	if (!words) return [];
	if (last.length === 0 && words.someone?.test(rest))
		return idsIn(text.slice(Math.max(0, from - REACH), from), document.language)
			.slice(-1)
			.map(({ subject }) => subject);
	if (words.sameSubject.test(rest)) return last;
	const named = subjectsIn(document, rest);
	const subjects: Subject[] = [];
	let next = firstSubject(rest, named, words);
	while (next) {
		subjects.push(next.subject);
		const more = words.moreSubjects.exec(rest.slice(next.end))?.[0];
		const at = next.end + (more?.length ?? 0);
		next = more ? named.find(({ start }) => start === at) : undefined;
	}
	const short = subjects.length === 0 && readShortActor(document, rest, text.slice(0, from));
	return short ? [{ by: short }] : subjects;
}

/** 请秘书长; 请人权理事会…特别报告员 asks the rapporteur, known or not, and not the Council. */
function firstSubject(
	rest: string,
	named: NamedSubject[],
	{ beforeSubject, ownerOnly }: ReportingWords
): NamedSubject | undefined {
	const owned = beforeSubject.exec(rest)?.[0].length ?? 0;
	const direct = ownerOnly?.test(rest) ? undefined : named.find(({ start }) => start === 0);
	return named.find(({ start }) => start === owned && owned > 0) ?? direct;
}

interface NamedSubject {
	start: number;
	end: number;
	subject: Subject;
}

/** Mandates by name, then actors, then bare holders and short names; of two at one place the longer. */
function subjectsIn(document: Document, text: string): NamedSubject[] {
	const { language } = document;
	const holders = readBareHolders(document, text).map(({ start, end, holder, mandate }) => ({
		start,
		end,
		subject: { by: mandate, holder }
	}));
	return [
		...idsIn(text, language),
		...readShortMandates(document, text).map(asSubject),
		...holders
	].sort((a, b) => a.start - b.start || b.end - a.end);
}

const asSubject = ({ start, end, id }: { start: number; end: number; id: string }) => ({
	start,
	end,
	subject: { by: id }
});

const idsIn = (text: string, language: Language): NamedSubject[] => [
	...readMandates(text, language).map(asSubject),
	...findActors(text, language).map(({ start, end, value }) => asSubject({ start, end, id: value }))
];
