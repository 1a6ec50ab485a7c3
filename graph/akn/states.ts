import { ranged } from '../patterns/alphabets.ts';
import { countBelow, type Found, type Paragraph, type Span } from '../model.ts';
import { COUNTRIES, namesIn } from '../names/registry.ts';
import { flowOf, type Stretch } from '../structure/flow.ts';

const NO_LETTERS = ranged(/[^\p{L}()]/gu);

/** Capitals, accents, spaces and hyphens differ: COTE D'IVOIRE, TÜRKİYE, `Ge rmany`, `TimorLeste`. */
const keyOf = (name: string): string => name.normalize('NFD').toLowerCase().replace(NO_LETTERS, '');

const CODES = new Map(
	namesIn(COUNTRIES, 'en').map(([name, { code }]): [string, string] => [keyOf(name), code])
);

/** More names than these are not remembered: there are not so many States. */
const MOST_REMEMBERED = 2000;
/** '' for the name of no State. */
const remembered = new Map<string, string>();

/** The ISO 3166 alpha-3 code of a State, from its name as the meta data have it: English in every file. */
export function codeOf(name: string): string | undefined {
	const known = remembered.get(name);
	if (known !== undefined) return known || undefined;
	const code = CODES.get(keyOf(name.replace(/^the /i, '')));
	if (remembered.size < MOST_REMEMBERED) remembered.set(name, code ?? '');
	return code;
}

/** A State where the file names it. */
export interface Named extends Span {
	code: string;
}

/** How many of some rising numbers are below a value; asked in turn, as values rise. */
function placeIn(offsets: Uint32Array): (value: number) => number {
	let at = 0;
	return (value) => {
		// one State named within another
		if (at > 0 && (offsets[at - 1] ?? 0) >= value) return countBelow(offsets, value);
		while (at < offsets.length && (offsets[at] ?? 0) < value) at++;
		return at;
	};
}

/** What the meta data list, as a paragraph below the text. Stretches and States rise. */
export function listParagraph(
	id: string,
	cleaned: string,
	{ stretches, states }: { stretches: readonly Stretch[]; states: readonly Named[] }
): { paragraph: Paragraph; found: (Found & { code: string })[] } {
	const running = flowOf(cleaned, stretches);
	const [start, end] = [stretches[0]?.start ?? 0, stretches.at(-1)?.end ?? 0];
	const { text, offsets } = running.flow;
	const place = placeIn(offsets);
	const found = states.map(({ start, end, code }) => {
		const at: [number, number] = [place(start), place(end)];
		return { start, end, code, paragraph: id, at, quote: text.slice(at[0], at[1]), rule: id };
	});
	return { paragraph: { id, kind: 'closing', verbs: [], start, end, ...running }, found };
}
