import type { Language } from '../../schema.ts';

/** Articles of an instrument, behind its name or before it. Patterns are sources. */
export interface ArticleWords {
	/** Right behind a name; groups: the `list`, and the chapter that is named `around` it. */
	behind: string;
	/** Right before a name, up to where it begins; groups: the `list`, a part `beside` it, the `whole` that it is of. */
	before?: string;
	/** Right before those: the chapter that they are in; the first group is what it is called. */
	around?: string;
	/**
	 * Of what was named before: 该公约第四条, article 4 thereof, its article 4, or article 4 alone; groups: the `kind` of
	 * text, `its` or `thereof`, the `list`; without one, parts follow.
	 */
	back: string;
	/** Right behind articles of something else: of the. */
	ofElse?: string;
	/** Parts of what was named before; groups: of that `kind`, which its parts stand before, as they do before thereof; `own` stands before its parts. */
	partsBack?: string;
	/** Other texts that may have articles, or parts, between a name and what says nothing of it: statute; resolution. */
	others: Readonly<Record<'articles' | 'parts', RegExp>>;
	/** Between two names, where the articles before the first are of both: and of the. */
	alsoOf?: RegExp;
	/** A word around articles of two texts, and what stands between their names: common to, and the. */
	common?: readonly [word: RegExp, between: RegExp];
	/** Between a name and its parts, and between articles and a part beside them. */
	toParts?: string;
	andPart?: string;
	/** One item; groups: word that makes a range with the item before, numeral, noun. */
	one: string;
	/** Items count only up to the last that says the noun: 第七、第八条. */
	closedByNoun: boolean;
	readNumeral(written: string): number | null;
}

/** Sustainable Development Goals and their targets. */
export interface GoalWords {
	/** Groups: words that say which goals these are, list of goals; or a list of targets. */
	goals: string;
	/** Groups: word that makes a range, number, `.4` of a target. */
	one: RegExp;
	/** Right before a goal: a target of it that is counted for itself, the first group. */
	ofGoal?: RegExp;
	/** Letters of targets that are not Latin ones → Latin. */
	readLetter?(written: string): string;
	/** Right before or behind goals that are others. */
	otherBefore: RegExp;
	otherBehind?: RegExp;
	/** The text speaks of these goals. */
	spokenOf: RegExp;
	/** Between the Agenda and a goal behind it, and between a goal and the Agenda behind it. */
	fromAgenda: RegExp;
	toAgenda?: RegExp;
}

/** Titles that stand in brackets of their own: 《世界人权宣言》. */
export interface BracketedTitles {
	set: 'in-brackets';
	/** Only says what kind of text is meant; the text around it says which. */
	generic: RegExp;
	/** Between a full title and the short one that it defines. */
	defines: RegExp;
	/** A protocol that only its number tells from others; behind a treaty it is that treaty's. */
	numbered: RegExp;
	/** A short title of several texts, which no single one defines: 里约三公约. */
	several: RegExp;
	/** Right before a title that was named in full before: 该. */
	pointing: string;
	/** A short title, up to its closing bracket, that words before it tell from others of its kind: 峰会通过的《宣言》. */
	told: RegExp;
	/** A short title that stands without brackets before those who joined it: 公约缔约国. */
	bareShort: RegExp;
	/** What official texts put before a name or leave out. */
	optional: readonly RegExp[];
	/** How a title may begin in the registry and not in a text: 关于. */
	mayBegin: RegExp;
	/** A title that is both Covenants. */
	bothCovenants: RegExp;
	/** A protocol named behind the title of its treaty; the first group is its name. */
	protocol: RegExp;
	/** Outside brackets only a name of this length says for certain what it means. */
	shortestBare: number;
	/** Names that outside brackets may be any text of the kind. */
	notBare: RegExp;
	/** A title that reads like a law of a country, unless it has words of international texts. */
	law: RegExp;
	international: RegExp;
	/** Where acts are printed, and what is read beside them. */
	publication: RegExp;
	/** Right behind a treaty within such a title: those who joined it. */
	parties: RegExp;
	/** A title without any of these words is none of an instrument: of a report, a study, a meeting. */
	kinds: RegExp;
	/** Before and behind an instrument that an unknown title carries out or changes: 执行. */
	carriedOut: { before: RegExp; behind: RegExp };
}

/** A list of what tells names apart, and the name with * for it. */
export type SharedNames = readonly [list: RegExp, name: string];

/** Titles that only their words and capital letters tell: the Convention on the Rights of the Child. */
export interface UnbracketedTitles {
	set: 'by-words';
	/** Kinds of texts, which alone stand for one that is named elsewhere: the Convention. */
	kinds: readonly string[];
	/** Of two kinds side by side the first is meant: a Convención Marco is a convention, as a Framework Convention is. */
	headFirst?: boolean;
	/** How a kind is written within a name, where that differs: اتفاقية, and not الاتفاقية. */
	withinName?(kind: string): string[];
	/** Kinds that mean this instrument where the text names no other of the kind. */
	usual: Readonly<Record<string, string>>;
	/** Right before a kind that here does not mean the usual one: its. */
	notUsual?: RegExp;
	/** Kinds of domestic laws. */
	laws: readonly string[];
	/** Right before a kind that stands for a text named elsewhere: the. */
	beforeShort: RegExp;
	/** Around a kind, here □Charter□, words that do not belong to it: article 27 of the □Charter□ on voting. */
	articleOn?: RegExp;
	/** Around a kind that is no title at all: الاتفاق على, to agree on. */
	notShort?: RegExp;
	/** Right before one that was named in full before: that, said. */
	pointing?: RegExp;
	/** Right before the kind of text that an annex is itself: this. */
	own?: RegExp;
	/** Right behind a kind that begins a longer title: on, for. */
	goesOn: RegExp;
	/** Behind a full name that is defined to be short for it; the first group: (the Convention). */
	defines: RegExp;
	/** The title that a kind belongs to, in the text before and behind it. */
	titleBefore: RegExp;
	titleBehind: RegExp;
	/** A name and what follows up to another that belongs to it: Protocol …, supplementing the. */
	within: RegExp;
	/** A protocol up to the name of its treaty, which alone tells what it is: Protocol I to the. */
	protocolTo?: RegExp;
	/** Several names that share a word: a word of it, the list, then each name with * for its own word. */
	shared?: readonly SharedNames[];
	/** What looks like a title and is none. */
	notTitle: RegExp;
}

/** Words by which the texts of one language cite treaties, declarations and laws. */
export interface InstrumentWords {
	language: Language;
	titles: BracketedTitles | UnbracketedTitles;
	/** The two Covenants in one. */
	covenants: readonly RegExp[];
	/** An agenda item is called so, and cites nothing. */
	agendaItem: RegExp;
	/** What these words make of the name beside them is a name of its own: 委员会. */
	namedBefore?: RegExp;
	namedBehind: RegExp;
	/** Right behind a treaty: its protocols, which only the treaty tells; the first group is what they are called. */
	protocols: RegExp;
	/** Words for more than one protocol: beside a treaty that has one they mean those of other treaties, too. */
	severalProtocols?: RegExp;
	articles: ArticleWords;
	goals: GoalWords;
}
