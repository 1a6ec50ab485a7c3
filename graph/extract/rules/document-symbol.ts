import { flat } from '../../flat.ts';
import { ranged } from '../../patterns/alphabets.ts';
import { matchesOf } from '../../patterns/matches.ts';
import { citationWords } from '../../languages/citations.ts';
import { readPinpoint } from '../citations/pinpoint.ts';
import { elidedBehind, elidedBetween, writtenOut } from '../citations/symbol-lists.ts';
import type { Rule, SymbolCandidate, Unit } from '../rule.ts';
import { found } from '../rule.ts';

/**
 * Printed symbols: A/HRC/42/31, A/CONF.157/24(Part I), S/RES/2334 (2016); with their elided
 * followers, A/HRC/45/51和Add.1, A/HRC/47/50、Add.1和Add.2, and the place, (A/HRC/21/2)，第一章.
 */
export const documentSymbol: Rule = {
	name: 'document-symbol',
	find(unit) {
		if (!unit.flow.text.includes('/')) return [];
		const text = withLatin(unit);
		const symbols = flat(matchesOf(text, SYMBOL), (match) => family(unit, text, match));
		return withPlaces(withRanges(text, symbols));
	}
};

const CYRILLIC = ranged(/(?<!\p{L})[АВЕКМНОРСТХ]{1,4}(?=\/|\.\d)/gu);

/** Cyrillic letters that look Latin: А/55/18. */
function withLatin({ flow, document }: Unit): string {
	const { readLetter } = citationWords[document.language] ?? {};
	if (!readLetter || document.language !== 'ru') return flow.text;
	return flow.text.replace(CYRILLIC, readLetter);
}

/** A/77/1 to A/77/5: what lies between is meant too, and stands where the range ends. */
const withRanges = (text: string, symbols: SymbolCandidate[]): SymbolCandidate[] =>
	flat(symbols, (one, i) => {
		const before = symbols[i - 1];
		const said = before && text.slice(before.at[1], one.at[0]);
		const between = said && said.length < 12 ? elidedBetween(before.target, said, one.target) : [];
		return [...between.map((target) => ({ ...one, target, pinpoint: [] })), one];
	});

/** Between a document and its corrigendum: 和, and, a bracket. */
const LONGEST_TIE = 8;

/** A/CONF.157/24 and A/CONF.157/24/Corr.1, chap. III: the place is the document's, not its corrigendum's. */
function withPlaces(symbols: SymbolCandidate[]): SymbolCandidate[] {
	const placed = [...symbols];
	for (let i = placed.length - 1; i > 0; i--) {
		const [before, one] = [placed[i - 1], placed[i]];
		if (!before || !one || before.pinpoint.length || !corrects(one, before)) continue;
		placed[i - 1] = { ...before, pinpoint: one.pinpoint };
		placed[i] = { ...one, pinpoint: [] };
	}
	return placed;
}

const corrects = (one: SymbolCandidate, before: SymbolCandidate): boolean =>
	one.at[0] - before.at[1] <= LONGEST_TIE &&
	/^(.*)\/Corr\.\d+ \1(?:\/Corr\.\d+)?$/.test(`${one.target} ${before.target}`);

/** Series that print symbols: the main organs, treaty bodies, conferences and programmes. */
const SERIES = [
	'A|E|S|T|ST|DP|TD|ID|CAT|CCPR|CED|CEDAW|CERD|CMW|CRC|CRPD|HRI|INT|FCCC|ICCD|CBD|UNEP|HSP|HS|JIU',
	'LOS|SPLOS|ISBA|CLCS|NPT|BWC|CCW|CD|DC|CAC|CTOC|PCNICC|ICC-ASP|TPNW|UNW|CCM|ESCAP|CEB'
].join('|');

/** What an addition is called; its slash or point may be left out: 31Add.1, /Add2. */
const ADDITION = '(?:Add|Corr|Rev)\\.?\\d+';

/** /HRC · /45 · /COP-MOP · /CONF.157 · /C.3 · /L.41 · /ES-10 · /COP(15) · /SR.15-19 · /4A */
const SEGMENT = `/{1,2} ?(?:E?S-\\d+|(?:add|corr|rev)\\.\\d+|(?:Add|Corr|Rev)\\. \\d+(?!\\d)|[A-Z][A-Za-z.]*(?:-[A-Z]{2,8})?(?:\\d+(?:-\\d+)?|\\(\\d+\\))?|\\d+(?!\\d)(?:${ADDITION}|[A-Z]?(?![A-Za-z])))`;

const PART = 'Part(?:s|ies?|es?)?|Част[ьи]';
const TWO = '(?: and | et | y | и |-| ?和| ?و ?)';

/** (Part I) · (Vol. II) · (Sect. 2) · (XXI) · (2000), which belong to the symbol. */
const BRACKET = ` ?\\((?:(?:${PART}) ?[IVX]+(?:${TWO}[IVX]+)?|Vol\\. ?[IVX]+|Sect\\. ?\\w+|Suppl?|Introduction|Plan outline|Prog\\. ?\\d+|Income [Ss]ect\\. ?\\d+|(?:E?S-)?[IVXLCDM]+|(?:19|20)\\d\\d)\\)`;

