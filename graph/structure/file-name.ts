import type { Doubt, Header } from '../model.ts';
import { isNumbered, labelOf, readResolution } from '../symbol.ts';

/**
 * A-HRC-RES-48-23.en.txt · A_RES_78_1-2326051E.xml · S-PRST-2013-12.txt · S-RES-2577(2021).pdf ·
 * A-RES-S-17-2. A letter set apart is the language of the file, and no part of the act.
 */
const NAME =
	/^([AES])[-_ ](HRC[-_ ]|CN\.4[-_ ])?(RES|DEC|PRST)[-_ ](OS[-_ ])?(?:((?:E?S[-_ ])?\d{1,4})[-_ ](\d{1,4}(?:[A-Z](?:-[A-Z])?)?)(?![A-Za-z\d])|(\d{1,4}[A-Z]?) ?(\((?:(?:19|20)\d\d|(?:E?S-)?[IVXLCDM]+)\)))/;

/** Body, act and number that the name of a file spells; null where it spells none. */
export function headerInName(path: string): Pick<Header, 'body' | 'act' | 'number'> | null {
	const [, organ, sub = '', kind, open = '', session = '', nth = '', number = '', time = ''] =
		NAME.exec(nameOf(path)) ?? [];
	if (!organ || !kind) return null;
	const stem = [organ, bare(sub), kind, bare(open)].filter(Boolean).join('/');
	const numbered = session ? `${session.replace(/[_ ]/, '-')}/${nth}` : number + time;
	const symbol = `${stem}/${numbered}`;
	const found = isNumbered(symbol) ? readResolution(symbol) : null;
	return found ? { body: found.body, act: found.act, number: labelOf(symbol) } : null;
}

const nameOf = (path: string): string => path.split(/[/\\]/).at(-1) ?? '';

const bare = (word: string): string => word.slice(0, -1);

/** E-CN.9-1997-2.en.txt → E/CN.9/1997/2, A_78_251.pdf → A/78/251: a report's symbol; null for an act's or none. */
export function documentInName(path: string): string | null {
	const [name] =
		/^[AES](?:[-_](?!RES|DEC|PRST)[A-Z\d.]+){1,6}(?=\.[a-z]|$)/.exec(nameOf(path)) ?? [];
	return name && /\d/.test(name) ? name.replace(/[-_]/g, '/') : null;
}

/**
 * What a text says of itself, with what only its file's name says. A name that says another body is
 * not believed; one that says another number is doubted: pages of a volume begin with the act before.
 */
export function withNameOf(
	path: string,
	said: Partial<Header>
): { said: Partial<Header>; doubts: Doubt[] } {
	const named = headerInName(path);
	if (!named || (said.body && said.body !== named.body)) return { said, doubts: [] };
	if (!said.number)
		return { said: { ...said, ...named }, doubts: [doubt(nameOf(path), 'number-from-name')] };
	if (isPartOf(spaceless(said.number), spaceless(named.number))) return { said, doubts: [] };
	return { said, doubts: [doubt(`${named.number} ≠ ${said.number}`, 'number-contradicted')] };
}

/** A name may leave the letter of a part out. */
const isPartOf = (printed: string, named: string): boolean =>
	printed.startsWith(named) && !/^\d/.test(printed.slice(named.length));

const spaceless = (number: string): string => number.replace(/\s/g, '');

const doubt = (text: string, reason: Doubt['reason']): Doubt => ({
	paragraph: 'header',
	text,
	reason,
	candidates: []
});
