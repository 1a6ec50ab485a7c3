import { flat } from '../../flat.ts';
import { instrumentWords } from '../../languages/instruments.ts';
import { matchesOf } from '../../patterns/matches.ts';
import { openingsIn } from '../openings.ts';
import { namesOutside, readBracketedTitles } from './bracketed-titles.ts';
import { findNames, isPartOfName, protocolsTo, toldApart } from './instrument-names.ts';
import { madePerUnit } from '../made-per-unit.ts';
import type { FoundName } from '../name-finder.ts';
import type { Unit } from '../rule.ts';
import type { Title } from './titles.ts';
import { withoutAgendaItems, withoutTitles } from './titles.ts';
import { readUnbracketedTitles } from './unbracketed-titles.ts';
import type { InstrumentWords } from '../words/instruments.ts';

/** A title where it stands, with the instruments it names; none where no registry knows it. */
export interface NamedTitle extends Title {
	ids: string[];
	/** It reads like a law of a country. */
	law: boolean;
	/** What it may name, where that is all that is known. */
	candidates?: string[];
}

/** Everything in a text that is a title of an instrument or a law, or stands for one; none overlaps another. */
export const nameTitles = madePerUnit((unit): NamedTitle[] => {
	const words = instrumentWords[unit.document.language];
	return words ? readTitlesOf(unit, words) : [];
});

function readTitlesOf(unit: Unit, words: InstrumentWords): NamedTitle[] {
	const text = withoutAgendaItems(unit);
	const titles =
		words.titles.set === 'in-brackets'
			? readBracketedTitles(text, unit, words, words.titles)
			: readUnbracketedTitles(unit, words, words.titles);
	const others = [...bareNames(text, unit, words), ...covenants(text, words)];
	const all = [...titles, ...others].map((title) => toldApart(title, unit.flow.text, words));
	return withProtocols(text, apart(all), words);
}

const bareNames = (text: string, unit: Unit, words: InstrumentWords): NamedTitle[] =>
	words.titles.set === 'in-brackets'
		? namesIn(text, unit, words)
				.filter(({ start, end }) => !isPartOfName(text, [start, end], words))
				.map(({ start, end, value }) => named(text, [start, end], [value]))
		: [];

const namesIn = (text: string, unit: Unit, words: InstrumentWords): FoundName<string>[] =>
	text === unit.flow.text
		? namesOutside(unit)
		: findNames(withoutTitles(text), words, openingsIn(unit));

const covenants = (text: string, words: InstrumentWords): NamedTitle[] =>
	flat(words.covenants, (pattern) =>
		matchesOf(text, pattern).map(({ 0: said, index }) =>
			named(text, [index, index + said.length], ['iccpr', 'icescr'])
		)
	);

const named = (text: string, [start, end]: [number, number], ids: string[]): NamedTitle => ({
	start,
	end,
	title: text.slice(start, end),
	ids,
	law: false
});

/** In the order of the text; of two that overlap the one that begins first, or else the longer. */
function apart(titles: NamedTitle[]): NamedTitle[] {
	const order = titles.sort((a, b) => a.start - b.start || b.end - a.end);
	let end = 0;
	return order.filter((title) => {
		const isApart = title.start >= end;
		if (isApart) end = title.end;
		return isApart;
	});
}

/** 及其《任择议定书》, the Optional Protocol thereto: settled where the treaty has one, else its protocols. */
function withProtocols(text: string, titles: NamedTitle[], words: InstrumentWords): NamedTitle[] {
	const protocols = flat(titles, ({ end, ids: [treaty] }): NamedTitle[] => {
		const match = treaty ? words.protocols.exec(text.slice(end, end + 80)) : null;
		const candidates = treaty ? protocolsTo(treaty) : [];
		if (!match || candidates.length === 0) return [];
		const at = end + match[0].length - (match[1]?.length ?? 0);
		const title = named(text, [at, end + match[0].length], []);
		const isOne = candidates.length === 1 && !words.severalProtocols?.test(title.title);
		return [isOne ? { ...title, ids: candidates } : { ...title, candidates }];
	});
	if (protocols.length === 0) return titles;
	const isOther = ({ start, end }: NamedTitle) =>
		!protocols.some((protocol) => start < protocol.end && end > protocol.start);
	return apart([...titles.filter(isOther), ...protocols]);
}
