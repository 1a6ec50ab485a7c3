import { UsageError } from '#graph/errors.ts';

/**
 * The parts named, each once and in their own order; all where none is named. Throws UsageError, with
 * the sentence for it, for a name that is no part.
 */
export function chooseParts<Name extends string>(
	all: readonly Name[],
	named: readonly string[],
	sentence: (stray: string) => string
): Name[] {
	const stray = named.find((name) => !all.some((part) => part === name));
	if (stray !== undefined) throw new UsageError(sentence(stray));
	return all.filter((part) => named.length === 0 || named.includes(part));
}
