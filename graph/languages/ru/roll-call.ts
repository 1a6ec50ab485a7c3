import type { RollCallWords } from '../../extract/words/roll-call.ts';

/** Голосовали за:, Голосовали против:, Воздержались:. */
export const ruRollCall: RollCallWords = [
	['(?:[Гг]олосовали )?(?<!\\p{L})[Зз]а ?:', 'inFavour'],
	['(?:[Гг]олосовали )?(?<!\\p{L})[Пп]ротив ?:', 'against'],
	['[Вв]оздержа(?:лись|вшиеся) ?:', 'abstaining']
];
