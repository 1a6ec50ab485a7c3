/** What a number alone counts: articles in a treaty, paragraphs in a resolution or document. */
export type PinpointUnit = 'article' | 'paragraph';

/** How a part of a pinpoint is said, by its pattern; the last takes what no other pattern knows. */
export type PinpointWords = [pattern: RegExp, say: (said: string, unit: PinpointUnit) => string][];

function sayPart(part: string, unit: PinpointUnit, words: PinpointWords): string {
	const [pattern, say] = words.find(([pattern]) => pattern.test(part)) ?? [];
	return pattern && say ? say(pattern.exec(part)?.[1] ?? part, unit) : part;
}

/** `annex, 39` → its parts said in order; within a chapter or an annex a number counts paragraphs. */
export function sayPinpoint(
	pinpoint: string,
	unit: PinpointUnit,
	{ words, between }: { words: PinpointWords; between: string }
): string {
	const parts = pinpoint.split(', ');
	const counted = parts.length > 1 ? 'paragraph' : unit;
	return parts.map((part) => sayPart(part, counted, words)).join(between);
}
