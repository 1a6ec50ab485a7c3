import { flat } from '../../flat.ts';
import { madeOnce } from '../../patterns/made-once.ts';
import { matchesOf } from '../../patterns/matches.ts';
import type { Recipients } from './recipients.ts';
import type { Product, ReportingWords, Side } from '../words/reporting.ts';

/** What is delivered, and where the words end that say it, if they follow the recipient. */
export interface FoundProduct {
	product: Product;
	end: number;
	/** Named for an earlier recipient, and owed to this one too. */
	isShared?: boolean;
}

/** A stretch of the text in which one recipient's product is named. */
export interface Said {
	text: string;
	/** Where the clause, the recipient's step and its part of the step begin. */
	clause: number;
	step: number;
	from: number;
	to: number;
}

/** 向…提交报告: behind the recipient; 将报告提交…, to submit a report to the Council: before it. */
export function productOf(
	said: Said,
	recipients: Recipients,
	words: ReportingWords
): FoundProduct | undefined {
	const { start, end, receivers, preposition } = recipients;
	// 提交大会的报告 names a report; only a coming session makes it one that is owed
	const behind = said.text.slice(end, said.to);
	const before = said.text.slice(Math.max(said.from, start - 80), start);
	const isUndated = receivers.every(({ sessions }) => sessions.length === 0);
	if (words.delivered?.test(before)) return undefined;
	if (isUndated && (words.attributive?.test(behind) || words.attributiveBefore?.test(before)))
		return undefined;
	const spoken = words.reporting.find(([pattern]) => pattern.test(preposition))?.[1];
	if (spoken) return { product: spoken, end };
	const named = onSides(said, recipients, words, words.products);
	const [giving, others] = words.otherProducts;
	if (named || !giving.test(preposition)) return named;
	return onSides(said, recipients, words, [[others, 'report']]);
}

type Products = ReportingWords['products'];

/** The first side that names one of these. */
function onSides(
	said: Said,
	recipients: Recipients,
	words: ReportingWords,
	products: Products
): FoundProduct | undefined {
	const { preposition } = recipients;
	const sides = words.sides.find(([pattern]) => pattern.test(preposition))?.[1] ?? [];
	for (const side of sides) {
		const product = onSide(side, said, recipients, { ...words, products });
		if (product) return product;
	}
	return undefined;
}

/** How far before its clause a report may be named that is to be presented, in characters. */
const FAR = 300;

/** What one side of the recipient says; only what is behind has an end of interest. */
function onSide(
	side: Side,
	{ text, clause, step, from, to }: Said,
	{ start, end }: Recipients,
	words: ReportingWords
): FoundProduct | undefined {
	const before = () => text.slice(from, start);
	switch (side) {
		case 'before-first':
			return placed(named(before(), words)[0]);
		case 'before-in-step':
			return shared(placed(named(text.slice(step, start), words).at(-1)));
		case 'before-step':
			return words.again?.test(text.slice(step, to))
				? placed(named(text.slice(clause, step), words).at(-1))
				: undefined;
		case 'before-clause':
			return words.againFromBefore?.test(text.slice(step, to))
				? placed(named(text.slice(Math.max(0, clause - FAR), clause), words).at(-1))
				: undefined;
		case 'behind':
			return placed(named(reach(text.slice(end, to), words.breath), words)[0], end);
		case 'behind-in-sentence':
			return placed(named(reach(text.slice(end, to), words.sentence), words)[0], end);
	}
}

const shared = (product: FoundProduct | undefined): FoundProduct | undefined =>
	product && { ...product, isShared: true };

const reach = (behind: string, pattern: RegExp): string => pattern.exec(behind)?.[0] ?? '';

interface Named {
	at: number;
	length: number;
	product: Product;
}

const placed = (found: Named | undefined, from?: number): FoundProduct | undefined =>
	found && {
		product: found.product,
		end: from === undefined ? 0 : from + found.at + found.length
	};

const everywhere = madeOnce((words: RegExp) => new RegExp(words, `${words.flags}g`));

/** The products that are named, in order; of two at one place the earlier in the table. */
function named(said: string, { products }: ReportingWords): Named[] {
	return flat(products, ([words, product]) =>
		matchesOf(said, everywhere(words)).map((match) => ({
			at: match.index,
			length: match[0].length,
			product
		}))
	)
		.sort((a, b) => a.at - b.at)
		.filter((one, i, all) => !all.slice(0, i).some((other) => other.at + other.length > one.at));
}
