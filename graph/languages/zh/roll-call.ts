import type { VoteCast } from '../../model.ts';

/** Before the lists of a recorded vote: 赞成：, 投赞成票：, 反对：, 弃权：. */
export const VOTE_LABELS: [words: string, vote: VoteCast][] = [
	['(?:投)?赞成(?:票)?(?:的国家)?[:：]', 'inFavour'],
	['(?:投)?反对(?:票)?(?:的国家)?[:：]', 'against'],
	['(?:投)?弃权(?:票)?(?:的国家)?[:：]', 'abstaining']
];
