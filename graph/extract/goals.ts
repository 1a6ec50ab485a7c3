import {
	GOALS,
	LAST_GOAL,
	ONE_GOAL,
	OTHER_GOALS,
	SPEAKS_OF_GOALS
} from '../languages/zh/instruments.ts';
import { upTo } from '../languages/zh/numerals.ts';
import { withoutTitles } from './titles.ts';

/** Sustainable Development Goals where they stand: `goal 16`, `target 16.4`. */
export interface Goals {
	start: number;
	end: number;
	pinpoints: string[];
}

/** Outside titles: 可持续发展目标5和16 → goal 5, goal 16; 目标14 alone only in a text that speaks of these goals. */
export function readGoals(text: string): Goals[] {
	if (!SPEAKS_OF_GOALS.test(text)) return [];
	return [...withoutTitles(text).matchAll(GOALS)].flatMap((match) => {
		const [whole, sustainable, list = ''] = match;
		const before = text.slice(Math.max(0, match.index - 4), match.index);
		const pinpoints = goalsIn(list);
		const isOther = !sustainable && OTHER_GOALS.test(before);
		return isOther || pinpoints.length === 0
			? []
			: [{ start: match.index, end: match.index + whole.length, pinpoints }];
	});
}

function goalsIn(list: string): string[] {
	const goals: string[] = [];
	let before: number | undefined;
	for (const [, to, digits = '', target] of list.matchAll(ONE_GOAL)) {
		const goal = Number(digits);
		if (goal < 1 || goal > LAST_GOAL) return [];
		if (target) goals.push(`target ${digits}${target}`);
		else goals.push(...(to ? upTo(before, goal) : [goal]).map((one) => `goal ${one}`));
		before = goal;
	}
	return goals;
}
