import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { clean, type Patch } from '../clean.ts';
import { BadTextError } from '../errors.ts';
import type { Source, Span } from '../model.ts';
import { ENTITY, meaningOf } from './entities.ts';
import { damaged, declared, noAkn, tooDeep } from './refusals.ts';

/** A stretch of words, as it stands in the text as received; entities stand at their `&`. */
export interface Words extends Span {
	kind: 'words';
}

/** An element. Names are without prefixes; `inner` is where its content ends. */
export interface Element extends Span {
	kind: 'element';
	name: string;
	attributes: Record<string, string>;
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

/** Deeper than any resolution goes. */
const DEEPEST = 200;

/** Elements that end a line. */
const BLOCKS = new Set([
	...['p', 'num', 'heading', 'subheading', 'listIntroduction', 'crossHeading'],
	...['td', 'th', 'tr', 'eol']
]);

export const isBlock = (name: string): boolean => BLOCKS.has(name);

/** What the end of an element stands for: the names of a list are printed without commas. */
const ENDS: Readonly<Record<string, string>> = {
	...Object.fromEntries([...BLOCKS].map((name) => [name, ' '])),
	organization: ', ',
	count: '; '
};

/** Takes XML apart; throws BadTextError where it is damaged, no Akoma Ntoso, or brings its own entities. */
export function readXml(source: Source): Xml {
	const builder = createBuilder(source);
	const parser = new SaxesParser({ xmlns: false as const, position: true });
	parser.on('doctype', () => {
		throw declared(source.path, parser.line);
	});
	parser.on('opentag', (tag) => builder.open(tag, parser.position));
	parser.on('closetag', () => builder.close(parser.position));
	parser.on('text', () => builder.words(parser.position - 1));
	parser.on('cdata', () => builder.cdata(parser.position));
	// these two are told before their last character is read
	parser.on('comment', () => builder.skip(parser.position + 1));
	parser.on('processinginstruction', () => builder.skip(parser.position));
	try {
		parser.write(source.text).close();
	} catch (cause) {
		throw cause instanceof BadTextError ? cause : damaged(source.path, cause);
	}
	return builder.finish();
}

function createBuilder({ path, text }: Source) {
	const open: Element[] = [];
	const patches: Patch[] = [];
	const byName = new Map<string, Element[]>();
	let root: Element | null = null;
	let last = 0;
	let ampersand = text.indexOf('&');

	const add = (child: Element | Words) => open.at(-1)?.children.push(child);

	function decode(start: number, end: number): void {
		let from = start;
		for (const { 0: entity, index } of text.slice(start, end).matchAll(ENTITY)) {
			const at = start + index;
			const meant = meaningOf(entity);
			add({ kind: 'words', start: from, end: at + meant.length });
			patches.push({ at, text: clean(meant) });
			from = at + entity.length;
		}
		add({ kind: 'words', start: from, end });
	}

	return {
		open({ name: printed, attributes }: SaxesTagPlain, position: number) {
			const name = printed.slice(printed.indexOf(':') + 1);
			if (!root && name !== 'akomaNtoso') throw noAkn(path, printed);
			if (open.length > DEEPEST) throw tooDeep(path, DEEPEST);
			const start = text.lastIndexOf('<', position - 1);
			const element: Element = {
				kind: 'element',
				name,
				attributes,
				children: [],
				start,
				end: position,
				inner: position
			};
			add(element);
			const namesakes = byName.get(name);
			if (namesakes) namesakes.push(element);
			else byName.set(name, [element]);
			root ??= element;
			open.push(element);
			if (name === 'count') patches.push({ at: position - 1, text: ' ' });
			last = position;
		},
		close(position: number) {
			const element = open.pop();
			if (!element) return;
			element.end = position;
			element.inner =
				text[position - 2] === '/' ? element.start : text.lastIndexOf('<', position - 1);
			const sign = ENDS[element.name];
			if (sign) patches.push({ at: element.inner, text: sign });
			last = position;
		},
		words(end: number) {
			if (end <= last) return;
			if (open.at(-1)?.name === 'sup' && BRACKET.test(text.slice(last, end))) {
				last = end;
				return;
			}
			if (ampersand >= 0 && ampersand < last) ampersand = text.indexOf('&', last);
			if (ampersand >= 0 && ampersand < end) decode(last, end);
			else add({ kind: 'words', start: last, end });
			last = end;
		},
		cdata(position: number) {
			// the next one may begin before the end of this one is told
			const start = text.indexOf(CDATA, last) + CDATA.length;
			const end = text.indexOf(CDATA_END, start);
			add({ kind: 'words', start, end });
			last = Math.max(position, end + CDATA_END.length);
		},
		skip(position: number) {
			last = position;
		},
		finish(): Xml {
			if (!root) throw noAkn(path, '');
			const cleaned = clean(text, patches);
			return { root, cleaned, named: (name) => byName.get(name) ?? [] };
		}
	};
}

/** Arabic texts set footnote marks in raised brackets, which are no words. */
const BRACKET = /^\s*[()]\s*$/;

const CDATA = '<![CDATA[';
const CDATA_END = ']]>';

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

export const isWithin = (one: Span, outer: Span): boolean =>
	one.start >= outer.start && one.end <= outer.end;
