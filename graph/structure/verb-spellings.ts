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
	/** By code unit. */
	next: Map<number, Letter<Value>>;
	/** The word that ends here. */
	word: { value: Value; length: number } | null;
}

const aLetter = <Value>(): Letter<Value> => ({ next: new Map(), word: null });

const SPACE = 0x20;
const COMMA = 0x2c;

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

	function walk(text: string, from: number, begun: Letter<Value>, found: Spelled<Value>[]): void {
		let letter: Letter<Value> | undefined = begun;
		for (let at = from; letter; at++) {
			if (letter.word)
				found.push({ end: at, value: letter.word.value, length: letter.word.length });
			const code = text.charCodeAt(at);
			if (code === SPACE || code === COMMA) walkBehindGap(text, at, letter, found);
			letter = letter.next.get(code);
		}
	}

	/** On from the space behind what stands between. */
	function walkBehindGap(
		text: string,
		at: number,
		letter: Letter<Value>,
		found: Spelled<Value>[]
	): void {
		if (!between) return;
		between.lastIndex = at;
		if (!between.test(text) || text.charCodeAt(between.lastIndex) !== SPACE) return;
		const next = letter.next.get(SPACE);
		if (next) walk(text, between.lastIndex + 1, next, found);
	}

	return {
		at(text, place) {
			const found: Spelled<Value>[] = [];
			walk(text, place, root, found);
			return found.length > 1 ? found.sort((a, b) => b.length - a.length) : found;
		}
	};
}

/** Of a word that is on the list twice the first counts. */
function enter<Value>(root: Letter<Value>, word: string, value: Value): void {
	let letter = root;
	for (let at = 0; at < word.length; at++) {
		const code = word.charCodeAt(at);
		const next = letter.next.get(code) ?? aLetter<Value>();
		letter.next.set(code, next);
		letter = next;
	}
	letter.word ??= { value, length: word.length };
}
