import { patternOf } from '../patterns/alphabets.ts';
import type { GoalWords } from '../extract/words/instruments.ts';

/** Words with which a language that sets words apart counts goals; sources without groups. */
export interface GoalNouns {
	/** Words that say that the Sustainable Development Goals are meant, where they stand before the number. */
	certain: string;
	/** Goal, target; the numbers follow. */
	goal: string;
	target: string;
	and: string;
	to: string;
}

const TARGET = '\\d{1,2}[.-](?:\\d{1,2}|\\p{L}(?!\\p{L}))';
const END = '(?![\\p{L}\\d%]|[.,/-]\\d| ?%| per cent| pour cent| por ciento| процент| в? ?млн)';

/** Sustainable Development Goals 5 and 16 · Goal 16 · targets 16.4 and 16.b */
export function goalNumbers({
	certain,
	goal,
	target,
	and,
	to
}: GoalNouns): Pick<GoalWords, 'goals' | 'one'> {
	const item = `(?:${TARGET}|\\d{1,2})${END}`;
	const join = `(?:${to}|${and})`;
	const goals = `${item}(?:${join}(?:(?:${goal}|${target}) )?${item}){0,16}`;
	// cibles 5.2 (Éliminer …), 5.5 (Veiller …) et 16.4
	const targets = `${TARGET}${END}(?:(?: \\([^()]{3,160}\\)(?=${join}))?${join}(?:${target} )?${TARGET}${END}){0,30}`;
	return {
		goals: `(?<!\\p{L})(?:(${certain})|(?:${goal})) (${goals})|(?<!\\p{L})(?:${target}) (${targets})`,
		one: patternOf(`(${to})?(\\d{1,2})([.-](?:\\d{1,2}|\\p{L}(?!\\p{L})))?`, 'gu')
	};
}
