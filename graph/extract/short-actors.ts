import { SHORT_ACTOR, SHORT_IN_TITLE_ONLY } from '../languages/zh/reporting.ts';
import type { Document } from '../model.ts';
import { findActors } from './actor-names.ts';

const known = new WeakMap<Document, ReadonlyMap<string, string>>();

/**
 * Whom a short name means: 请特别委员会 asks the only special committee that the text names in full.
 * 委员会 alone is said of too many, so there the title must name it. None where it could be several.
 */
export function readShortActor(document: Document, said: string): string | undefined {
	const short = SHORT_ACTOR.exec(said)?.[1];
	if (!short) return undefined;
	const names = known.get(document) ?? actorsOf(document);
	known.set(document, names);
	const title = document.header.title ?? '';
	const meant = new Set(
		[...names]
			.filter(([name]) => name !== short && name.endsWith(short))
			.filter(([name]) => !SHORT_IN_TITLE_ONLY.test(short) || title.includes(name))
			.map(([, id]) => id)
	);
	const [only] = meant;
	return meant.size === 1 ? only : undefined;
}

/** Every actor that the text names, by the name that it uses. */
const actorsOf = ({ header, paragraphs }: Document): ReadonlyMap<string, string> =>
	new Map(
		[header.title ?? '', ...paragraphs.map(({ flow }) => flow.text)].flatMap((text) =>
			findActors(text).map(({ start, end, value }): [string, string] => [
				text.slice(start, end),
				value
			])
		)
	);
