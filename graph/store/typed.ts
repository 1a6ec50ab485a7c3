const isWord = (written: string): boolean => /[\p{L}\p{N}]/u.test(written);

/** A word still being typed: `camb`, `48/2`. Two letters begin too many others. */
const isBeginning = (word: string): boolean =>
	/[\p{L}\p{N}]{3}$|\d$/u.test(word) && !/\p{Script=Han}$/u.test(word);

/** What somebody typed, cut at spaces, each word once; `begun`: the last may go on. */
export function typedWords(query: string): { words: string[]; begun: boolean } {
	const words = [...new Set(query.split(/\s+/).filter(isWord))];
	return { words, begun: isBeginning(words.at(-1) ?? '') };
}
