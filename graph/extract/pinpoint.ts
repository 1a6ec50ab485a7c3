import { readNumeral } from '../languages/zh/numerals.ts';
import { PARTS } from '../languages/zh/citations.ts';

/** A whole paragraph range is written out only up to this many; longer ones are surely misread. */
const LONGEST_RANGE = 200;

const ROMAN: [value: number, digits: string][] = [
	[100, 'C'],
	[90, 'XC'],
	[50, 'L'],
	[40, 'XL'],
	[10, 'X'],
	[9, 'IX'],
	[5, 'V'],
	[4, 'IV'],
	[1, 'I']
];

/** 14 → `XIV`; chapters and sections are printed so in every language but Chinese. */
function toRoman(number: number): string {
	const found = ROMAN.find(([value]) => value <= number);
	return found ? found[1] + toRoman(number - found[0]) : '';
}

const ordinal = (written: string): string =>
	/^[A-Z]+$/.test(written) ? written : toRoman(readNumeral(written) ?? Number(written));

const letters = (from: string, to: string): string[] =>
	Array.from({ length: to.charCodeAt(0) - from.charCodeAt(0) + 1 }, (_, i) =>
		String.fromCharCode(from.charCodeAt(0) + i)
	);

function range(from: string, to: string): string[] {
	const sub = /^(\d+)\(([a-z])\)$/.exec(from);
	const letter = /\(([a-z])\)$/.exec(to)?.[1];
	if (sub?.[2] && letter) return letters(sub[2], letter).map((one) => `${sub[1]}(${one})`);
	const count = Number(to) - Number(from) + 1;
	if (!(count > 0 && count <= LONGEST_RANGE)) return [from, to];
	return Array.from({ length: count }, (_, i) => String(Number(from) + i));
}

const ITEMS = /(至|段)?第?(\d+)?(\([a-z]+\))?/g;

/** `第80、83和85至87` → 80, 83, 85, 86, 87; `第3(a)至(c)` → 3(a), 3(b), 3(c). */
function readParagraphList(written: string): string[] {
	const numbers: string[] = [];
	for (const [, tie, digits = '', letter = ''] of written.matchAll(ITEMS)) {
		if (!digits && !letter) continue;
		const one = (digits || /^\d+/.exec(numbers.at(-1) ?? '')?.[0] || '') + letter;
		// 第5段(e)分段 is one place
		if (tie === '段' && !digits) numbers.pop();
		if (tie === '至' && numbers.length) numbers.push(...range(numbers.pop() ?? '', one));
		else numbers.push(one);
	}
	return numbers;
}

/**
 * The parts named right after a citation: 第3和第4段 → `3`, `4`; ，第五章，A节 → `chapter V, section A`;
 * 附件第39至41段 → `annex, 39` … `end` is where the reading stopped.
 */
export function readPinpoint(text: string, from: number): { pinpoint: string[]; end: number } {
	const path: string[] = [];
	let end = from;
	for (;;) {
		const rest = text.slice(end, end + 160);
		const [part, match] = firstPart(rest);
		if (!match) return { pinpoint: path.length ? [path.join(', ')] : [], end };
		if (part === 'paragraph') {
			// what no 段 closes belongs to something else: 第5段和第6届会议
			const said = /^.*[段项]/.exec(match[0])?.[0] ?? '';
			const paragraphs = readParagraphList(said).map((one) => [...path, one].join(', '));
			const pinpoint = paragraphs.length || path.length === 0 ? paragraphs : [path.join(', ')];
			return { pinpoint, end: end + said.length };
		}
		end += match[0].length;
		path.push(match[1] ? `${part} ${ordinal(match[1])}` : part);
	}
}

function firstPart(rest: string): [part: string, match: RegExpExecArray | null] {
	for (const [pattern, part] of PARTS) {
		const match = pattern.exec(rest);
		if (match) return [part, match];
	}
	return ['', null];
}
