import { madeOnce } from './made-once.ts';
import { needsOf } from './needs.ts';

const needs = madeOnce((pattern: RegExp) => {
	// one that begins anew each time would never come to an end
	if (!pattern.global) throw new TypeError(`The pattern ${pattern} needs the flag g.`);
	return { needed: needsOf(pattern) };
});

/** May the pattern fit anything in the text? Looked for by the strings that it cannot do without. */
function mayFit(text: string, pattern: RegExp): boolean {
	const { needed } = needs(pattern);
	return needed === null || needed.some((one) => text.includes(one));
}

/** The same for all: most patterns fit nothing in most paragraphs. */
const NONE: readonly RegExpExecArray[] = [];

/**
 * Every match of a global pattern, in order. `matchAll` copies the pattern first, which takes longer than
 * reading most paragraphs does.
 */
export function matchesOf(text: string, pattern: RegExp): readonly RegExpExecArray[] {
	if (!mayFit(text, pattern)) return NONE;
	const matches: RegExpExecArray[] = [];
	pattern.lastIndex = 0;
	for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
		matches.push(match);
		if (match[0] === '') pattern.lastIndex++;
	}
	return matches;
}

/** Where a sticky pattern stops that begins at `from`; null where it does not begin. */
export function after(pattern: RegExp, text: string, from: number): number | null {
	pattern.lastIndex = from;
	return pattern.test(text) ? pattern.lastIndex : null;
}
