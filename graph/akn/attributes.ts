import type { Span } from '../model.ts';
import type { Element } from './tree.ts';

const TAG = /<[^\s/>]+/y;
const ATTRIBUTE = /\s+([^\s=/>]+)\s*=\s*(?:"[^"]*"|'[^']*')/y;

/** Where the value of an attribute stands, without its quotation marks. */
export function spanOfValue(cleaned: string, { start }: Element, name: string): Span | null {
	TAG.lastIndex = start;
	ATTRIBUTE.lastIndex = start + (TAG.exec(cleaned)?.[0].length ?? 0);
	for (let found = ATTRIBUTE.exec(cleaned); found; found = ATTRIBUTE.exec(cleaned)) {
		const end = found.index + found[0].length - 1;
		if (found[1] !== name) continue;
		const quote = cleaned[end] ?? '"';
		return { start: cleaned.lastIndexOf(quote, end - 1) + 1, end };
	}
	return null;
}
