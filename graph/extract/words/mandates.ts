import type { MandateAct } from '../../model.ts';
import type { Language } from '../../schema.ts';

export type Holder = 'special-rapporteur' | 'independent-expert' | 'working-group' | 'other';

/** Where the name of what is decided on stands: on which side of the words first, or only there. */
export type Near = 'before' | 'after' | 'only-after';

export interface ActWords {
	act: Exclude<MandateAct, 'mention'>;
	words: RegExp;
	near: Near;
	/** What must stand between the words and the name behind them: the mandate of the. */
	object?: RegExp;
}

/** Words by which the texts of one language name mandates and decide on them. */
export interface MandateWords {
	language: Language;
	/** Without one of these a paragraph says nothing of mandates. */
	any: RegExp;
	/** Special Rapporteur on the right to food · 食物权特别报告员 */
	holderStands: 'first' | 'last';
	/** The noun of a name, and what its holder is. */
	holders: readonly (readonly [words: string, holder: Holder])[];
	/** May stand before the noun without being part of what tells one from another: independent international. */
	adjectives?: string;
	/** What is the same in every way of writing a name: 问题, the issue of. */
	unimportant: RegExp;
	/** Words of one meaning and one length: 增进 and 促进 are both promotion. */
	sameWords: readonly (readonly [words: RegExp, usual: string])[];
	/** The longest name, in characters, with air for variants. */
	reach: number;
	/** Right before a name that is another house's: 美洲人权委员会…特别报告员. */
	otherHouse?: RegExp;
	/** Several of one noun: Special Rapporteurs on torture and on the right to food. */
	plural?: { noun: RegExp; more: RegExp };
	/** A country mandate that no list knows; `side` of the country on which it stands. */
	country: { side: 'before' | 'after'; pattern: RegExp; independentExpert: RegExp };

	/** Titles that stand for whoever was named: 特别报告员, 任务负责人, the mandate holder. */
	bare: readonly (readonly [words: string, holder: Holder])[];
	/** What must stand right before a bare title; after any other it is part of a name. */
	beforeBare: RegExp;
	/** Around a bare title that means no certain holder: 各, 特别报告员和代表, Special Rapporteurs. */
	beforeGeneric: RegExp;
	afterGeneric: RegExp;
	/** Short for a mechanism that the text names in full: 实况调查团, the commission of inquiry. */
	short: RegExp;

	/** Verbs by which the adopting body itself decides. */
	decides: RegExp;
	acts: readonly ActWords[];
	/** Between two names of which both are decided on. */
	joined: RegExp;
	/** Something decided on under a name that no registry knows; the first group is the name. */
	unknown: RegExp;
	/** The mandate goes without a name: decides to extend the mandate for three years. */
	extendsUnnamed: RegExp;
	/** What is established has no name yet: an ongoing independent mechanism. */
	establishesUnnamed: RegExp;

	/** How far behind the act its term stands, in characters. */
	termReach: number;
	/** Groups: number, unit. */
	term: RegExp;
	readCount(written: string): number | null;
	isYear: RegExp;
	/** Right before a session until which something lasts. */
	untilSession: RegExp;
	/** ISO date of the day until which something lasts. */
	readUntilDate(said: string): string | undefined;
	/** Until something happens. */
	untilEvent: RegExp;
	/**
	 * The terms are those of another act, up to where its name ends; bars stand where the mandate is named:
	 * on the same terms as provided by the Council in its resolution 28/6, 按照第8/11号决议规定的条件.
	 */
	terms: RegExp;
}
