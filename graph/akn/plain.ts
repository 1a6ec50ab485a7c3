import type { Source, Span } from '../model.ts';
import { createBuilder, type Builder, type Tag } from './builder.ts';
import type { Element, Xml } from './tree.ts';

/**
 * XML as nearly every file has it, read at a glance: tags with attributes in double quotation marks, the
 * entities of XML among words, comments. Null where there is anything else, damage above all: whoever
 * reads any XML reads that, and says what is wrong with it. What is read here, they read alike.
 */
export function readPlain(source: Source): Xml | null {
	const { text } = source;
	const builder = createBuilder(source);
	const begin = DECLARATION.exec(text)?.[0].length ?? 0;
	const isRead = isPlain(text) && readTags(text, begin, builder);
	return isRead ? builder.finish() : null;
}

const DECLARATION =
	/^<\?xml version="1\.0"(?: encoding="[A-Za-z][\w.-]*")?(?: standalone="(?:yes|no)")?\?>/;

/** Characters that XML may not have, and those beyond the basic plane. */
const STRANGE = /[^\t\n\r -\ud7ff\ue000-\ufffd]/;

const isPlain = (text: string): boolean =>
	text.startsWith('<') && !STRANGE.test(text) && !text.includes(']]>') && hasPlainEntities(text);

const ENTITY = /&(?:lt|gt|amp|quot|apos);/y;

function hasPlainEntities(text: string): boolean {
	for (let at = text.indexOf('&'); at >= 0; at = text.indexOf('&', at + 1)) {
		ENTITY.lastIndex = at;
		if (!ENTITY.test(text)) return false;
	}
	return true;
}

/** Tag by tag to the end; false at the first thing that is not plain. */
function readTags(text: string, begin: number, builder: Builder): boolean {
	const tags = new Map<string, PlainTag | null>();
	const open: string[] = [];
	let isBegun = false;
	let last = begin;
	for (let at = text.indexOf('<', last); at >= 0; at = text.indexOf('<', last)) {
		if (open.length > 0) builder.words(at);
		else if (isBegun || !isSpace(text, last, at)) return false;
		const sign = text[at + 1];
		last = sign === '!' ? endOfComment(text, at) : text.indexOf('>', at) + 1;
		if (last <= 0) return false;
		if (sign === '!') builder.skip(last);
		else if (sign === '/') {
			if (!closes(text, { start: at, end: last }, open.pop())) return false;
			builder.close(at, last);
		} else {
			const tag = tagOf(text.slice(at, last), tags);
			if (!tag) return false;
			isBegun = true;
			builder.open(tag, at, last);
			if (tag.isEmpty) builder.close(at, last);
			else open.push(tag.printed);
		}
	}
	return isBegun && open.length === 0 && isSpace(text, last, text.length);
}

const closes = (text: string, { start, end }: Span, name: string | undefined): boolean =>
	name !== undefined && end === start + name.length + 3 && text.startsWith(name, start + 2);

const SPACE = /^[ \t\n\r]*$/;

const isSpace = (text: string, start: number, end: number): boolean =>
	SPACE.test(text.slice(start, end));

const COMMENT = '<!--';

/** Where a comment ends; below 0 where none begins or its dashes are not its end. */
function endOfComment(text: string, at: number): number {
	if (!text.startsWith(COMMENT, at)) return -1;
	const dashes = text.indexOf('--', at + COMMENT.length);
	return dashes >= 0 && text[dashes + 2] === '>' ? dashes + 3 : -1;
}

interface PlainTag extends Tag {
	/** <eol/> */
	isEmpty: boolean;
}

const NAME = /^[A-Za-z_][\w:.-]*$/;

/** Most tags of a text are printed many times: each form is taken apart once. */
function tagOf(printed: string, tags: Map<string, PlainTag | null>): PlainTag | null {
	const known = tags.get(printed);
	if (known !== undefined) return known;
	const tag = readTag(printed);
	tags.set(printed, tag);
	return tag;
}

/** What an attribute may not have in it, or not as it stands: `<`, entities, white space but for spaces. */
const ODD = /[<&\t\n\r]/;

function readTag(whole: string): PlainTag | null {
	const isEmpty = whole.endsWith('/>');
	const inside = whole.slice(1, isEmpty ? -2 : -1).trimEnd();
	if (ODD.test(inside)) return null;
	const space = inside.indexOf(' ');
	const printed = space < 0 ? inside : inside.slice(0, space);
	const attributes = space < 0 ? NONE : readAttributes(inside, space);
	return attributes && NAME.test(printed) ? { printed, attributes, isEmpty } : null;
}

const NONE: Element['attributes'] = {};

/** Each is a space, a name and a value; the same one twice is damage. */
function readAttributes(inside: string, begin: number): Element['attributes'] | null {
	const attributes: Record<string, string> = {};
	for (let at = begin; at < inside.length;) {
		if (inside[at] !== ' ') return null;
		while (inside[at] === ' ') at++;
		const equals = inside.indexOf('="', at);
		const end = inside.indexOf('"', equals + 2);
		const name = inside.slice(at, equals);
		if (equals < 0 || end < 0 || !NAME.test(name) || name in attributes) return null;
		attributes[name] = inside.slice(equals + 2, end);
		at = end + 1;
	}
	return attributes;
}
