import { isUnmarked } from './elements.ts';
import { outwards, wordsIn, type Element } from './tree.ts';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

const ROMAN_ONES = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'];
const ROMAN_TENS = ['', 'x', 'xx', 'xxx', 'xl', 'l', 'lx', 'lxx', 'lxxx', 'xc'];

const letter = (number: number): string =>
	(LETTERS[(number - 1) % 26] ?? '').repeat(Math.floor((number - 1) / 26) + 1);

const roman = (number: number): string =>
	(ROMAN_TENS[Math.floor(number / 10)] ?? '') + (ROMAN_ONES[number % 10] ?? '');

/** As browsers count; beyond what letters and Roman numerals are good for in digits. */
function written(number: number, type: string): string {
	const isSmall = number > 0 && number < 100;
	if (!isSmall || !/^[ai]$/i.test(type)) return String(number);
	const label = type.toLowerCase() === 'a' ? letter(number) : roman(number);
	return type === type.toUpperCase() ? label.toUpperCase() : label;
}

const STYLES: [pattern: RegExp, type: string][] = [
	[/list-style[^;]*lower-(?:alpha|latin)/i, 'a'],
	[/list-style[^;]*upper-(?:alpha|latin)/i, 'A'],
	[/list-style[^;]*lower-roman/i, 'i'],
	[/list-style[^;]*upper-roman/i, 'I']
];

const typeOf = ({ attributes: { type, style = '' } }: Element): string =>
	STYLES.find(([pattern]) => pattern.test(style))?.[1] ?? type ?? '1';

const items = (list: Element): Element[] =>
	list.children.filter(
		(child): child is Element => typeof child !== 'string' && child.name === 'li'
	);

/** Somebody typed the numbers, and a style that is not here hides those of the browser. */
const TYPED = /^\s*(?:\(?[\p{L}\d]{1,4}[.)、．]|[•·▪])/u;

/**
 * What a browser prints before each item of a list, in the forms that resolutions use: 1. for
 * paragraphs, (a), (i) and (1) for what is within them.
 */
export function markersOf(list: Element): Map<Element, string> {
	const all = items(list);
	if (isUnmarked(list) || all.every((item) => TYPED.test(wordsIn(item, 40)))) return new Map();
	if (list.name !== 'ol') return new Map(all.map((item) => [item, '• ']));
	const type = typeOf(list);
	const isInner = type !== '1' || isNested(list);
	const step = list.attributes.reversed === undefined ? 1 : -1;
	let number = startOf(list, all.length) - step;
	return new Map(
		all.map((item) => {
			const own = Number.parseInt(item.attributes.value ?? '', 10);
			number = Number.isNaN(own) ? number + step : own;
			const label = written(number, type);
			return [item, isInner ? `(${label}) ` : `${label}. `];
		})
	);
}

function startOf({ attributes }: Element, length: number): number {
	const start = Number.parseInt(attributes.start ?? '', 10);
	if (!Number.isNaN(start)) return start;
	return attributes.reversed === undefined ? 1 : length;
}

function isNested(list: Element): boolean {
	for (const holder of outwards(list)) if (holder.name === 'li') return true;
	return false;
}
