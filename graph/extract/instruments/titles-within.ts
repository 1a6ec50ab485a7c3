import { flat } from '../../flat.ts';
import { matchesOf } from '../../patterns/matches.ts';
import type { Stretch } from '../ordered.ts';
import type { BracketedTitles, InstrumentWords } from '../words/instruments.ts';
import { findNames, instrumentsByTitle } from './instrument-names.ts';
import type { NamedTitle } from './named-titles.ts';

/** What an unknown title names within; else itself, where it may be an instrument or a law. */
export function withinUnknown(
	title: NamedTitle,
	words: InstrumentWords,
	titles: BracketedTitles
): NamedTitle[] {
	const within = [...namesWithin(title, words, titles), ...titlesWithin(title, words)];
	if (within.length > 0) return within;
	if (titles.publication.test(title.title)) return [];
	return title.law || title.candidates || titles.kinds.test(title.title) ? [title] : [];
}

/**
 * 《不扩散核武器条约缔约国2010年审议大会，最后文件》 names the treaty of those who met, 《中亚执行联合国全球反恐战略联合行动计划》
 * the strategy that it carries out.
 */
function namesWithin(
	{ title, start }: NamedTitle,
	words: InstrumentWords,
	{ publication, parties, carriedOut }: BracketedTitles
): NamedTitle[] {
	const isNamed = publication.test(title)
		? ({ end }: Stretch) => parties.test(title.slice(end))
		: (name: Stretch) =>
				carriedOut.before.test(title.slice(0, name.start)) ||
				carriedOut.behind.test(title.slice(name.end));
	return findNames(title, words)
		.filter(isNamed)
		.map((name) => within([name.start, name.end], [title, start], [name.value]));
}

const INNER = /[〈<]([^〈〉<>]{2,80})[〉>]/g;

/** 《乌克兰和国际原子能机构实施与〈不扩散核武器条约〉有关的保障监督协定》: a title in brackets of its own. */
const titlesWithin = ({ title, start }: NamedTitle, words: InstrumentWords): NamedTitle[] =>
	flat(matchesOf(title, INNER), ({ 0: inner, 1: name = '', index }) => {
		const ids = instrumentsByTitle(name, words);
		return ids.length > 0 ? [within([index, index + inner.length], [title, start], ids)] : [];
	});

/** What stands at a place of a title, which stands behind its bracket. */
const within = (
	[start, end]: [number, number],
	[title, at]: [string, number],
	ids: string[]
): NamedTitle => ({
	title: title.slice(start, end),
	ids,
	law: false,
	start: at + 1 + start,
	end: at + 1 + end
});
