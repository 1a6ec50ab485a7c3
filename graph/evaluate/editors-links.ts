import type { Extraction } from '../model.ts';
import { compare, type Comparison, type TextKey } from './comparison.ts';
import { foldSymbol } from './links.ts';

/** Symbol → what editors linked in its text, without saying where. */
export type EditorsLinks = Map<string, string[]>;

const COLUMNS = 'source\tanchor\ttarget';

export const isEditorsLinks = (text: string): boolean => text.startsWith(COLUMNS);

/** An anchor that says nothing of the number it leads to is a title, and no citation by number. */
function namesTarget(anchor: string, target: string): boolean {
	const number = /(\d+)(?:\(\d{4}\))?$/.exec(target)?.[1];
	return number !== undefined && anchor.split(/\D+/).includes(number);
}

/** Left over from the address: EN/A/RES/66/288 */
const SITE_LANGUAGE = /^(?:ZH|EN|FR|ES|RU|AR)\//;

/** Reads the table of links, symbol by symbol; rows without a target are left out. */
export function readEditorsLinks(text: string): EditorsLinks {
	const links: EditorsLinks = new Map();
	for (const line of text.split('\n').slice(1)) {
		const [symbol = '', anchor = '', target = ''] = line.trim().split('\t');
		const folded = foldSymbol(target).replace(SITE_LANGUAGE, '');
		if (namesTarget(anchor, folded)) links.set(symbol, [...(links.get(symbol) ?? []), folded]);
	}
	return links;
}

/** Not every citation is linked, so this judges recall alone. */
export const compareEditorsLinks = (
	key: TextKey,
	targets: string[],
	{ citations }: Extraction
): Comparison =>
	compare(key, {
		source: "editors' links",
		class: 'citations',
		wanted: targets.map((target) => `text ${target}`),
		found: citations.map(({ target }) => `text ${foldSymbol(target)}`),
		complete: false
	});
