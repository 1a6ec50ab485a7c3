import type { RollCallWords } from '../../extract/words/roll-call.ts';

/** Ont voté pour :, Ont voté contre :, Se sont abstenus :. */
export const frRollCall: RollCallWords = [
	['(?:[Oo]nt voté|[Vv]otes?) pour ?:|(?<!\\p{L})Pour ?:', 'inFavour'],
	['(?:[Oo]nt voté|[Vv]otes?) contre ?:|(?<!\\p{L})Contre ?:', 'against'],
	['[Ss]e sont abstenue?s ?:|[Aa]bstentions? ?:', 'abstaining']
];
