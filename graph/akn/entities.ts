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
