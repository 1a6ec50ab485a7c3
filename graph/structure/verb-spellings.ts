/** Where words of a list stand. */
export interface Spellings<Value> {
	/** The words that stand at the place, the longest first. */
	at(text: string, place: number): Spelled<Value>[];
}

export interface Spelled<Value> {
	value: Value;
	/** How long the word of the list is. */
	length: number;
	end: number;
}

interface Letter<Value> {
	next: Map<string, Letter<Value>>;
	/** The word that ends here. */
	word: { value: Value; length: number } | null;
}

const aLetter = <Value>(): Letter<Value> => ({ next: new Map(), word: null });

/**
 * Words of a list, letter by letter, so that hundreds cost no more than the letters that fit. At a space
 * something may stand between that `between` fits (sticky): prend également note.
 */
export function spellingsOf<Value>(
	words: readonly (readonly [word: string, value: Value])[],
	between: RegExp | null
): Spellings<Value> {
	const root = aLetter<Value>();
	for (const [word, value] of words) enter(root, word, value);

	function walk(text: string, at: number, letter: Letter<Value>, found: Spelled<Value>[]): void {
		if (letter.word) found.push({ end: at, ...letter.word });
		const gap = text[at] === ' ' || text[at] === ',' ? gapAt(text, at) : at;
		for (const place of gap > at ? [gap, at] : [at]) {
			const next = letter.next.get(text[place] ?? '');
			if (next && (place === at || text[place] === ' ')) walk(text, place + 1, next, found);
		}
	}

	function gapAt(text: string, at: number): number {
		if (!between) return at;
		between.lastIndex = at;
		return between.test(text) ? between.lastIndex : at;
	}

	return {
		at(text, place) {
			const found: Spelled<Value>[] = [];
			walk(text, place, root, found);
			return found.sort((a, b) => b.length - a.length);
		}
	};
}

/** Of a word that is on the list twice the first counts. */
function enter<Value>(root: Letter<Value>, word: string, value: Value): void {
	let letter = root;
	for (const one of word) {
		const next = letter.next.get(one) ?? aLetter<Value>();
		letter.next.set(one, next);
		letter = next;
	}
	letter.word ??= { value, length: word.length };
}
