import { AGENDA_ITEM, PROTOCOL } from '../languages/zh/instruments.ts';
import { instrumentsByTitle } from './instrument-names.ts';
import type { Unit } from './rule.ts';
import { instrumentsByShortTitle } from './short-titles.ts';
import type { Title } from './titles.ts';
import { readTitles, titleKey } from './titles.ts';

/** A title where it stands, with the instruments it names. */
export interface NamedTitle extends Title {
	ids: string[];
}

/** The titles of a text, those of agenda items left out, and what they name. */
export const nameTitles = (unit: Unit): NamedTitle[] =>
	readTitles(withoutAgendaItems(unit.flow.text)).map((title) => nameTitle(unit, title));

/** The text with the titles of agenda items blotted out, every character in its place. */
export const withoutAgendaItems = (text: string): string =>
	text.replace(AGENDA_ITEM, (item) => '□'.repeat(item.length));

/** 《儿童权利公约》关于设定来文程序的任择议定书 is the protocol, not the Convention. */
function nameTitle({ document, flow: { text } }: Unit, title: Title): NamedTitle {
	const protocol = PROTOCOL.exec(text.slice(title.end, title.end + 60));
	const ids = protocol ? instrumentsByTitle(title.title + protocol[1]) : [];
	if (protocol && ids.length > 0) return { ...title, end: title.end + protocol[0].length, ids };
	const own = instrumentsByTitle(title.title);
	if (own.length > 0) return { ...title, ids: own };
	if (text[title.start - 1] === THIS) return { ...title, ids: lastOfThatName(text, title) };
	return { ...title, ids: instrumentsByShortTitle(document, title.title) };
}

const THIS = '该';

/** 《2006年海事劳工公约》…执行该《公约》: the one named last before. */
function lastOfThatName(text: string, { start, title }: Title): string[] {
	const last = readTitles(text.slice(0, start)).findLast(
		(one) => one.title !== title && titleKey(one.title).endsWith(title)
	);
	return last ? instrumentsByTitle(last.title) : [];
}
