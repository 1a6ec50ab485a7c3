import { BadTextError } from '../errors.ts';
import { isLanguage, type Language } from '../schema.ts';

/** Why language versions differ, as a reviewer read in their texts: a misprint, another text. */
export interface Explanation {
	/** `A/RES/78/152` */
	resolution: string;
	/** `A/78/267`; `*` where a language has another text under the symbol, `paragraphs` for all their ids. */
	target: string;
	/** The languages that say it; for `*` the one with the other text. */
	in: Language[];
	why: string;
}

/** Reads the table of explanations, one a line below its head; throws BadTextError for a wrong line. */
export function readExplanations(path: string, table: string): Explanation[] {
	return table.split(/\r?\n/).flatMap((line, i) => {
		if (i === 0 || !line.trim()) return [];
		const [resolution = '', target = '', languages = '', why = ''] = line.split('\t');
		const said = languages.split(' ');
		if (!resolution || !target || !why || !said.every(isLanguage))
			throw new BadTextError(
				`${path}, line ${i + 1}: expected resolution, target, languages, and why.`
			);
		return { resolution, target, in: said.filter(isLanguage), why };
	});
}

const keyOf = (resolution: string, target: string, languages: Language[]): string =>
	[resolution, target, [...languages].sort().join(' ')].join('\t');

/** Whether a reviewer explained that these languages of a resolution cite it and no other does. */
export function createExplainer(explanations: Explanation[]) {
	const others = new Set(
		explanations.filter(({ target }) => target === '*').map(({ resolution }) => resolution)
	);
	const known = new Set(explanations.map((one) => keyOf(one.resolution, one.target, one.in)));

	return (resolution: string, target: string, languages: Language[]): boolean =>
		others.has(resolution) || known.has(keyOf(resolution, target, languages));
}
