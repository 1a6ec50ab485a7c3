import { SaxesParser } from 'saxes';
import { damagedPart, tooDeep } from '../refusals.ts';

/** An element of a part of a Word file. Names are without prefixes, those of attributes too. */
export interface Element {
	name: string;
	attributes: Record<string, string>;
	children: (Element | string)[];
}

/** Deeper than Word nests tables. */
const DEEPEST = 500;

const unprefixed = (name: string): string => name.slice(name.indexOf(':') + 1);

/** Takes one part apart; throws BadTextError where it is damaged, too deep or brings its own entities. */
export function readPart(path: string, part: string, xml: string): Element {
	const root: Element = { name: '', attributes: {}, children: [] };
	const open = [root];
	const parser = new SaxesParser({ xmlns: false as const, position: false });
	const add = (child: Element | string) => open.at(-1)?.children.push(child);
	parser.on('doctype', () => {
		throw damagedPart(
			path,
			part,
			new Error('it declares a document type, which may define entities')
		);
	});
	parser.on('error', (cause) => {
		throw damagedPart(path, part, cause);
	});
	parser.on('opentag', ({ name, attributes }) => {
		if (open.length > DEEPEST) throw tooDeep(path, DEEPEST);
		const own = Object.entries(attributes).map(([key, value]) => [unprefixed(key), value]);
		const element = { name: unprefixed(name), attributes: Object.fromEntries(own), children: [] };
		add(element);
		open.push(element);
	});
	parser.on('closetag', () => void open.pop());
	parser.on('text', add);
	parser.on('cdata', add);
	parser.write(xml).close();
	return root;
}

/** The elements right within, of a name or of any. */
export const within = ({ children }: Element, name?: string): Element[] =>
	children.filter(
		(child): child is Element => typeof child !== 'string' && (!name || child.name === name)
	);

/** The first element at the end of a path of names: `find(paragraph, 'pPr', 'numPr', 'ilvl')`. */
export function find(element: Element | undefined, ...names: string[]): Element | undefined {
	return names.reduce<Element | undefined>(
		(at, name) =>
			at?.children.find((child) => typeof child !== 'string' && child.name === name) as
				Element | undefined,
		element
	);
}

/** The `val` at the end of a path of names. */
export const valueOf = (element: Element | undefined, ...names: string[]): string | undefined =>
	find(element, ...names)?.attributes.val;

/** A switch of Word's: there without a value is on; `0`, `false`, `off` and `none` are off. */
export function isOn(element: Element | undefined, name: string): boolean {
	const found = find(element, name);
	return found !== undefined && !/^(?:0|false|off|none)$/.test(found.attributes.val ?? '');
}
