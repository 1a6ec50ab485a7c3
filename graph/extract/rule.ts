import { flat } from '../flat.ts';
import type {
	ConsiderMention,
	CountryMention,
	Document,
	Flow,
	Found,
	InstrumentMention,
	MandateAct,
	Note,
	ObligationMention,
	Paragraph,
	SessionMention,
	VoteMention
} from '../model.ts';
import { spanOf } from '../model.ts';
import type { Body } from '../schema.ts';
import { madeOnce } from '../patterns/made-once.ts';

/** What rules read: the running text of one paragraph, or of a footnote under one of its marks. */
export interface Unit {
	document: Document;
	paragraph: Paragraph;
	note?: Note;
	flow: Flow;
	/** What was made of it once, for whoever asks again. */
	made: unknown[];
}

/** A numbered act, before it is known whose it is: 第5/1号决议. */
export interface Reference extends Found {
	kind: 'reference';
	act: 'resolution' | 'decision' | 'statement';
	/** `5/1`, `75/257 B`, `217 A (III)`, `1325 (2000)` */
	number: string;
	/** The body named in the reference's own phrase or governing its list. */
	body?: { code: Body; by: 'explicit' | 'scope' };
	/** Belongs to a body that this project does not know (人居署理事会). */
	foreign?: string;
	date?: string;
	/** The date was printed for an earlier item of the list; it holds only if it fits. */
	dateShared?: boolean;
	pinpoint: string[];
	/** What it says if it was printed the wrong way round: `76/264` of 264/76. */
	turned?: string;
	/** The end of a range that begins in another session. */
	open?: boolean;
	role?: 'in-title' | 'published-in';
}

/** 同上: the source of the note before, perhaps at another place. */
export interface IbidCandidate extends Found {
	kind: 'ibid';
	pinpoint: string[];
}

/** A printed symbol: A/HRC/45/51 和 Add.1 gives two. */
export interface SymbolCandidate extends Found {
	kind: 'symbol';
	target: string;
	pinpoint: string[];
	role?: 'in-title' | 'published-in';
}

export interface InstrumentCandidate extends InstrumentMention {
	kind: 'instrument';
}

/** A title in 《》 that no registry knows: a domestic law, a report, a plan. */
export interface TitleCandidate extends Found {
	kind: 'title';
	title: string;
	/** It reads like a law, so in a text about one country it is a law of that country. */
	law: boolean;
	/** What it may name, where a registry knows that much: the protocols of a treaty. */
	candidates?: string[];
}

/** A mandate by its name, or a bare holder (特别报告员) that an earlier mention or the title settles. */
export interface MandateCandidate extends Found {
	kind: 'mandate';
	mandate: string | null;
	/** `unknown`: it has a name, and no registry knows it. */
	holder: 'special-rapporteur' | 'independent-expert' | 'working-group' | 'other' | 'unknown';
	act: MandateAct;
	months?: number;
	until?: string;
	/** Where in the flow the acts are named that hold its terms. */
	terms?: [start: number, end: number];
}

export interface ObligationCandidate extends Omit<ObligationMention, 'by'> {
	kind: 'obligation';
	/** Actor or mandate slug, or null when a bare holder owes it. */
	by: string | null;
	holder?: MandateCandidate['holder'];
}

export type Candidate =
	| Reference
	| SymbolCandidate
	| IbidCandidate
	| InstrumentCandidate
	| TitleCandidate
	| MandateCandidate
	| ObligationCandidate
	| (ConsiderMention & { kind: 'consider' })
	| (SessionMention & { kind: 'session' })
	| (CountryMention & { kind: 'country' })
	| (VoteMention & { kind: 'vote' });

/** One rule, one file, one table of tests. A rule never throws and never guesses. */
export interface Rule {
	name: string;
	find(unit: Unit): Candidate[];
}

/** The bookkeeping every find needs: where in the flow, where in the text as received, which words. */
export function found(unit: Unit, rule: string, start: number, end: number): Found {
	return {
		paragraph: unit.paragraph.id,
		at: [start, end],
		quote: unit.flow.text.slice(start, end),
		rule,
		...spanOf(unit.flow, start, end),
		...(unit.note && { note: unit.note.label })
	};
}

/** Every unit of a document: each paragraph, then each footnote under each of its marks. */
export const unitsOf = madeOnce((document: Document): Unit[] => {
	const notes = new Map<string, Note[]>();
	for (const note of document.notes) {
		const alike = notes.get(note.label);
		if (alike) alike.push(note);
		else notes.set(note.label, [note]);
	}
	return flat(document.paragraphs, (paragraph) => [
		{ document, paragraph, flow: paragraph.flow, made: [] },
		...flat(paragraph.marks, ({ label }) =>
			(notes.get(label) ?? []).map((note) => ({
				document,
				paragraph,
				note,
				flow: note.flow,
				made: []
			}))
		)
	]);
});

/** Its paragraphs without the footnotes, in order. */
export const paragraphUnits = madeOnce((document: Document): Unit[] =>
	unitsOf(document).filter(({ note }) => !note)
);
