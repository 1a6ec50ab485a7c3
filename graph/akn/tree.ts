import type { Span } from '../model.ts';

/** A stretch of words, as it stands in the text as received; entities stand at their `&`. */
export interface Words extends Span {
	kind: 'words';
}

/** An element. Names are without prefixes; `inner` is where its content ends. */
export interface Element extends Span {
	kind: 'element';
	name: string;
	attributes: Readonly<Record<string, string>>;
	children: (Element | Words)[];
	inner: number;
}

export interface Xml {
	root: Element;
	/** The elements of a name, in the order of the text. */
	named(name: string): readonly Element[];
	/**
	 * The text as received, cleaned, character for character: a character in the place of the `&` of
	 * its entity, a space where a block of words ends, and the signs of a list between its names.
	 */
	cleaned: string;
}

/** Elements that end a line. */
const BLOCKS = new Set([
	...['p', 'num', 'heading', 'subheading', 'listIntroduction', 'crossHeading'],
	...['td', 'th', 'tr', 'eol']
]);

export const isBlock = (name: string): boolean => BLOCKS.has(name);

/** What the end of an element stands for: the names of a list are printed without commas. */
const ENDS = new Map([
	...[...BLOCKS].map((name): [string, string] => [name, ' ']),
	['organization', ', '],
	['count', '; ']
]);

export const signOfEnd = (name: string): string | undefined => ENDS.get(name);

/** The elements of a name within another, in the order of the text. */
export function all(element: Element, name: string): Element[] {
	const found: Element[] = [];
	for (const child of element.children) {
		if (child.kind === 'words') continue;
		if (child.name === name) found.push(child);
		for (const one of all(child, name)) found.push(one);
	}
	return found;
}

/** The elements right within. */
export const within = (element: Element): Element[] =>
	element.children.filter((child) => child.kind === 'element');

const NOT_SET = new Set(['authorialNote', 'sup', 'eol']);

/** Nothing but words in bold, which verbs of the act are not: they are italic as well. */
export function isBold({ children }: Element, cleaned: string): boolean {
	const own = children.filter((child) =>
		child.kind === 'words'
			? cleaned.slice(child.start, child.end).trim() !== ''
			: !NOT_SET.has(child.name)
	);
	return (
		own.length > 0 &&
		own.every((child) => child.kind === 'element' && child.attributes.class === 'bold')
	);
}

export const isWithin = (one: Span, outer: Span): boolean =>
	one.start >= outer.start && one.end <= outer.end;
