/**
 * Every match of a global pattern, in order. `matchAll` copies the pattern first, which takes longer than
 * reading most paragraphs does.
 */
export function matchesOf(text: string, pattern: RegExp): RegExpExecArray[] {
	const matches: RegExpExecArray[] = [];
	pattern.lastIndex = 0;
	for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
		matches.push(match);
		if (match[0] === '') pattern.lastIndex++;
	}
	return matches;
}
