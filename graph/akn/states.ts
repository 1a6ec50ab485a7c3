import type { Found, Paragraph, Span } from '../model.ts';
import { rangeIn } from '../model.ts';
import { COUNTRIES, namesIn } from '../names/registry.ts';
import { flowOf, type Stretch } from '../structure/flow.ts';

/** Capitals, accents, spaces and hyphens differ: COTE D'IVOIRE, TÜRKİYE, `Ge rmany`, `TimorLeste`. */
const keyOf = (name: string): string =>
	name
		.normalize('NFD')
		.toLowerCase()
		.replace(/[^\p{L}()]/gu, '');

const CODES = new Map(
	namesIn(COUNTRIES, 'en').map(([name, { code }]): [string, string] => [keyOf(name), code])
);

/** More names than these are not remembered: there are not so many States. */
const MOST_REMEMBERED = 2000;
const remembered = new Map<string, string | undefined>();

/** The ISO 3166 alpha-3 code of a State, from its name as the meta data have it: English in every file. */
export function codeOf(name: string): string | undefined {
	if (remembered.has(name)) return remembered.get(name);
	const code = CODES.get(keyOf(name.replace(/^the /i, '')));
	if (remembered.size < MOST_REMEMBERED) remembered.set(name, code);
	return code;
}

/** A State where the file names it. */
export interface Named extends Span {
	code: string;
}

/** What the meta data list, as a paragraph below the text. Stretches and States rise. */
export function listParagraph(
	id: string,
	cleaned: string,
	{ stretches, states }: { stretches: readonly Stretch[]; states: readonly Named[] }
): { paragraph: Paragraph; found: (Found & { code: string })[] } {
	const running = flowOf(cleaned, stretches);
	const [start, end] = [stretches[0]?.start ?? 0, stretches.at(-1)?.end ?? 0];
	const found = states.map(({ code, ...span }) => {
		const at = rangeIn(running.flow, span);
		const quote = running.flow.text.slice(...at);
		return { ...span, code, paragraph: id, at, quote, rule: id };
	});
	return { paragraph: { id, kind: 'closing', verbs: [], ...running, start, end }, found };
}
