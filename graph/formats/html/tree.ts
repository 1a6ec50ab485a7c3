import { Parser } from 'htmlparser2';
import { tooDeep } from '../refusals.ts';

/** An element of a page, its name in small letters; words are plain strings, entities read. */
export interface Element {
	name: string;
	attributes: Record<string, string>;
	children: (Element | string)[];
	parent: Element | null;
}

/** Deeper than any page goes; browsers stop at half of it. */
const DEEPEST = 1000;

/** Takes any page apart, however badly it is written; throws BadTextError for endless nesting. */
export function readTree(path: string, html: string): Element {
	const root: Element = { name: '', attributes: {}, children: [], parent: null };
	let [at, depth] = [root, 0];
	const parser = new Parser(
		{
			onopentag(name, attributes) {
				if (++depth > DEEPEST) throw tooDeep(path, DEEPEST);
				const element: Element = { name, attributes, children: [], parent: at };
				at.children.push(element);
				at = element;
			},
			onclosetag() {
				depth--;
				at = at.parent ?? root;
			},
			ontext: (words) => void at.children.push(words)
		},
		// XHTML closes its anchors so: <a id="fn1"/>
		{ recognizeSelfClosing: true }
	);
	parser.end(html);
	return root;
}

/** Elements within, in the order of the page. */
export function elementsIn(element: Element): Element[] {
	const found: Element[] = [];
	const gather = ({ children }: Element): void => {
		for (const child of children) {
			if (typeof child === 'string') continue;
			found.push(child);
			gather(child);
		}
	};
	gather(element);
	return found;
}

/** The element, what holds it, and so on outwards. */
export function* outwards(element: Element): Generator<Element> {
	for (let at: Element | null = element; at; at = at.parent) yield at;
}

/** All words within, pieced together; no more than `most` characters and elements are looked at. */
export function wordsIn(element: Element, most = Infinity): string {
	const pieces: string[] = [];
	collect(element, pieces, { left: most });
	return pieces.join('');
}

function collect(element: Element, pieces: string[], room: { left: number }): void {
	for (const child of element.children) {
		if (room.left <= 0) return;
		room.left -= typeof child === 'string' ? child.length : 1;
		if (typeof child === 'string') pieces.push(child);
		else if (!/^(?:script|style)$/.test(child.name)) collect(child, pieces, room);
	}
}
