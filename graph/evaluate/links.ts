import { readXml } from '../akn/read.ts';
import { textOf } from '../akn/words.ts';
import type { Document, Extraction } from '../model.ts';
import { readResolution } from '../symbol.ts';
import { compare, type Comparison, type TextKey } from './comparison.ts';

/** A link that the editors of an Akoma Ntoso file set on printed words. */
export interface Link {
	/** What it leads to, in capitals; several for a range of parts. */
	targets: string[];
	start: number;
	end: number;
}

/** Capitals without spaces: editors write A/hrc/RES/52/27 and A/CONF.157/24 (Part I). */
export const foldSymbol = (symbol: string): string => symbol.replace(/\s/g, '').toUpperCase();

/** Languages of the site, written once or by mistake twice: undocs.org/ch/CH/A/RES/76/84 */
const SITE = /^https?:\/\/(?:www\.)?undocs\.org\/+((?:(?:ch|zh|en|fr|es|sp|ru|ar)\/+)*)/i;

const decoded = (address: string): string => {
	try {
		return decodeURIComponent(address);
	} catch {
		return address;
	}
};

/**
 * The symbols behind an address of the document site; none for another site or no symbol. Parts may
 * be a range (a-c); `(supp)` says where a report is printed and is no part of its symbol.
 */
export function readLink(href: string, anchor: string): string[] {
	const site = SITE.exec(href)?.[0];
	if (site === undefined) return [];
	const symbol = foldSymbol(decoded(href.slice(site.length)))
		.replace(/\(SUPP\)/, '')
		.replace(/\/{2,}/g, '/');
	if (!/^[A-Z]+[A-Z.]*\/.*\d/.test(symbol)) return [];
	const printed = foldSymbol(anchor);
	return [...new Set([...partsOf(withPrintedLetter(symbol, printed)), ...jointly(printed)])];
}

/** One document of two organs has two symbols under one link: A/69/926-S/2015/446 */
function jointly(anchor: string): string[] {
	const symbols = anchor.split(/-(?=[AES]\/)/);
	return symbols.length > 1 ? symbols : [];
}

/** Addresses of old acts leave out the letter that is printed: 217(III) under 217 A (III). */
function withPrintedLetter(symbol: string, anchor: string): string {
	const [, stem = '', number, session = ''] = /^(.*\/)(\d+)(\([^)]*\))$/.exec(symbol) ?? [];
	const letter = /^\d+([A-Z])\(/.exec(anchor)?.[1];
	return number && letter && anchor.startsWith(number)
		? `${stem}${number}${letter}${session}`
		: symbol;
}

/** A/RES/54/237A-C → its three parts */
function partsOf(symbol: string): string[] {
	const [, stem, first = '', last = ''] = /^(.*\/\d+)([A-Z])-([A-Z])$/.exec(symbol) ?? [];
	if (!stem || last < first) return [symbol];
	const from = first.charCodeAt(0);
	const count = last.charCodeAt(0) - from + 1;
	return Array.from({ length: count }, (_, i) => stem + String.fromCharCode(from + i));
}

/** Every link of an Akoma Ntoso file that leads to a document. */
export function linksIn({ source }: Document): Link[] {
	const xml = readXml(source);
	return xml.named('a').flatMap((element) => {
		const targets = readLink(element.attributes.href ?? '', textOf(element, xml.cleaned));
		const { start, end } = element;
		return targets.length > 0 ? { targets, start, end } : [];
	});
}

/** The paragraph in which a place of the file lies: the last to begin before it. */
function placesIn({ paragraphs }: Document): (at: number) => string {
	const inOrder = [...paragraphs].sort((one, other) => one.start - other.start);
	const starts = inOrder.map(({ start }) => start);
	return (at) => inOrder[firstAfter(starts, at) - 1]?.id ?? 'header';
}

interface Placed {
	place: string;
	target: string;
	start: number;
	end: number;
}

/** Without the letter of a part: 2200A(XXI) → 2200(XXI), 75/290B → 75/290 */
const whole = (target: string): string => target.replace(/(?<=\d)[A-Z](?=\(|$)/, '');

/** A link to the whole of a resolution is met by its part, where only the part is found. */
function meet(link: Placed, found: ReadonlyMap<string, Set<string>>): string[] {
	const here = found.get(link.place) ?? new Set<string>();
	if (here.has(link.target) || whole(link.target) !== link.target) return [link.target];
	const parts = [...here].filter(
		(target) => target !== link.target && whole(target) === link.target
	);
	return parts.length > 0 ? parts : [link.target];
}

function byPlace(items: Placed[]): Map<string, Set<string>> {
	const places = new Map<string, Set<string>>();
	for (const { place, target } of items)
		places.set(place, (places.get(place) ?? new Set()).add(target));
	return places;
}

/**
 * Citations held against the links of the file's editors, paragraph by paragraph. Precision is judged
 * where a link stands: editors leave repeated and indirect references (ibid.) without one. What is
 * found elsewhere is counted apart.
 */
export function compareLinks(
	key: TextKey,
	document: Document,
	{ citations }: Extraction
): Comparison[] {
	const links = linksIn(document);
	if (links.length === 0) return [];
	const placeOf = placesIn(document);
	const found = citations.map(({ paragraph, target, start, end }): Placed => {
		return { place: paragraph, target: foldSymbol(target), start, end };
	});
	const linked = links.flatMap(({ targets, start, end }) =>
		targets.map((target): Placed => ({ place: placeOf(start), target, start, end }))
	);
	const finds = byPlace(found);
	const wanted = linked.flatMap((one) => meet(one, finds).map((target) => ({ ...one, target })));
	const linksOn = createLinksOn(linked);
	const items = (placed: Placed[]) => placed.map(({ place, target }) => `${place} ${target}`);
	const agreed = new Set(items(wanted));
	const judged = found.filter(
		(one) => linksOn(one).length > 0 || agreed.has(`${one.place} ${one.target}`)
	);
	const isJudged = new Set(items(judged));
	return [
		compare(key, {
			source: 'links',
			class: 'citations',
			wanted: items(wanted),
			found: items(judged),
			unjudged: [...new Set(items(found))].filter((item) => !isJudged.has(item))
		}),
		compare(key, { source: 'links', class: 'body', ...bodiesOf(found, linksOn) })
	];
}

/** The links that stand on the words of a find; links never overlap one another. */
function createLinksOn(links: Placed[]): (one: Placed) => Placed[] {
	const ends = links.map(({ end }) => end);
	return ({ start, end }) => {
		const from = firstAfter(ends, start);
		const rest = links.slice(from, from + MOST_LINKS);
		return rest.filter((link) => link.start < end);
	};
}

/** No reference is longer than this many links. */
const MOST_LINKS = 40;

/** The first of these ascending numbers that is greater. */
function firstAfter(numbers: number[], than: number): number {
	let [low, high] = [0, numbers.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((numbers[middle] ?? 0) <= than) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** Whose number it is, where a find and a link on its words give the same number. */
function bodiesOf(found: Placed[], linksOn: (one: Placed) => Placed[]) {
	const pairs = found.flatMap((one) => {
		const said = readResolution(one.target);
		const link = linksOn(one)
			.map(({ target }) => readResolution(target))
			.find((read) => said && read && whole(read.number) === whole(said.number));
		return said && link ? [{ place: one.place, number: whole(said.number), said, link }] : [];
	});
	const items = (pick: 'said' | 'link') =>
		pairs.map((pair) => `${pair.place} ${pair.number} ${pair[pick].body}`);
	return { wanted: items('link'), found: items('said') };
}
