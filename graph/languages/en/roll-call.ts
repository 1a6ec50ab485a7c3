import type { RollCallWords } from '../../extract/words/roll-call.ts';

/** In favour:, Against:, Abstaining:. */
export const enRollCall: RollCallWords = [
	['[Ii]n favour ?:', 'inFavour'],
	['[Aa]gainst ?:', 'against'],
	['[Aa]bstain(?:ing|ed|tions?)? ?:', 'abstaining']
];
