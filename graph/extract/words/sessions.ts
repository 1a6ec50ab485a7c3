import type { Body } from '../../schema.ts';

/** Who holds a session: a body, the council that is meant, the adopting body, or a house not read here. */
export type SessionHost = Body | 'council' | 'own' | null;

/** Words by which the texts of one language name sessions and the bodies that hold them. */
export interface SessionWords {
	/** Stands in every session, in any of its forms: where it is not written, none is looked for. */
	noun: string;
	/** Sessions of one list with their noun: 第五十一届和第五十四届会议, fifty-first and fifty-fourth sessions. */
	list: string;
	readNumbers(list: string): number[];
	/** Right behind a session in the title of official records, which names none. */
	records?: RegExp;
	/** Right behind sessions of which each is another house's, in the order in which these are named. */
	respectively?: RegExp;
	/** The session after the one at which the text was adopted. */
	next: RegExp;
	/** The session named before. */
	that: RegExp;
	/** Houses by the words that name them; the first that fits counts. */
	hosts: readonly (readonly [words: string, host: SessionHost])[];
	/** May stand between a house and its session: 其, at its. */
	between: RegExp;
	/** Behind a session, before its house: of the. Another name with a capital is not ours. */
	of?: string;
	/**
	 * How a house that stands further before in the breath holds a session: `other-houses` says only that
	 * a bare session is not ours, `nearest` that the nearest house holds it.
	 */
	reach: 'other-houses' | 'nearest';
	/** Where a breath begins. */
	breaks: RegExp;
	/** Houses, not ours, that a breath may name. */
	otherHouses: RegExp;
	/** In an other house's breath: somebody does something, so that the session is no more the house's. */
	acts?: RegExp;
	/** The councils that 理事会, the Council may mean, as they are written in full. */
	councils: readonly (readonly [name: string, body: Body])[];
}
