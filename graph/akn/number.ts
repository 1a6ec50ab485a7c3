/** The places of a file that say its number, each for itself; the name is of the file. */
interface Numbers {
	filed: string | undefined;
	printed: string | undefined;
	/** Above the title, where no letter of a part counts. */
	headed: string | undefined;
	named: string | undefined;
	/** How many acts the file holds. */
	parts: number;
}

/**
 * The number of the act where the places differ: the filed one, unless both cover and title say
 * another (76/226 of 78/226), or title and name (78/3 of 78/4). A table that took 78/130 for a decimal
 * lost its zero, for every place that was filled from it; the name of the file keeps it.
 */
export function settledNumber({
	filed,
	printed,
	headed,
	named,
	parts
}: Numbers): string | undefined {
	const number = exacter(filed, printed, parts);
	if (!number || stemOf(number) === headed) return hasZero(number, named) ? named : number;
	if (headed && printed && stemOf(printed) === headed) return printed;
	if (headed && named && stemOf(named) === headed) return named;
	return number;
}

const hasZero = (number: string | undefined, named: string | undefined): boolean =>
	named !== undefined && named === `${number}0`;

/** 78/183 A → 78/183: a part has the number of its act. */
const stemOf = (number: string): string => /^[^/]*\/\d+/.exec(number)?.[0] ?? number;

/** The filed number; of a single part with its letter, which addresses leave out: 76/235 of 76/235 B. */
function exacter(
	filed: string | undefined,
	printed: string | undefined,
	parts: number
): string | undefined {
	const isPart = filed && parts === 1 && printed?.startsWith(`${filed} `);
	return isPart ? printed : (filed ?? printed);
}

/** The numbers in a file that are not its own; one without letters names any of its parts. */
export const otherNumbers = (number: string, said: readonly (string | undefined)[]): string[] => [
	...new Set(said.flatMap((one) => (one && !isSame(one, number) ? one : [])))
];

function isSame(one: string, other: string): boolean {
	const [stem, otherStem] = [stemOf(one), stemOf(other)];
	return one === other || (stem === otherStem && (one === stem || other === otherStem));
}
