import { isBlock } from './elements.ts';
import { elementsIn, outwards, wordsIn, type Element } from './tree.ts';

/** The footnotes of a page, known by links that lead to them and back. */
export interface PageNotes {
	/** What stands in the text as a mark, with its label. */
	marks: ReadonlyMap<Element, string>;
	/** The footnotes in the order of their marks. */
	bodies: ReadonlyMap<Element, string>;
	/** Links from footnotes back, and all else that is not to be shown. */
	dropped: ReadonlySet<Element>;
}

/** 1 · [1] · (1) · * · a: the words of a mark. */
const MARK = /^[[(]?(\d{1,3}|\*{1,3}|[a-z]{1,4})[\])]?$/i;

/** _ftn1 · fn1 · fn:1 · footnote-1 · cite_note-1 · _edn1 · note1 */
const NOTE_ID = /^(?:_?(?:ftn|edn|fn|en)(?!ref)|(?:foot|end)?note(?!-?ref)|cite_note)[\w:.-]*$/i;

interface Call {
	anchor: Element;
	mark: Element;
	printed: string;
	body: Element;
}

export function findNotes(root: Element): PageNotes {
	const anchors = elementsIn(root).filter(isLink);
	const byId = identified(root);
	const bodyAt = remembering(bodyOf);
	const linksIn = remembering(
		(body: Element) => new Set(elementsIn(body).filter(isLink).map(targetId))
	);
	const calls: Call[] = [];
	const bodies = new Set<Element>();
	for (const anchor of anchors) {
		if (isWithin(anchor, bodies)) continue;
		const call = callOf(anchor, { byId, bodyAt, linksIn });
		if (!call) continue;
		calls.push(call);
		bodies.add(call.body);
	}
	const labels = labelsOf(calls);
	return {
		marks: new Map(calls.map(({ mark, body }) => [mark, labels.get(body) ?? ''])),
		bodies: labels,
		dropped: new Set([...backLinks(anchors, { bodies, calls, byId }), ...sectionsOf(bodies)])
	};
}

const isLink = ({ name, attributes }: Element): boolean =>
	name === 'a' && /^#./.test(attributes.href ?? '');

const targetId = ({ attributes }: Element): string => decoded((attributes.href ?? '').slice(1));

function decoded(id: string): string {
	try {
		return decodeURIComponent(id);
	} catch {
		return id;
	}
}

/** Elements by id, or by the name of an anchor; the first of a name counts. */
function identified(root: Element): Map<string, Element> {
	const byId = new Map<string, Element>();
	for (const element of elementsIn(root)) {
		const { id, name } = element.attributes;
		for (const key of [id, element.name === 'a' ? name : undefined])
			if (key !== undefined && !byId.has(key)) byId.set(key, element);
	}
	return byId;
}

function isWithin(element: Element, holders: ReadonlySet<Element>): boolean {
	for (const holder of outwards(element)) if (holders.has(holder)) return true;
	return false;
}

/** Many links may lead to one place: it is looked at once. */
function remembering<Found>(look: (element: Element) => Found): (element: Element) => Found {
	const known = new Map<Element, Found>();
	return (element) => {
		const found = known.get(element);
		if (found !== undefined) return found;
		const looked = look(element);
		known.set(element, looked);
		return looked;
	};
}

interface Places {
	byId: ReadonlyMap<string, Element>;
	bodyAt(target: Element): Element | null;
	/** Where the links within a footnote lead. */
	linksIn(body: Element): ReadonlySet<string>;
}

/** A link that looks like a mark and leads to what looks like a footnote, or leads back to it. */
function callOf(anchor: Element, { byId, bodyAt, linksIn }: Places): Call | null {
	const printed = MARK.exec(wordsIn(anchor, 20).trim())?.[1];
	const target = byId.get(targetId(anchor));
	if (!printed || !target) return null;
	const body = bodyAt(target);
	if (!body || isWithin(anchor, new Set([body]))) return null;
	const isNamed = NOTE_ID.test(targetId(anchor));
	if (!isNamed && !linksBack(linksIn(body), anchor)) return null;
	return { anchor, mark: markOf(anchor), printed, body };
}

const LONGEST_NOTE = 20_000;

/** The block that a link to a footnote leads to; Word keeps a footnote's paragraphs in a block of their own. */
function bodyOf(target: Element): Element | null {
	for (const holder of outwards(target)) {
		if (!isBlock(holder) || holder.name === 'body' || holder.name === 'html') continue;
		const body = holder.name === 'td' ? (holder.parent ?? holder) : holder;
		const own = /^(?:ftn|edn)\d+$/.test(body.parent?.attributes.id ?? '') ? body.parent : body;
		return own && wordsIn(own, LONGEST_NOTE + 1).length <= LONGEST_NOTE ? own : null;
	}
	return null;
}

/** Does one of these links lead to the anchor, or to what holds it on its line? */
const linksBack = (links: ReadonlySet<string>, anchor: Element): boolean =>
	[anchor, ...inlineHolders(anchor)].some(({ attributes: { id, name } }) =>
		[id, name].some((key) => key !== undefined && links.has(key))
	);

/** The anchor with the brackets and raised letters around it. */
function markOf(anchor: Element): Element {
	let mark = anchor;
	for (const holder of outwards(anchor)) {
		if (isBlock(holder) || !MARK.test(wordsIn(holder, 20).trim())) break;
		mark = holder;
	}
	return mark;
}

/** Labels as printed, if they are numbers that rise; else they are counted. Stars stay. */
function labelsOf(calls: readonly Call[]): Map<Element, string> {
	const printed = new Map<Element, string>();
	for (const { body, printed: label } of calls) if (!printed.has(body)) printed.set(body, label);
	const numbers = [...printed.values()].filter((label) => !label.startsWith('*')).map(Number);
	if (numbers.every((number, i) => number > (numbers[i - 1] ?? 0))) return printed;
	let count = 0;
	return new Map(
		[...printed].map(([body, label]) => [body, label.startsWith('*') ? label : String(++count)])
	);
}

interface Known {
	bodies: ReadonlySet<Element>;
	calls: readonly Call[];
	byId: ReadonlyMap<string, Element>;
}

/** Links within footnotes that lead to marks. */
function backLinks(anchors: readonly Element[], { bodies, calls, byId }: Known): Element[] {
	const called = new Set(calls.flatMap(({ anchor }) => inlineHolders(anchor)));
	return anchors.filter((anchor) => {
		const target = byId.get(targetId(anchor));
		return target !== undefined && called.has(target) && isWithin(anchor, bodies);
	});
}

function inlineHolders(anchor: Element): Element[] {
	const holders: Element[] = [];
	for (const holder of outwards(anchor)) {
		if (isBlock(holder)) break;
		holders.push(holder);
	}
	return holders;
}

/** What holds nothing but footnotes, with its title: it says so of itself. */
function sectionsOf(bodies: ReadonlySet<Element>): Element[] {
	const sections = new Set<Element>();
	for (const body of bodies)
		for (const holder of outwards(body)) {
			const { role = '', class: classes = '' } = holder.attributes;
			const says =
				/^doc-endnotes$/.test(role) || /(?:^|[\s_-])(?:foot|end)notes(?:$|[\s_-])/.test(classes);
			if (says && holder !== body) sections.add(holder);
		}
	return [...sections];
}
