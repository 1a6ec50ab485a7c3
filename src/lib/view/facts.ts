import type { Evidence } from '#graph/model.ts';
import { labelOf } from '#graph/symbol.ts';
import type { ExplorerWords } from '#lib/words/explorer-zh.ts';
import type { PinpointUnit } from '#lib/words/pinpoint.ts';
import { formatDate, formatNumber } from '#lib/words/format.ts';
import type { InterfaceLanguage } from '#lib/words/words.ts';

export interface Fact {
	name: string;
	value: string;
}

/** What of an evidence its facts are told from. */
type Told = Pick<Evidence, 'facts' | 'edge'>;

interface Tongue {
	language: InterfaceLanguage;
	words: ExplorerWords;
}

const join = (value: string | number | string[] | undefined): string =>
	Array.isArray(value) ? value.join(', ') : String(value ?? '');

/** Of a resolution or document, whose symbol begins in capitals and has a slash, paragraphs are cited. */
const unitIn = (edge: string): PinpointUnit =>
	/ CITES [A-Z]+\//.test(edge) ? 'paragraph' : 'article';

/** Pinpoints as a reader says them: `annex, 39` → 附件 第 39 段. */
const pinpoints = ({ facts, edge }: Told, words: ExplorerWords): string =>
	[facts.pinpoint ?? []]
		.flat()
		.map((one) => words.pinpoint(String(one), unitIn(edge)))
		.join(words.pinpointList);

/** A word of the graph in the reader's language; one that has no translation stands as it is. */
const said = (
	table: Record<string, string>,
	value: Evidence['facts'][string] | undefined
): string => table[join(value)] ?? join(value);

/** `HRC-51`, an ISO date or `open-ended`, for a reader. */
function until(value: string, { language, words }: Tongue): string {
	if (/^\d{4}/.test(value)) return formatDate(language, value);
	return value === 'open-ended' ? words.openEnded : value.replace('-', ' ');
}

/** A day, a month, or `P30D`, within thirty days, for a reader. */
function time(value: string, { language, words }: Tongue): string {
	const [, count, unit = ''] = /^P(\d+)([DWMY])$/.exec(value) ?? [];
	if (count) return words.within(formatNumber(language, Number(count)), unit);
	return value && formatDate(language, value);
}

/** Each fact that an evidence may hold, and how it is told; an empty text is left out. */
const TELLERS: ((facts: Evidence['facts'], tongue: Tongue) => Fact)[] = [
	({ date }, { language, words }) => ({
		name: words.date,
		value: date ? formatDate(language, join(date)) : ''
	}),
	({ act }, { words }) => ({ name: words.act, value: said(words.acts, act) }),
	({ months }, { language, words }) => ({
		name: words.term,
		value: months ? words.months(formatNumber(language, Number(months))) : ''
	}),
	(facts, tongue) => ({
		name: tongue.words.until,
		value: facts.until ? until(join(facts.until), tongue) : ''
	}),
	({ terms }, { words }) => ({
		name: words.terms,
		value: [terms ?? []].flat().map(String).map(labelOf).join(', ')
	}),
	({ product }, { words }) => ({ name: words.product, value: said(words.products, product) }),
	({ to, session, due }, tongue) => ({
		name: tongue.words.due,
		value: [join(to), join(session), time(join(due), tongue)].filter(Boolean).join(' ')
	}),
	({ periodicity }, { words }) => ({
		name: words.periodicity,
		value: said(words.periods, periodicity)
	}),
	(facts, { words }) => ({ name: words.since, value: join(facts.from).replace('-', ' ') }),
	({ vote }, { words }) => ({ name: words.vote, value: said(words.votes, vote) }),
	({ role }, { words }) => ({ name: words.role, value: said(words.roles, role) })
];

/** What is known beside the words: date, provisions, term, session due, vote. */
export const factsOf = (told: Told, tongue: Tongue): Fact[] =>
	[
		{ name: tongue.words.pinpoints, value: pinpoints(told, tongue.words) },
		...TELLERS.map((tell) => tell(told.facts, tongue))
	].filter(({ value }) => value !== '');
