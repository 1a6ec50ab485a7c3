/** How a part of a paragraph's id is said, by the pattern of that part. */
export type PartWords = [pattern: RegExp, say: (number: string) => string][];

function sayPart(part: string, words: PartWords): string {
	const [pattern, say] = words.find(([pattern]) => pattern.test(part)) ?? [];
	return pattern && say ? say(pattern.exec(part)?.[1] ?? '') : `(${part})`;
}

/** `op31.a.i` → its parts said in order; what stands in an annex is operative nowhere. */
export const sayPlace = (id: string, words: PartWords): string =>
	id
		.replace(/^(annex.*\.)op/, '$1p')
		.split('.')
		.map((part) => sayPart(part, words))
		.join(' ');
