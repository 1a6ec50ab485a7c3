import { writeNumber } from './numerals.ts';
import { find, isOn, valueOf, within, type Element } from './xml.ts';

/** One depth of a list: how its numbers look and where they begin. */
interface Level {
	start: number;
	format: string;
	/** `%1.` · `(%2)` · `%1.%2`: the place of each depth's number. */
	text: string;
	suffix: string;
	/** Begins anew after a number of this depth or a lesser one; 0 never does. */
	restartsAfter: number;
	/** Every number in it is written in digits. */
	legal: boolean;
	/** The style that stands for this depth. */
	style?: string;
}

interface List {
	/** Lists of one definition count on together. */
	definition: string;
	levels: Map<number, Level>;
	/** Depths that this list begins anew, and where. */
	starts: Map<number, number>;
}

export type Lists = ReadonlyMap<string, List>;

/** The lists that a file defines, by the id that paragraphs name. */
export function readLists(numbering: Element | undefined): Lists {
	const root = find(numbering, 'numbering');
	if (!root) return new Map();
	const definitions = new Map(
		within(root, 'abstractNum').map((one) => [one.attributes.abstractNumId ?? '', one])
	);
	const byStyle = new Map(
		[...definitions].flatMap(([id, one]) => {
			const style = valueOf(one, 'styleLink');
			return style === undefined ? [] : [[style, id] as const];
		})
	);
	return new Map(
		within(root, 'num').map((num) => {
			const id = valueOf(num, 'abstractNumId') ?? '';
			// a list may be that of another list's style
			const linked = byStyle.get(valueOf(definitions.get(id), 'numStyleLink') ?? '') ?? id;
			return [num.attributes.numId ?? '', readList(num, linked, definitions.get(linked))];
		})
	);
}

function readList(num: Element, definition: string, abstract: Element | undefined): List {
	const levels = new Map(within(abstract ?? num, 'lvl').map(readLevel));
	const starts = new Map<number, number>();
	for (const override of within(num, 'lvlOverride')) {
		const depth = Number(override.attributes.ilvl);
		const start = valueOf(override, 'startOverride');
		if (start !== undefined) starts.set(depth, Number(start));
		for (const level of within(override, 'lvl')) levels.set(...readLevel(level));
	}
	return { definition, levels, starts };
}

function readLevel(level: Element): [depth: number, level: Level] {
	const depth = Number(level.attributes.ilvl);
	const style = valueOf(level, 'pStyle');
	return [
		depth,
		{
			start: Number(valueOf(level, 'start') ?? 0),
			// formats newer than a file's first version stand in a choice
			format:
				valueOf(level, 'numFmt') ??
				valueOf(level, 'AlternateContent', 'Choice', 'numFmt') ??
				'decimal',
			text: valueOf(level, 'lvlText') ?? '',
			suffix: valueOf(level, 'suff') ?? 'tab',
			restartsAfter: Number(valueOf(level, 'lvlRestart') ?? depth),
			legal: isOn(level, 'isLgl'),
			...(style !== undefined && { style })
		}
	];
}

/** The depth for which a style stands in a list. */
export function depthOfStyle(lists: Lists, list: string, style: string): number | undefined {
	const found = [...(lists.get(list)?.levels ?? [])].find(([, level]) => level.style === style);
	return found?.[0];
}

/** What a list's signs look like in Word's symbol fonts, all one for a reader. */
const BULLET = '•';

/** Counts as Word does: `next` gives what it prints before the next paragraph of a list. */
export function createCounter(lists: Lists) {
	/** By definition, the last number of each depth. */
	const counts = new Map<string, (number | undefined)[]>();
	const begun = new Set<string>();

	function begin({ definition, starts, levels }: List, id: string): (number | undefined)[] {
		const numbers = counts.get(definition) ?? [];
		counts.set(definition, numbers);
		if (!begun.has(id) && starts.size > 0)
			for (const [depth] of levels) if (starts.has(depth)) numbers[depth] = undefined;
		begun.add(id);
		return numbers;
	}

	return {
		next(id: string, depth: number): string {
			const list = lists.get(id);
			const level = list?.levels.get(depth);
			if (!list || !level) return '';
			const numbers = begin(list, id);
			const first = list.starts.get(depth) ?? level.start;
			numbers[depth] = (numbers[depth] ?? first - 1) + 1;
			for (const [deeper, { restartsAfter }] of list.levels)
				if (deeper > depth && restartsAfter > 0 && depth < restartsAfter)
					numbers[deeper] = undefined;
			return printed(level, list, numbers);
		}
	};
}

function printed(level: Level, { levels, starts }: List, numbers: (number | undefined)[]): string {
	if (level.format === 'bullet') return level.text ? `${BULLET} ` : '';
	const label = level.text.replace(/%([1-9])/g, (_, place: string) => {
		const depth = Number(place) - 1;
		const at = levels.get(depth);
		const number = numbers[depth] ?? starts.get(depth) ?? at?.start ?? 1;
		return writeNumber(number, level.legal ? 'decimal' : at?.format);
	});
	return label && level.suffix !== 'nothing' ? `${label} ` : label;
}
