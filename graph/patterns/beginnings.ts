import { pairAt } from './code-units.ts';
import { alternativesIn, type AST } from './pattern-tree.ts';

/** So many characters of a beginning tell enough. */
const LONGEST = 5;

/** Of more than so many beginnings, or of so wide a class, the next character is not followed. */
const MOST = 400;
const WIDEST = 70;

/** What a pattern may begin with: `open` goes on with what follows next, `closed` is all that is known. */
interface Beginnings {
	open: ReadonlySet<string>;
	closed: ReadonlySet<string>;
}

const NONE: ReadonlySet<string> = new Set();
/**
 * How the words of a pattern begin, up to five characters of each: `(?:General )?Assembly` → `Gener`,
 * `Assem`. Whatever the pattern fits begins with one of them; the empty one says that nothing is known.
 */
export function beginningsOf(source: string): string[] {
	const { open, closed } = either({ open: new Set(['']), closed: NONE }, alternativesIn(source));
	const all = new Set([...open, ...closed]);
	// General says no more than Gen where that is one of them
	return [...all].filter((one) => !shorter(one).some((head) => all.has(head)));
}

/** A quick look at two characters: may the pattern begin there? Its words are folded as the text is. */
export function beginningTest(
	source: string,
	fold = (words: string): string => words
): (text: string, at: number) => boolean {
	const heads = beginningsOf(source).map(fold);
	if (heads.includes('')) return () => true;
	const singles = new Set(heads.filter(isSingle).map((head) => head.charCodeAt(0)));
	const pairs = new Set(heads.filter((head) => !isSingle(head)).map((head) => pairAt(head, 0)));
	return (text, at) => pairs.has(pairAt(text, at)) || singles.has(text.charCodeAt(at));
}

const isSingle = (head: string): boolean => head.length === 1;

const shorter = (text: string): string[] => [...text].map((_, i) => text.slice(0, i));

const either = (so: Beginnings, alternatives: readonly AST.Alternative[]): Beginnings =>
	union(alternatives.map(({ elements }) => elements.reduce(extended, so)));

const union = (all: readonly Beginnings[]): Beginnings => ({
	open: new Set(all.flatMap(({ open }) => [...open])),
	closed: new Set(all.flatMap(({ closed }) => [...closed]))
});

const finished = ({ open, closed }: Beginnings): Beginnings => ({
	open: NONE,
	closed: new Set([...open, ...closed])
});

function extended(so: Beginnings, element: AST.Element): Beginnings {
	if (so.open.size === 0) return so;
	if (element.type === 'Assertion') return isImpossible(element) ? { ...so, open: NONE } : so;
	if (element.type === 'Group' || element.type === 'CapturingGroup')
		return either(so, element.alternatives);
	if (element.type === 'Quantifier') return repeated(so, element);
	return withOneOf(so, charactersOf(element));
}

/** (?!) */
const isImpossible = (element: AST.Assertion): boolean =>
	element.kind === 'lookahead' &&
	element.negate &&
	element.alternatives.some(({ elements }) => elements.length === 0);

function repeated(so: Beginnings, { element, min, max }: AST.Quantifier): Beginnings {
	const seen: Beginnings[] = min === 0 ? [so] : [];
	let last = so;
	for (let times = 1; times <= Math.min(max, LONGEST); times++) {
		last = extended(last, element);
		if (times >= min) seen.push(last);
	}
	// what goes on beyond has the longest beginnings already, or takes no character
	return union(seen.length > 0 ? seen : [finished(last)]);
}

function withOneOf(so: Beginnings, characters: readonly string[] | null): Beginnings {
	if (!characters || so.open.size * characters.length > MOST) return finished(so);
	const longer = [...so.open].flatMap((head) => characters.map((one) => head + one));
	const ends = longer.filter((head) => head.length >= LONGEST);
	return {
		open: new Set(longer.filter((head) => head.length < LONGEST)),
		closed: new Set([...so.closed, ...ends])
	};
}

/** The characters that an element stands for; null for too many. */
function charactersOf(element: AST.Element | AST.CharacterClassElement): readonly string[] | null {
	if (element.type === 'Character') return [String.fromCodePoint(element.value)];
	if (element.type === 'CharacterClassRange') return between(element.min.value, element.max.value);
	if (element.type === 'CharacterSet' && element.kind === 'digit' && !element.negate)
		return [...'0123456789'];
	if (element.type !== 'CharacterClass' || element.negate) return null;
	const parts = element.elements.map(charactersOf);
	const known = parts.filter((part) => part !== null);
	return known.length === parts.length ? known.flat() : null;
}

const between = (first: number, last: number): string[] | null =>
	last - first > WIDEST
		? null
		: Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i));
