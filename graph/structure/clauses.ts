import type { StructureWords } from './words.ts';

/** What opens and closes a title or a quotation: its verbs are not the act's own. */
const NESTING: Record<string, number> = {
	...{ '《': 1, '“': 1, '«': 1, '(': 1 },
	...{ '》': -1, '”': -1, '»': -1, ')': -1 }
};

/** How much deeper the sign leads into quotations; undefined for a sign of clauses. */
function stepOf(sign: string, turnsQuotes: boolean): number | undefined {
	const step = NESTING[sign];
	return step !== undefined && turnsQuotes && (sign === '“' || sign === '”') ? -step : step;
}

/** What closes a sign that opens. */
const CLOSES: Record<string, string> = { '《': '》', '“': '”', '«': '»', '(': ')' };

/** Is what the sign opens ever closed? One that is not would hide all that follows. */
function closing(text: string, turnsQuotes: boolean): (sign: string, at: number) => boolean {
	const last = new Map<string, number>();
	return (sign, at) => {
		const closer = turnsQuotes && sign === '”' ? '“' : CLOSES[sign];
		if (closer === undefined || (turnsQuotes && sign === '“')) return true;
		const end = last.get(closer) ?? text.lastIndexOf(closer);
		last.set(closer, end);
		return end > at;
	};
}

/** Another end of a clause follows: only the last of them begins one. */
const CLAUSE_ENDS = new Set('，,；;。：:،؛');

const SENTENCE_ENDS = new Set('；;。؛.');

/** Any other sign is a word that ties; a space stands before one that begins a clause. */
const isWord = (sign: string): boolean => !CLAUSE_ENDS.has(sign) && sign !== '.' && sign !== ' ';

/** Where a clause may begin. */
export interface ClauseStart {
	at: number;
	/** After ；or 。 */
	isSentence: boolean;
	/** Words such as and, which tie two verbs of the act or anything else; the place is before them. */
	isTie: boolean;
}

/** Where clauses begin, outside titles and quotations. */
export function clauseStarts(text: string, words: StructureWords): ClauseStart[] {
	const { clauseSigns, turnsQuotes = false } = words;
	const isClosed = closing(text, turnsQuotes);
	const starts = [{ at: 0, isSentence: true, isTie: false }];
	let depth = 0;
	clauseSigns.lastIndex = 0;
	for (let found = clauseSigns.exec(text); found; found = clauseSigns.exec(text)) {
		const [sign] = found;
		const step = stepOf(sign, turnsQuotes);
		const at = clauseSigns.lastIndex;
		if (step !== undefined) depth = Math.max(0, depth + (isClosed(sign, found.index) ? step : 0));
		else if (depth > 0) continue;
		else if (isWord(sign)) starts.push({ at: found.index, isSentence: false, isTie: true });
		else if (!CLAUSE_ENDS.has(text[at] ?? ''))
			starts.push({
				at: text[at] === ' ' ? at + 1 : at,
				isSentence: SENTENCE_ENDS.has(sign),
				isTie: false
			});
	}
	return starts;
}
