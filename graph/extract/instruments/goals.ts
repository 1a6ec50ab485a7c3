import { flat } from '../../flat.ts';
import { instrumentWords } from '../../languages/instruments.ts';
import type { Document } from '../../model.ts';
import { patternOf } from '../../patterns/alphabets.ts';
import { upTo } from '../../languages/zh/numerals.ts';
import { madeOnce } from '../../patterns/made-once.ts';
import { matchesOf } from '../../patterns/matches.ts';
import { madePerUnit } from '../made-per-unit.ts';
import { paragraphUnits } from '../rule.ts';
import { withoutTitles } from './titles.ts';
import type { GoalWords } from '../words/instruments.ts';

/** Sustainable Development Goals where they stand: `goal 16`, `target 16.4`. */
export interface Goals {
	start: number;
	end: number;
	pinpoints: string[];
	/** Words beside the number say which goals these are. */
	certain: boolean;
}

const LAST_GOAL = 17;

const goalsPattern = madeOnce(({ goals }: GoalWords) => patternOf(goals, 'gu'));

/** Outside titles: 可持续发展目标5和16 → goal 5, goal 16; 目标14 alone only in a text that speaks of these goals. */
export const goalsIn = madePerUnit((unit): Goals[] => {
	const words = instrumentWords[unit.document.language]?.goals;
	const { text } = unit.flow;
	const isSpokenOf = words && (words.spokenOf.test(text) || numbersGoals(unit.document));
	return isSpokenOf ? readGoals(text, words) : [];
});

/** One paragraph says which goals they are: Sustainable Development Goal 14. */
const numbersGoals = madeOnce((document: Document): boolean => {
	const words = instrumentWords[document.language]?.goals;
	return paragraphUnits(document).some(
		(unit) => words?.spokenOf.test(unit.flow.text) && goalsIn(unit).some(({ certain }) => certain)
	);
});

function readGoals(text: string, words: GoalWords): Goals[] {
	return flat(matchesOf(withoutTitles(text), goalsPattern(words)), (match) => {
		const [whole, certain, list, targets] = match;
		const end = match.index + whole.length;
		const pinpoints = pinpointsIn(list ?? targets ?? '', words);
		const isOther = !certain && areOthers(text, [match.index, end], words);
		if (isOther || pinpoints.length === 0) return [];
		const goals = { start: match.index, end, pinpoints, certain: certain !== undefined };
		return [targetBefore(text, goals, words)];
	});
}

/** cible 3 de l'objectif 3 → target 3.3. */
function targetBefore(text: string, goals: Goals, { ofGoal }: GoalWords): Goals {
	const [before = '', target] =
		ofGoal?.exec(text.slice(Math.max(0, goals.start - 20), goals.start)) ?? [];
	const [, goal] = goals.pinpoints.length === 1 ? (goals.pinpoints[0]?.split('goal ') ?? []) : [];
	if (!target || !goal || !isTarget(Number(goal), Number(target))) return goals;
	const pinpoints = [`target ${goal}.${target}`];
	return { start: goals.start - before.length, end: goals.end, pinpoints, certain: goals.certain };
}

const areOthers = (
	text: string,
	[start, end]: [number, number],
	{ otherBefore, otherBehind }: GoalWords
): boolean =>
	otherBefore.test(text.slice(Math.max(0, start - 40), start)) ||
	(otherBehind?.test(text.slice(end, end + 60)) ?? false);

/** How many targets with numbers each goal has: A/RES/71/313. */
const TARGETS = [5, 5, 9, 7, 6, 6, 3, 10, 5, 7, 7, 8, 3, 7, 9, 10, 19];

const isTarget = (goal: number, target: number): boolean => target <= (TARGETS[goal - 1] ?? 0);

/** 14.6; 6-14, which runs against the script, where there is no target 6.14; 7-أ → 7.a. */
function targetOf(goal: number, written: string, { readLetter = (same) => same }: GoalWords) {
	const number = Number(written);
	if (!number) return `target ${goal}.${readLetter(written)}`;
	const isTurned = !isTarget(goal, number) && isTarget(number, goal);
	return `target ${isTurned ? `${number}.${goal}` : `${goal}.${number}`}`;
}

function pinpointsIn(list: string, words: GoalWords): string[] {
	const goals: string[] = [];
	let before: number | undefined;
	for (const [, to, digits = '', target] of matchesOf(list, words.one)) {
		const goal = Number(digits);
		if (goal < 1 || goal > LAST_GOAL) return [];
		if (target) goals.push(targetOf(goal, target.slice(1), words));
		else goals.push(...(to ? upTo(before, goal) : [goal]).map((one) => `goal ${one}`));
		before = goal;
	}
	return goals;
}
