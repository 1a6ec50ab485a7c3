import { BOTH_COVENANTS, DATED, PROTOCOL, SHORTEST_BARE } from '../languages/zh/instruments.ts';
import { INSTRUMENTS, namesIn } from '../names/registry.ts';
import { createNameFinder } from './name-finder.ts';
import type { Title } from './titles.ts';
import { titleKey } from './titles.ts';

const NAMES = namesIn(INSTRUMENTS, 'zh').map(([name, { id }]): [string, string] => [name, id]);

const BY_TITLE = new Map(NAMES.map(([name, id]) => [titleKey(name), id]));

/** What official texts put before a name or leave out. */
const WITHOUT: RegExp[] = [DATED, /^联合国/, /^关于/, /^国际/];

/** The instruments that have this title; a title that only contains a known name is another. */
export function instrumentsByTitle(title: string): string[] {
	const key = titleKey(title);
	if (BOTH_COVENANTS.test(key)) return ['iccpr', 'icescr'];
	const known = BY_TITLE.get(key) ?? variantOf(key);
	return known ? [known] : [];
}

const variantOf = (key: string): string | undefined => {
	const shortened = WITHOUT.map((words) => key.replace(words, '')).find(
		(short) => short !== key && short.length >= SHORTEST_BARE && BY_TITLE.has(short)
	);
	return shortened && BY_TITLE.get(shortened);
};

/** A title where it stands, with the instruments it names; the protocol behind it included. */
export interface NamedTitle extends Title {
	ids: string[];
}

/** 《儿童权利公约》关于设定来文程序的任择议定书 is the protocol, not the Convention. */
export function nameTitle(text: string, title: Title): NamedTitle {
	const protocol = PROTOCOL.exec(text.slice(title.end, title.end + 60));
	const ids = protocol ? instrumentsByTitle(title.title + protocol[1]) : [];
	if (protocol && ids.length > 0) return { ...title, end: title.end + protocol[0].length, ids };
	return { ...title, ids: instrumentsByTitle(title.title) };
}

/** Names that stand outside 《》. */
export const findBareNames = createNameFinder(
	NAMES.filter(([name]) => name.length >= SHORTEST_BARE)
);
