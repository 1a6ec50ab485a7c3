import type { Body } from '../../schema.ts';
import type { BodyWord, View } from './citation-view.ts';
import { bodiesIn, commissionsIn, councilsIn, isPossessive, stopsIn } from './citation-view.ts';
import { lastBefore } from '../ordered.ts';
import type { Reference } from '../rule.ts';

/** Whose number it is, so far as the words say. */
export type Who = Pick<Reference, 'body' | 'foreign'>;

/** The last body word of the sentence before `from`. */
export function nearest(view: View, from: number): BodyWord | undefined {
	const sentence = lastBefore(stopsIn(view), from)?.start ?? -1;
	const word = lastBefore(bodiesIn(view), from);
	return word && word.start > sentence ? word : undefined;
}

/** Whom the nearest body word of the sentence before means: it governs, but does not name. */
export function whoNear(view: View, from: number, number: string): Who {
	const near = nearest(view, from);
	if (!near || near.body === null || near.body === 'other-commission') return {};
	const who = whoNamed(view, near, number, 'scope');
	if (!who.foreign) return who;
	// only in another house's records is every number its own
	return near.body === 'elsewhere' ? { ...adopting(view), ...who } : {};
}

/** Whom a body word means. */
export function whoNamed(
	view: View,
	word: BodyWord,
	number: string,
	by: 'explicit' | 'scope'
): Who {
	const { body } = word;
	if (body === null || body === 'elsewhere' || body === 'other-commission')
		return { foreign: word.written };
	if (body === 'self' && !isYearly(number)) return adopting(view);
	if (body === 'self' || body === 'own') return possessor(view, word, number);
	if (body === 'council-own') return councilsOwn(view, word);
	if (body === 'reporter') return { body: { code: 'HRC', by: 'scope' } };
	if (body === 'council') return council(view, word, number, by);
	if (body === 'commission') return commission(view, word, by);
	return { body: { code: body, by } };
}

/** The adopting body's, so far as the sentence says. */
export const adopting = ({ unit }: View): Who => ({
	body: { code: unit.document.header.body, by: 'scope' }
});

/** Neither the Assembly nor the Human Rights Council numbers by the year: 2013/1. */
const isYearly = (number: string): boolean => /^(?:19|20)\d\d\//.test(number);

/**
 * 其 is whoever the sentence named last, 人权理事会在其第51/18号决议中, else the adopting body. A house that
 * was only named before leaves the adopting body possible: the date may tell.
 */
function possessor(view: View, word: BodyWord, number: string): Who {
	const near = isLatter(view, word) ? namedBefore(view, word) : nearest(view, word.start);
	if (!near || isPossessive(near.body)) return adopting(view);
	const who = whoNamed(view, near, number, 'scope');
	return who.foreign ? { ...adopting(view), ...who } : who;
}

/** The Commission in its resolution 1998/72 and the latter in its resolution 4/4. */
const isLatter = ({ bare, words }: View, { start }: BodyWord): boolean =>
	words.order === 'noun-first' &&
	Boolean(words.latter?.test(bare.slice(Math.max(0, start - LONGEST_LATTER), start)));

const LONGEST_LATTER = 30;

/** Only the other's its stands in between. */
function namedBefore(view: View, { start }: BodyWord): BodyWord | undefined {
	const near = lastBefore(bodiesIn(view), start);
	return near && isPossessive(near.body) ? lastBefore(bodiesIn(view), near.start) : near;
}

/** Its, of a council: the adopting one, or in an assembly's text the one that the sentence named last. */
function councilsOwn(view: View, word: BodyWord): Who {
	if (isCouncil(view)) return adopting(view);
	const sentence = lastBefore(stopsIn(view), word.start)?.start ?? -1;
	const named = lastBefore(councilsIn(view), word.start);
	return named && named.start > sentence
		? { body: { code: named.body as Body, by: 'scope' } }
		: adopting(view);
}

const isCouncil = ({ unit }: View): boolean =>
	!['GA', 'CHR', 'SUBCOM'].includes(unit.document.header.body);

/** Only one council numbers by the year, and only one puts the year in brackets. */
const COUNCIL_FORMS: [pattern: RegExp, body: Body][] = [
	[/^(?:19|20)\d\d\//, 'ECOSOC'],
	[/\((?:19|20)\d\d\)$/, 'SC']
];

/** In a council's own text 理事会 is that council; in another's, the one named before. */
function council(view: View, word: BodyWord, number: string, by: 'explicit' | 'scope'): Who {
	const own = view.unit.document.header.body;
	const form = COUNCIL_FORMS.find(([pattern]) => pattern.test(number))?.[1];
	if (form) return { body: { code: form, by } };
	if (isCouncil(view)) return { body: { code: own, by } };
	// no other council numbers by the session: 47/21, S-30/1
	if (/^(?:S-)?\d+\//.test(number)) return { body: { code: 'HRC', by: 'scope' } };
	const named = lastBefore(councilsIn(view), word.start)?.body;
	return named ? { body: { code: named as Body, by: 'scope' } } : {};
}

/** The commission named before; the Commission on Human Rights where none is, or in its own texts. */
function commission(view: View, word: BodyWord, by: 'explicit' | 'scope'): Who {
	const named = lastBefore(commissionsIn(view), word.start);
	return named?.body === 'other-commission'
		? { foreign: named.written }
		: { body: { code: 'CHR', by } };
}

/** What an item takes over from the one before it in its list. */
export function inherited({ foreign, body }: Who): Who {
	const scoped: Who = body ? { body: { code: body.code, by: 'scope' } } : {};
	return foreign ? { ...scoped, foreign } : scoped;
}
