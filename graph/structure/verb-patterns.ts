/** Any of some patterns, the first that fits. */
export const either = (patterns: readonly string[]): string => `(?:${patterns.join('|')})`;

/** `{0,times}` of some patterns; nothing where there are none. */
export const upTo = (times: number, patterns: readonly string[]): string =>
	patterns.length > 0 ? `${either(patterns)}{0,${times}}` : '';

/** The letters of the six alphabets, lower case, and vowel signs. */
const LETTERS = 'a-zß-öø-ÿœ\\u0400-\\u04ff\\u0621-\\u064a';
const MARKS = '\\u0300-\\u036f\\u064b-\\u0652';

/** Patterns as long as these take a second to compile with Unicode classes, and hardly any time with ranges. */
export const patternOf = (source: string, flags: string): RegExp =>
	new RegExp(
		source
			.replaceAll('[\\p{L}', `[${LETTERS}`)
			.replaceAll('\\p{M}', MARKS)
			.replaceAll('\\p{L}', `[${LETTERS}]`),
		flags
	);

/** A letter, a class of letters, with the signs that may stand on it: ت · [تين][\u064b-\u0652]* */
const ATOM =
	/^(?:[^\\()[\]{}|?*+.^$]|\[[^\]\\^-]+\])(?:\[(?:[^\]\\]|\\u[\da-f]{4})*\]\*)?(?![?*+{])/u;

const atomOf = (pattern: string): string => ATOM.exec(pattern)?.[0] ?? '';

/**
 * Any of some spellings, the first that fits, as `either` has it; what several begin with alike is
 * looked at once, so that hundreds of verbs cost no more than a few.
 */
export function oneOf(spellings: readonly string[]): string {
	if (spellings.length < 2) return spellings[0] ?? '(?!)';
	const branches = runsOf(spellings).flatMap((run) => (areApart(run) ? branchesOf(run) : run));
	return branches.length === 1 ? (branches[0] ?? '') : either(branches);
}

/** Spellings that begin with an atom, and others, as they follow one another. */
function runsOf(spellings: readonly string[]): string[][] {
	const runs: string[][] = [];
	for (const one of spellings) {
		const run = runs.at(-1);
		if (run && !atomOf(run[0] ?? '') === !atomOf(one)) run.push(one);
		else runs.push([one]);
	}
	return runs;
}

/** Can no two of their different first atoms fit the same letter? Then their order says nothing. */
function areApart(run: readonly string[]): boolean {
	const atoms = [...new Set(run.map(atomOf))];
	if (atoms.includes('')) return false;
	const letters = atoms.flatMap((atom) => [...lettersOf(atom)]);
	return letters.length === new Set(letters).size;
}

const lettersOf = (atom: string): string =>
	(/^\[([^\]]+)\]/.exec(atom)?.[1] ?? [...atom][0] ?? '').toLowerCase();

function branchesOf(run: readonly string[]): string[] {
	const branches = new Map<string, string[]>();
	for (const one of run) {
		const atom = atomOf(one);
		const branch = branches.get(atom) ?? [];
		branch.push(one.slice(atom.length));
		branches.set(atom, branch);
	}
	return [...branches].map(([atom, rests]) => atom + oneOf(rests));
}
