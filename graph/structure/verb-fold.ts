import type { StructureWords } from './words.ts';

/** A text as verbs are looked for in it, and the way back. */
export interface Folded {
	/** In lower case, with one kind of apostrophe, without what may be left out in writing. */
	text: string;
	/** Where a place of it, or its end, is in the text as it stands. */
	placeOf(at: number): number;
}

const same = (at: number): number => at;

/** Lower case that has as many characters: İ has two in lower case. */
function lower(text: string): string {
	const whole = text.toLowerCase();
	if (whole.length === text.length) return whole;
	return text.replace(/./gs, (one) => (one.toLowerCase().length === 1 ? one.toLowerCase() : one));
}

const spelled = (text: string): string => lower(text).replaceAll('’', "'").replaceAll('ё', 'е');

/** The text as verbs are looked for in it. */
export function fold(text: string, { silent }: Pick<StructureWords, 'silent'>): Folded {
	if (!silent?.test(text)) return { text: spelled(text), placeOf: same };
	const places = text.split('').flatMap((one, i) => (silent.test(one) ? [] : [i]));
	const kept = places.map((place) => text[place]).join('');
	return { text: spelled(kept), placeOf: (at) => places[at] ?? text.length };
}
