import type { SearchHit } from '#graph/store/store.ts';

type Marks = [start: number, end: number][];

/**
 * What a search found, marked in another form of the same name: 政党法 in 《政党法》（柬埔寨）, though
 * it was 《政党法》 (Cambodia) that was found. None unless every word stands there.
 */
export function marksIn(text: string, hit: Pick<SearchHit, 'text' | 'matches'>): Marks {
	if (text === hit.text) return hit.matches;
	const words = new Set(hit.matches.map(([start, end]) => hit.text.slice(start, end)));
	const marks = [...words].map((word): Marks[number] => {
		const start = text.indexOf(word);
		return [start, start + word.length];
	});
	return marks.some(([start]) => start < 0) ? [] : marks.sort(([one], [other]) => one - other);
}