const SYMBOL = new RegExp(
	`(?<![A-Za-z0-9/.])(?:${SERIES})(?:${SEGMENT}){1,8}(?:${BRACKET}(?:/(?:Add|Corr|Rev)\\. ?\\d+)*)?(?: /?${ADDITION})?`,
	'g'
);

const PARTS = new RegExp(`\\((?:${PART})([IVX]+)(?:[^IVX)]+([IVX]+))?\\)`);

/** The symbol itself: A/78/12(Parte I) → A/78/12(PartI), A/54/31Add2 and A/54/31/add.2 → A/54/31/Add.2. */
const symbolOf = (printed: string): string =>
	printed
		.replace(/\s/g, '')
		.replace(/\/{2,}/g, '/')
		.replace(PARTS, (_, one: string, two?: string) =>
			two ? `(Parts${one}and${two})` : `(Part${one})`
		)
		.replace(
			/(?<=\/)(?:add|corr|rev)(?=\.)/g,
			(small) => small.charAt(0).toUpperCase() + small.slice(1)
		)
		.replace(/(?<=\d)(?=Add|Corr|Rev)/, '/')
		.replace(/(?<=Add|Corr|Rev)(?=\d)/g, '.')
		.replace(/\/RES\.(?=\d)/, '/Res.');

/** Followers that leave the stem out: 和Add.1, 、Corr.1, 及Add.1至3, and Add.1. */
const FOLLOWER =
	/(?:以及|和|及|与|、|, and|,| and| et| y| и|، و| و|،)? ?((?:Add|Corr|Rev|Amend)\.?(\d+)(?:\/(?:Add|Corr)\.\d+)*)(?:(?:至|-| to | à | a | إلى )(\d+)(?!\d))?/y;

const hasNumber = (symbol: string): boolean => /\/[^/]*\d/.test(symbol);

function family(unit: Unit, text: string, match: RegExpExecArray): SymbolCandidate[] {
	const start = match.index;
	const symbol = symbolOf(match[0]);
	if (!hasNumber(symbol)) return [];
	const end = start + match[0].length;
	const heads = withElided(
		text,
		writtenOut(symbol).map((target) => ({ start, end, target }))
	);
	const followers = readFollowers(text, heads.at(-1)?.end ?? end, heads.at(-1)?.target ?? symbol);
	const last = followers.at(-1)?.end ?? heads.at(-1)?.end ?? end;
	const { pinpoint } = readPinpoint(
		text,
		/[)\]]/.test(text[last] ?? '') ? last + 1 : last,
		unit.document.language
	);
	const words = citationWords[unit.document.language];
	const role = words?.publishedIn.test(text.slice(Math.max(0, start - 60), start));
	return [...heads, ...followers].map(({ start, end, target }, i) => ({
		kind: 'symbol',
		target,
		// the place belongs to the document itself, not to its corrigendum
		pinpoint: i === 0 ? pinpoint : [],
		...found(unit, documentSymbol.name, start, end),
		...(role && { role: 'published-in' as const })
	}));
}

interface Placed {
	start: number;
	end: number;
	target: string;
}

/** What the follower leaves out: Corr.1 may correct an addendum, Add.2 is one of the document itself. */
const stemFor = (suffix: string, symbol: string): string =>
	symbol.replace(suffix.startsWith('Corr') ? /\/Corr\.\d+$/ : /(?:\/(?:Add|Corr)\.\d+)+$/, '');

/** With the documents behind whose numbers alone stand: and 2. */
function withElided(text: string, placed: Placed[]): Placed[] {
	const last = placed.at(-1);
	if (!last) return [];
	const { targets, end } = elidedBehind(text, last.end, last.target);
	return [...placed, ...targets.map((target) => ({ start: last.end, end, target }))];
}

function readFollowers(text: string, from: number, symbol: string): Placed[] {
	const placed: Placed[] = [];
	FOLLOWER.lastIndex = from;
	for (let match = FOLLOWER.exec(text); match; match = FOLLOWER.exec(text)) {
		const [whole, suffix = '', first = '', to] = match;
		const end = match.index + whole.length;
		const start = end - whole.trimStart().replace(/^[^ACR]*/, '').length;
		const listed = numbers(Number(first), Number(to ?? first)).map((number) => ({
			start,
			end,
			target: `${stemFor(suffix, symbol)}/${symbolOf(suffix.replace(/\d+/, String(number)))}`
		}));
		const all = withElided(text, listed);
		for (const one of all) placed.push(one);
		FOLLOWER.lastIndex = all.at(-1)?.end ?? end;
	}
	return placed;
}

const numbers = (from: number, to: number): number[] =>
	Array.from({ length: Math.min(Math.max(to - from + 1, 1), 50) }, (_, i) => from + i);
