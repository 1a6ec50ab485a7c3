import { BadTextError } from '../errors.ts';
import { isBody } from '../schema.ts';
import { resolutionSymbol } from '../symbol.ts';
import type { Comparison, Difference } from './comparison.ts';
import type { Count } from './count.ts';
import { foldSymbol } from './links.ts';
import { NONE_SAMPLED, type Sampled } from './overall.ts';

/**
 * Who is right where a source and extraction differ, as a reviewer decided with the text at hand.
 * `both-wrong` counts against extraction like `silver`; a `doubt` counts for nobody.
 */
const VERDICTS = ['extraction', 'silver', 'both-wrong', 'doubt'] as const;
export type Verdict = (typeof VERDICTS)[number];

export interface Adjudication {
	/** `A/RES/78/220@zh` */
	text: string;
	paragraph: string;
	class: string;
	item: string;
	verdict: Verdict;
	why: string;
	/** How many read it for themselves and came to this verdict. */
	readers: number;
}

const isVerdict = (value: string): value is Verdict =>
	(VERDICTS as readonly string[]).includes(value);

/** Reads the table of verdicts, one a line below its head; throws BadTextError for a wrong line. */
export function readAdjudications(path: string, table: string): Adjudication[] {
	return table.split(/\r?\n/).flatMap((line, i) => {
		if (i === 0 || !line.trim()) return [];
		const [text = '', paragraph = '', name = '', item = '', verdict = '', why = '', readers = ''] =
			line.split('\t');
		if (!isVerdict(verdict) || !why || !/^[1-9]$/.test(readers))
			throw new BadTextError(
				`${path}, line ${i + 1}: expected text, paragraph, class, item, one of ${VERDICTS.join(', ')}, why, and the number of readers.`
			);
		return { text, paragraph, class: name, item, verdict, why, readers: Number(readers) };
	});
}

const keyOf = (text: string, name: string, item: string): string =>
	[text, name, foldSymbol(item)].join('\t');

/** `pp3 52/27 HRC` is decided with the citation `pp3 A/HRC/RES/52/27`. */
function citationOf(item: string): string | null {
	const [place = '', number = '', body = ''] = item.split(' ');
	const symbol = isBody(body) ? resolutionSymbol(body, number) : null;
	return symbol && `${place} ${symbol}`;
}

/** The class of verdicts on finds that no link judges. */
const UNLINKED = 'unlinked';

export interface Adjudicated {
	count: Count;
	/** Of the finds that the source cannot judge, those that a reviewer read. */
	sampled: Sampled;
	/** How many differences were decided by a reviewer, each for itself. */
	decided: number;
	/** How many were settled by each described rule. */
	byRule: Record<string, number>;
}

/** Counts differences as the reviewers decided, and remembers which verdicts met one. */
export function createAdjudicator(rows: Adjudication[]) {
	const byKey = new Map(
		rows.map((row) => [keyOf(row.text, row.class, `${row.paragraph} ${row.item}`), row])
	);
	const used = new Set<Adjudication>();
	const texts = new Set<string>();

	function verdictOn({ text, class: name }: Comparison, item: string): Verdict | undefined {
		const citation = name === 'body' ? citationOf(item) : null;
		const row =
			byKey.get(keyOf(text, name, item)) ??
			(citation ? byKey.get(keyOf(text, 'citations', citation)) : undefined);
		if (row) used.add(row);
		return row?.verdict;
	}

	/** A doubt counts for nobody. */
	function sampledIn({ text, unjudged }: Comparison): Sampled {
		const verdicts = unjudged.map((item) => {
			const row = byKey.get(keyOf(text, UNLINKED, item));
			if (row) used.add(row);
			return row?.verdict;
		});
		const right = verdicts.filter((verdict) => verdict === 'extraction').length;
		const read = verdicts.filter((verdict) => verdict && verdict !== 'doubt').length;
		return { right, wrong: read - right };
	}

	return {
		adjudicate(comparison: Comparison): Adjudicated {
			texts.add(comparison.text);
			if (comparison.source === 'gold')
				return { count: comparison.count, decided: 0, byRule: {}, sampled: NONE_SAMPLED };
			const verdicts = comparison.differences.flatMap((difference) => {
				const own = verdictOn(comparison, difference.item);
				const verdict = own ?? (difference.rule === undefined ? undefined : 'extraction');
				return verdict ? { difference, verdict, rule: own ? undefined : difference.rule } : [];
			});
			const count = verdicts.reduce(
				(sum, { difference, verdict }) => settled(sum, difference, verdict),
				comparison.count
			);
			const byRule = countRules(verdicts.flatMap(({ rule }) => rule ?? []));
			const decided = verdicts.filter(({ rule }) => !rule).length;
			return { count, decided, byRule, sampled: sampledIn(comparison) };
		},

		/** Verdicts on texts of this run that met no difference any more. */
		stale: (): Adjudication[] => rows.filter((row) => texts.has(row.text) && !used.has(row))
	};
}

function countRules(rules: string[]): Record<string, number> {
	const counts: Record<string, number> = {};
	for (const rule of rules) counts[rule] = (counts[rule] ?? 0) + 1;
	return counts;
}

function settled(count: Count, { kind }: Difference, verdict: Verdict): Count {
	if (verdict === 'silver' || verdict === 'both-wrong') return count;
	if (kind === 'missed') return { ...count, missed: count.missed - 1 };
	const hit = count.hit + (verdict === 'extraction' ? 1 : 0);
	return { ...count, hit, extra: count.extra === null ? null : count.extra - 1 };
}
