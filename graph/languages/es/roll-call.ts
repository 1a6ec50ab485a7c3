import type { RollCallWords } from '../../extract/words/roll-call.ts';

/** Votos a favor:, Votos en contra:, Abstenciones:. */
export const esRollCall: RollCallWords = [
	['(?:[Vv]otos )?[Aa] favor ?:', 'inFavour'],
	['(?:[Vv]otos )?[Ee]n contra ?:', 'against'],
	['[Aa]bstenciones ?:|[Ss]e abstuvieron ?:', 'abstaining']
];
