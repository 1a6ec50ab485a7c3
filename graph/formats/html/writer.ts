/** Collects the lines of a page, white space as browsers show it. */
export interface Writer {
	/** Words; white space in them counts as one space, but for what is set as typed. */
	write(words: string, asTyped?: boolean): void;
	/** Ends the line, if it has words. */
	endLine(): void;
	/** A line break within a paragraph. */
	breakLine(): void;
	/** Goes before the next words. */
	mark(marker: string): void;
	lines(): string[];
}

export function createWriter(): Writer {
	const lines: string[] = [];
	let pieces: string[] = [];
	let marker = '';
	let spaced = true;

	function push(words: string): void {
		if (words === '') return;
		if (marker && words.trim()) {
			pieces.push(marker);
			marker = '';
		}
		pieces.push(words);
		spaced = /\s$/.test(words.slice(-1));
	}

	return {
		write(words, asTyped = false) {
			if (asTyped) return push(words);
			const single = words.replace(/[ \t\n\r\f]+/g, ' ');
			push(spaced && single.startsWith(' ') ? single.slice(1) : single);
		},
		endLine() {
			const line = pieces.join('').trim();
			if (line) lines.push(line);
			pieces = [];
			spaced = true;
		},
		breakLine() {
			pieces.push('\n');
			spaced = true;
		},
		mark(words) {
			marker += words;
		},
		lines() {
			this.endLine();
			return lines;
		}
	};
}
