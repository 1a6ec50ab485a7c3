import type { RollCallWords } from '../../extract/words/roll-call.ts';

/** المؤيدون:, المعارضون:, الممتنعون:. */
export const arRollCall: RollCallWords = [
	['المؤيدون ?:', 'inFavour'],
	['المعارضون ?:', 'against'],
	['الممتنعون(?: عن التصويت)? ?:', 'abstaining']
];
