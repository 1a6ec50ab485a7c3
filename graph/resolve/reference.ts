import type { Reference } from '../extract/rule.ts';
import type { Doubt, Header } from '../model.ts';
import type { Body, DoubtReason } from '../schema.ts';
import { isNumbered, resolutionSymbol } from '../symbol.ts';
import { fitsDate, isLaterThan, nearlyFitsDate } from '../symbol-time.ts';

/** A settled target, and how its body was known; perhaps with something the reader should check. */
export interface Settled {
	target?: string;
	by?: 'explicit' | 'date' | 'scope' | 'own' | 'form';
	/** The printed date, unless it was another item's and does not fit. */
	date?: string;
	doubt?: Doubt;
}

/** Bodies that number in this way. 5/1 · 1993/87 · 217 A (III) · 1325 (2000) */
const SHAPES: [pattern: RegExp, bodies: Body[]][] = [
	[/^(?:19|20)\d\d\//, ['CHR', 'ECOSOC', 'SUBCOM']],
	[/^OS\//, ['HRC']],
	[/^(?:E?S-)?\d+\//, ['HRC', 'GA']],
	[/\((?:19|20)\d\d\)$/, ['SC']],
	[/\([A-Z-]+\)$/, ['GA', 'ECOSOC', 'CHR']]
];

/** The Commission on Human Rights and its Sub-Commission ended in 2006. */
const LAST_COMMISSION = 2006;

interface Option {
	body: Body;
	symbol: string;
}

/** What the text has named before, with its body or its date. */
type Named = ReadonlySet<string>;

/**
 * Whose act it is, by the measured order: the body named in its own phrase; the only body whose
 * session the date allows; the body of the list or sentence; whose it was where the text named it
 * before; the adopting body itself. Nothing can cite what is adopted later than itself. Two options
 * left are a doubt, never a guess.
 */
export function settleReference(
	reference: Reference,
	header: Header,
	named: Named = new Set()
): Settled {
	const settled = settleAsPrinted(reference, header, named);
	if (!reference.turned || isSound(settled, header)) return settled;
	const { date, turned: number } = reference;
	// 55/56 of 2001 may rather be misdated by a year
	if (settled.target && date && nearlyFitsDate(settled.target, date)) return settled;
	const turned = settleAsPrinted({ ...reference, number }, header, named);
	return isSound(turned, header) ? turned : settled;
}

/** Nothing speaks against it. */
const isSound = ({ target, doubt }: Settled, header: Header): boolean =>
	target !== undefined && !doubt && isNumbered(target) && !isLater(target, header);

function settleAsPrinted(reference: Reference, header: Header, before: Named): Settled {
	const options = optionsOf(reference);
	if (reference.foreign) return foreign(reference, options, before);
	const explicit = reference.body?.by === 'explicit' ? reference.body.code : undefined;
	const named = options.find(({ body }) => body === explicit);
	if (named) return explicitly(reference, named, options);
	const only = onlyFitting(reference, options);
	if (only) return { target: only.symbol, by: 'date', ...keptDate(reference, only) };
	return byContext(reference, options, header, before);
}

/**
 * Another house's; but where its name only stands before, in its resolution, the date may tell otherwise,
 * or the text has named that act before.
 */
function foreign(reference: Reference, options: Option[], before: Named): Settled {
	const { body, date, foreign: house = '' } = reference;
	const known = options.find((one) => one.body === body?.code && before.has(one.symbol));
	if (known && !date) return { target: known.symbol, by: 'scope' };
	const fitting = date ? options.filter(({ symbol }) => fitsDate(symbol, date)) : [];
	const [only] = fitting;
	return only && fitting.length === 1 && only.body === body?.code
		? { target: only.symbol, by: 'date', ...keptDate(reference, only) }
		: { doubt: doubt(reference, 'other-body', [house]) };
}

/** Where its number rules out a resolution, it is a decision: قراراتها 78/1 و 77/516. */
function optionsOf({ number, act }: Reference): Option[] {
	const options = optionsAs(number, act);
	return options.length === 0 && act === 'resolution' ? optionsAs(number, 'decision') : options;
}

function optionsAs(number: string, act: Reference['act']): Option[] {
	const bodies = SHAPES.find(([pattern]) => pattern.test(number))?.[1] ?? [];
	return bodies.flatMap((body) => {
		const ended =
			(body === 'CHR' || body === 'SUBCOM') && Number(number.slice(0, 4)) > LAST_COMMISSION;
		if (ended) return [];
		const symbol = resolutionSymbol(body, number, act);
		return symbol && isNumbered(symbol) ? [{ body, symbol }] : [];
	});
}

/** The one option that the date allows, where it rules out every other. */
function onlyFitting({ date }: Reference, options: Option[]): Option | undefined {
	const left = date ? options.filter(({ symbol }) => fitsDate(symbol, date) !== false) : [];
	const [only] = left;
	const certain = only && date && left.length === 1 && options.length > 1;
	return certain && fitsDate(only.symbol, date) ? only : undefined;
}

/** The named body's; but where the date rules that out and points to one other, that one, with a doubt. */
function explicitly(reference: Reference, named: Option, options: Option[]): Settled {
	const { date, dateShared } = reference;
	const contradicts = date && !dateShared && fitsDate(named.symbol, date) === false;
	const other = contradicts ? onlyFitting(reference, options) : undefined;
	return {
		target: (other ?? named).symbol,
		by: other ? 'date' : 'explicit',
		...keptDate(reference, other ?? named),
		...(contradicts && {
			doubt: doubt(reference, 'date-contradicts-session', symbolsOf(options))
		})
	};
}

/** A date taken over from the item before holds only where the session allows it. */
function keptDate({ date, dateShared }: Reference, { symbol }: Option): { date?: string } {
	if (!date || (dateShared && fitsDate(symbol, date) === false)) return {};
	return { date };
}

/** No body of its own phrase: the list's or sentence's, the adopting body, or what the form allows. */
function byContext(
	reference: Reference,
	options: Option[],
	header: Header,
	before: Named
): Settled {
	const { date, dateShared } = reference;
	const rules = date && !dateShared ? date : null;
	const dated = options.filter(({ symbol }) => !rules || fitsDate(symbol, rules) !== false);
	if (dated.length === 0) return misdated(reference, options);
	const possible = dated.filter(({ symbol }) => !isLater(symbol, header));
	const chosen = likeliest(reference, possible, header, before);
	if (!chosen) return { doubt: doubt(reference, 'body-unknown', symbolsOf(possible)) };
	const [option, by] = chosen;
	return { target: option.symbol, by, ...keptDate(reference, option) };
}

/** Another house's number, or a misprinted date: where nobody is named, nobody is guessed. */
function misdated(reference: Reference, options: Option[]): Settled {
	const reason = options.length ? 'date-contradicts-session' : 'body-unknown';
	const told = doubt(reference, reason, symbolsOf(options));
	const { date = '' } = reference;
	const scoped = options.find(
		({ body, symbol }) => body === reference.body?.code && nearlyFitsDate(symbol, date)
	);
	return scoped
		? { target: scoped.symbol, by: 'scope', doubt: told, ...(date && { date }) }
		: { doubt: told };
}

function likeliest(
	{ body }: Reference,
	possible: Option[],
	header: Header,
	before: Named
): [Option, 'scope' | 'own' | 'form'] | null {
	const scoped = possible.find((option) => option.body === body?.code);
	if (scoped) return [scoped, 'scope'];
	const [known, ...more] = possible.filter(({ symbol }) => before.has(symbol));
	if (known && more.length === 0) return [known, 'scope'];
	const own = possible.find((option) => option.body === header.body);
	if (own) return [own, 'own'];
	const [first] = possible;
	// an Assembly text names the Council whenever it cites it: 5/14 alone is some other house's
	if (!first || (first.body === 'HRC' && header.body === 'GA')) return null;
	// 217 A (III) outside its own house is the Assembly's, which alone prints such numbers without a name
	const isRoman = first.symbol.endsWith(')') && first.body !== 'SC';
	return first.body === 'GA' || (possible.length === 1 && !isRoman) ? [first, 'form'] : null;
}

/** Adopted at a session after the citing act's own. */
function isLater(symbol: string, { body, number, act, adopted }: Header): boolean {
	const own = resolutionSymbol(body, number, act);
	return own !== null && isLaterThan(symbol, own, adopted) === true;
}

const symbolsOf = (options: Option[]): string[] => options.map(({ symbol }) => symbol);

const doubt = (
	{ paragraph, quote, start, end }: Reference,
	reason: DoubtReason,
	candidates: string[]
): Doubt => ({ paragraph, text: quote, reason, candidates, start, end });
