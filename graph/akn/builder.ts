import { clean, type Patch } from '../clean.ts';
import type { Source } from '../model.ts';
import { ENTITY, meaningOf } from './entities.ts';
import { noAkn, tooDeep } from './refusals.ts';
import { signOfEnd, type Element, type Words, type Xml } from './tree.ts';

/** Deeper than any resolution goes. */
const DEEPEST = 200;

/** A tag as printed: its name with its prefix. */
export interface Tag {
	printed: string;
	attributes: Element['attributes'];
}

/** Told of tags and words in the order of the text, makes the tree. Throws BadTextError for no Akoma Ntoso. */
export interface Builder {
	open(tag: Tag, start: number, end: number): void;
	/** `start` is where the closing tag begins, or the element itself where it is empty. */
	close(start: number, end: number): void;
	/** Words from the last tag on. */
	words(end: number): void;
	cdata(position: number): void;
	skip(position: number): void;
	finish(): Xml;
}

export function createBuilder({ path, text }: Source): Builder {
	const open: Element[] = [];
	const patches: Patch[] = [];
	const byName = new Map<string, Element[]>();
	let root: Element | null = null;
	let inner: Element | undefined;
	let last = 0;
	let ampersand = text.indexOf('&');

	function add(child: Element | Words): void {
		if (!inner) return;
		// most elements have one child at most: an array that grows takes room for many
		if (inner.children === NONE) inner.children = [child];
		else inner.children.push(child);
	}

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
		open({ printed, attributes }, start, end) {
			const name = printed.slice(printed.indexOf(':') + 1);
			if (!root && name !== 'akomaNtoso') throw noAkn(path, printed);
			if (open.length > DEEPEST) throw tooDeep(path, DEEPEST);
			const element: Element = {
				kind: 'element',
				name,
				attributes,
				children: NONE,
				start,
				end,
				inner: end
			};
			add(element);
			const namesakes = byName.get(name);
			if (namesakes) namesakes.push(element);
			else byName.set(name, [element]);
			root ??= element;
			inner = element;
			open.push(element);
			if (name === 'count') patches.push({ at: end - 1, text: ' ' });
			last = end;
		},
		close(start, end) {
			const element = open.pop();
			if (!element) return;
			inner = open.at(-1);
			element.end = end;
			element.inner = start;
			const sign = signOfEnd(element.name);
			if (sign) patches.push({ at: start, text: sign });
			last = end;
		},
		words(end) {
			if (end <= last) return;
			if (inner?.name === 'sup' && BRACKET.test(text.slice(last, end))) {
				last = end;
				return;
			}
			if (ampersand >= 0 && ampersand < last) ampersand = text.indexOf('&', last);
			if (ampersand >= 0 && ampersand < end) decode(last, end);
			else add({ kind: 'words', start: last, end });
			last = end;
		},
		cdata(position) {
			// the next one may begin before the end of this one is told
			const start = text.indexOf(CDATA, last) + CDATA.length;
			const end = text.indexOf(CDATA_END, start);
			add({ kind: 'words', start, end });
			last = Math.max(position, end + CDATA_END.length);
		},
		skip(position) {
			last = position;
		},
		finish() {
			if (!root) throw noAkn(path, '');
			const cleaned = clean(text, patches);
			return { root, cleaned, named: (name) => byName.get(name) ?? [] };
		}
	};
}

/** Of an element without children. */
const NONE: Element['children'] = [];

/** Arabic texts set footnote marks in raised brackets, which are no words. */
const BRACKET = /^\s*[()]\s*$/;

const CDATA = '<![CDATA[';
const CDATA_END = ']]>';
