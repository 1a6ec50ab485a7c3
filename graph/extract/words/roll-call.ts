import type { VoteCast } from '../../model.ts';

/** What stands before each list of a recorded vote; patterns without groups. */
export type RollCallWords = readonly (readonly [words: string, vote: VoteCast])[];
