/** Where words of a list stand. */
export interface Spellings {
	/** Ends of the words that stand at the place, the longest word first. */
	endsAt(text: string, at: number): number[];
}

interface Letter {
	next: Map<string, Letter>;
	/** How long the word is that ends here; 0 where none does. */
	length: number;
}

interface End {
	length: number;
	end: number;
}

const aLetter = (): Letter => ({ next: new Map(), length: 0 });

/**
 * Words of a list, letter by letter, so that hundreds cost no more than the letters that fit. At a space
 * something may stand between that `between` fits (sticky): prend également note.
 */
export function spellingsOf(words: readonly string[], between: RegExp | null): Spellings {
	const root = aLetter();
	for (const word of words) enter(root, word);

	function walk(text: string, at: number, letter: Letter, ends: End[]): void {
		if (letter.length > 0) ends.push({ length: letter.length, end: at });
		const gap = text[at] === ' ' || text[at] === ',' ? gapAt(text, at) : at;
		for (const place of gap > at ? [gap, at] : [at]) {
			const next = letter.next.get(text[place] ?? '');
			if (next && (place === at || text[place] === ' ')) walk(text, place + 1, next, ends);
		}
	}

	function gapAt(text: string, at: number): number {
		if (!between) return at;
		between.lastIndex = at;
		return between.test(text) ? between.lastIndex : at;
	}

	return {
		endsAt(text, at) {
			const ends: End[] = [];
			walk(text, at, root, ends);
			return ends.sort((a, b) => b.length - a.length).map(({ end }) => end);
		}
	};
}

function enter(root: Letter, word: string): void {
	let letter = root;
	for (const one of word) {
		const next = letter.next.get(one) ?? aLetter();
		letter.next.set(one, next);
		letter = next;
	}
	letter.length = word.length;
}
