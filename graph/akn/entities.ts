/** What stands in the place of some characters, as many of them. */
export interface Patch {
	at: number;
	text: string;
}

/** The five of XML, and characters by their number. */
export const ENTITY = /&(?:#x[\da-f]+|#\d+|lt|gt|amp|quot|apos);/gi;
const MEANINGS: Record<string, string> = {
	'&lt;': '<',
	'&gt;': '>',
	'&amp;': '&',
	'&quot;': '"',
	'&apos;': "'"
};

export function meaningOf(entity: string): string {
	const code = /^&#x/i.test(entity)
		? Number.parseInt(entity.slice(3), 16)
		: Number.parseInt(entity.slice(2), 10);
	return MEANINGS[entity] ?? String.fromCodePoint(code);
}

/** Length stays: every patch replaces as many characters as it has. Patches rise. */
export function patched(cleaned: string, patches: readonly Patch[]): string {
	const pieces: string[] = [];
	let from = 0;
	for (const { at, text } of patches) {
		if (at < from) continue;
		pieces.push(cleaned.slice(from, at), text);
		from = at + text.length;
	}
	return pieces.join('') + cleaned.slice(from);
}
