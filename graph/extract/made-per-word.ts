/** So many words are kept with what was made of them: a text has few thousand, and memory has an end. */
const MOST_WORDS = 20_000;

/** What is made of a word once, however often a text says it. */
export function madePerWord<Made>(make: (word: string) => Made): (word: string) => Made {
	const known = new Map<string, Made>();
	return (word) => {
		const kept = known.get(word);
		if (kept !== undefined) return kept;
		const made = make(word);
		if (known.size >= MOST_WORDS) known.clear();
		known.set(word, made);
		return made;
	};
}
