import { BOTH_COVENANTS, DATED, NOT_BARE, SHORTEST_BARE } from '../languages/zh/instruments.ts';
import { INSTRUMENTS, namesIn } from '../names/registry.ts';
import { createNameFinder } from './name-finder.ts';
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

/** Names that stand outside 《》. */
export const findBareNames = createNameFinder(
	NAMES.filter(([name]) => name.length >= SHORTEST_BARE && !NOT_BARE.test(name))
);
