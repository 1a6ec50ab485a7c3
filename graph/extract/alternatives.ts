import { patternOf } from '../patterns/alphabets.ts';
import { beginningsOf } from '../patterns/beginnings.ts';
import type { Stretch } from './ordered.ts';

/** Where a text says one of several things, and which. */
export interface Said<Value> extends Stretch {
	value: Value;
}

/** Several things that a text may say, each in its words. */
export interface Alternatives<Value> {
	/** Whatever the text says, in order, none within another; of several at one place the first row's. */
	all(text: string): Said<Value>[];
	/** What it says right at the place. */
	at(text: string, place: number): Said<Value> | null;
}

interface Row<Value> {
	pattern: RegExp;
	value: Value;
}

/**
 * Finds which of several patterns a text fits, as `(one)|(other)` would, in time that follows the places
 * where one of them may begin. Patterns are sources without groups that are referred to, read with the
 * flag `u`.
 */
export function createAlternatives<Value>(
	rows: readonly (readonly [words: string, value: Value])[]
): Alternatives<Value> {
	const { gate, byFirst } = compile(rows);

	const at = (text: string, place: number): Said<Value> | null => {
		for (const { pattern, value } of byFirst.get(text[place] ?? '') ?? byFirst.get('') ?? []) {
			pattern.lastIndex = place;
			if (pattern.test(text)) return { start: place, end: pattern.lastIndex, value };
		}
		return null;
	};

	const all = (text: string): Said<Value>[] => {
		const finds: Said<Value>[] = [];
		gate.lastIndex = 0;
		while (gate.test(text)) {
			const place = gate.lastIndex;
			const said = at(text, place);
			if (said) finds.push(said);
			gate.lastIndex = Math.max(said?.end ?? 0, place + 1);
		}
		return finds;
	};

	return { all, at };
}

function compile<Value>(rows: readonly (readonly [words: string, value: Value])[]): {
	gate: RegExp;
	byFirst: ReadonlyMap<string, Row<Value>[]>;
} {
	const heads = rows.map(([words]) => beginningsOf(words));
	const compiled = rows.map(([words, value]) => ({ pattern: patternOf(words, 'uy'), value }));
	const firsts = new Set(heads.flat().map((head) => head.slice(0, 1)));
	const mayBegin = (i: number, first: string): boolean =>
		heads[i]?.some((head) => head === '' || (first !== '' && head.startsWith(first))) === true;
	return {
		gate: gateOf(heads.flat()),
		byFirst: new Map(
			[...firsts, ''].map((first) => [first, compiled.filter((_, i) => mayBegin(i, first))])
		)
	};
}

const escaped = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '\\$&');

/** Stops where one of these begins; it takes no character, so that its last index is the place. */
const gateOf = (heads: readonly string[]): RegExp =>
	heads.length === 0
		? /(?!)/g
		: new RegExp(`(?=${[...new Set(heads)].map(escaped).join('|')})`, 'g');
