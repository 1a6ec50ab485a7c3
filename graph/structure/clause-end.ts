import { ranged } from '../patterns/alphabets.ts';
import type { StructureWords } from './words.ts';

/** So many characters are enough to see how a line ends. */
const TAIL = 40;

/** A footnote's number behind a comma or a year's comma: Cultural Rights,6 · 17 March 2015,11 */
const NUMBER_BEHIND = ranged(
	/(?<=[\p{L})”"»][,;،؛][”"»]?|(?<!\d)(?:19|20)\d\d[,;])\d{1,3}(?:, ?\d{1,3}){0,3}$/u
);

/** Ends the line a paragraph or a clause? Where a text has lost its notes, their numbers are still there. */
export const endsClause = (line: string, { paragraphEnd }: StructureWords): boolean =>
	endsIn(line, paragraphEnd);

/** Ends a paragraph in a comma, as those of the preamble do? */
export const endsPreambular = (line: string, { preambleEnd }: StructureWords): boolean =>
	endsIn(line, preambleEnd);

const endsIn = (line: string, end: RegExp): boolean =>
	end.test(line) || end.test(line.slice(-TAIL).replace(NUMBER_BEHIND, ''));
