import { alternativesIn, type AST } from './pattern-tree.ts';

/** What a pattern asks of a text. */
interface Asked {
	/** All that it may fit, where that is a few strings; null for more. */
	exact: readonly string[] | null;
	/** One of these stands in whatever it fits, or beside it; null where nothing is certain. */
	needed: readonly string[] | null;
}

/** So many strings are followed at once. */
const MOST_EXACT = 12;

/** To look for more strings, or for shorter ones, takes longer than to try the pattern. */
const MOST_NEEDED = 5;
const SHORTEST = 4;

const NOTHING: Asked = { exact: [''], needed: null };
const ANYTHING: Asked = { exact: null, needed: null };

/**
 * Strings of which a text must hold one, that the pattern may fit anything in it: `Covenants?(?= on)` →
 * `Covenant`; `[Aa]rticle \d+ thereof` → ` thereof`. Null where no few strings are sure.
 */
export function needsOf({ source, ignoreCase, flags }: RegExp): readonly string[] | null {
	// a class of the flag v is written otherwise: [a-z--[aeiou]]
	if (ignoreCase || flags.includes('v')) return null;
	const { needed } = either(alternativesIn(source));
	return needed && [...new Set(needed.map(fromRarest))];
}

/** Signs that few texts have, and a search for which stops nowhere else. */
const SIGNS = '“”«»"《》';
const SIGN = new RegExp(`[${SIGNS}]`);

/** A search stops at each character that looks like the first one: at blanks and small letters all the time. */
const COMMON = new RegExp(`^(?:[\\s\\p{Ll}]+(?=[\\p{Lu}${SIGNS}])|\\s+(?=\\S))`, 'u');

/** The part of a string that is found fastest, as sure as the whole: entitled “ → “. */
const fromRarest = (string: string): string => string.replace(COMMON, '');

/** The one that is easier to look for: longer, and fewer. */
function better(
	one: readonly string[] | null,
	other: readonly string[] | null
): readonly string[] | null {
	if (!one || !isWorth(one)) return other && isWorth(other) ? other : null;
	return other && isWorth(other) && worthOf(other) > worthOf(one) ? other : one;
}

/** Longer strings are as rare. */
const LONG = 10;

const rarityOf = (string: string): number =>
	SIGN.test(string) ? 2 * LONG : Math.min(string.length, LONG);

const rarestOf = (strings: readonly string[]): number => Math.min(...strings.map(rarityOf));

const isWorth = (strings: readonly string[]): boolean =>
	strings.length <= MOST_NEEDED && rarestOf(strings) >= SHORTEST;

const worthOf = (strings: readonly string[]): number => rarestOf(strings) - 2 * strings.length;

/** Without those that hold another of them. */
const shortest = (strings: Iterable<string>): string[] => {
	const all = [...new Set(strings)];
	return all.filter((one) => !all.some((other) => other !== one && one.includes(other)));
};

const certain = ({ exact, needed }: Asked): readonly string[] | null =>
	better(needed, exact && shortest(exact));

/** Whatever fits one of several: what each needs. */
function either(alternatives: readonly AST.Alternative[]): Asked {
	const all = alternatives.map(({ elements }) => inTurn(elements));
	const exact = all.every((one) => one.exact) ? few(all.flatMap((one) => one.exact ?? [])) : null;
	const needs = all.map(certain);
	const needed = needs.every((one) => one !== null) ? shortest(needs.flat()) : null;
	return { exact, needed: better(needed, null) };
}

const few = (strings: readonly string[]): string[] | null => {
	const all = [...new Set(strings)];
	return all.length <= MOST_EXACT ? all : null;
};

/** One after the other: strings grow along, until something stands between that may be anything. */
function inTurn(elements: readonly AST.Element[]): Asked {
	let needed: readonly string[] | null = null;
	let isWhole = true;
	let run: readonly string[] = [''];
	for (const element of elements) {
		const asked = askedBy(element);
		needed = better(needed, asked.needed);
		const grown =
			asked.exact && few(run.flatMap((so) => (asked.exact ?? []).map((one) => so + one)));
		// one string is looked for faster than the many that it may go on to
		if (!grown || grown.length > run.length) needed = better(needed, shortest(run));
		if (!grown) isWhole = false;
		run = grown ?? asked.exact ?? [''];
	}
	return { exact: isWhole ? run : null, needed: better(needed, shortest(run)) };
}

function askedBy(element: AST.Element): Asked {
	if (element.type === 'Character')
		return { exact: [String.fromCodePoint(element.value)], needed: null };
	if (element.type === 'CharacterClass') return { exact: charactersOf(element), needed: null };
	if (element.type === 'Group' || element.type === 'CapturingGroup')
		return either(element.alternatives);
	if (element.type === 'Quantifier') return repeated(element);
	if (element.type === 'Assertion') return beside(element);
	return ANYTHING;
}

/** What must stand before or behind takes no character, and must be there none the less. */
function beside(element: AST.Assertion): Asked {
	const isSure = (element.kind === 'lookahead' || element.kind === 'lookbehind') && !element.negate;
	return isSure ? { exact: [''], needed: certain(either(element.alternatives)) } : NOTHING;
}

function repeated({ element, min, max }: AST.Quantifier): Asked {
	const once = askedBy(element);
	if (max === 1 && min === 0)
		return { exact: once.exact && few(['', ...once.exact]), needed: null };
	if (max === 1) return once;
	return { exact: null, needed: min === 0 ? null : certain(once) };
}

/** [Aa]; null for ranges and for what is left out. */
function charactersOf({ elements, negate }: AST.CharacterClass): readonly string[] | null {
	if (negate) return null;
	const characters = elements.flatMap((one) =>
		one.type === 'Character' ? [String.fromCodePoint(one.value)] : []
	);
	return characters.length === elements.length ? few(characters) : null;
}
