import { flat } from '../../flat.ts';
import { reportingWords } from '../../languages/reporting.ts';
import type { Document } from '../../model.ts';
import { findActors } from './actor-names.ts';
import { madeOnce } from '../../patterns/made-once.ts';
import type { ReportingWords } from '../words/reporting.ts';

/**
 * Whom a short name means: 请特别委员会 asks the only special committee that the text names in full.
 * 委员会 alone is said of too many, so there the title must name it, or the paragraph before. None where it
 * could be several.
 */
export function readShortActor(document: Document, said: string, before = ''): string | undefined {
	const words = reportingWords[document.language];
	const short = words?.shortActor.exec(said)?.[1];
	if (!words || !short) return undefined;
	const names = actorsOf(document);
	const near = `${document.header.title ?? ''} ${before}`;
	const meant = new Set(
		[...names]
			.filter(([name]) => name !== short && isShortOf(words, short, name))
			.filter(([name]) => !words.shortInTitleOnly.test(short) || near.includes(name))
			.map(([, id]) => id)
	);
	const [only] = meant;
	if (meant.size === 1) return only;
	return words.bodyActors?.[document.header.body]?.[short];
}

const isShortOf = ({ shortStands }: ReportingWords, short: string, name: string): boolean =>
	shortStands === 'last' ? name.endsWith(short) : name.includes(short);

/** Every actor that the text names, by the name that it uses. */
const actorsOf = madeOnce((document: Document): ReadonlyMap<string, string> => {
	const { header, paragraphs, language } = document;
	const texts = [header.title ?? '', ...paragraphs.map(({ flow }) => flow.text)];
	const inBody = Object.entries(reportingWords[language]?.bodyActors?.[header.body] ?? {});
	return new Map([
		...inBody.filter(([name]) => texts.some((text) => text.includes(name))),
		...flat(texts, (text) =>
			findActors(text, language).map(({ start, end, value }): [string, string] => [
				text.slice(start, end),
				value
			])
		)
	]);
});
