import type { RollCallWords } from '../../extract/words/roll-call.ts';

/** 赞成：, 投赞成票：, 反对：, 弃权：. */
export const zhRollCall: RollCallWords = [
	['(?:投)?赞成(?:票)?(?:的国家)?[:：]', 'inFavour'],
	['(?:投)?反对(?:票)?(?:的国家)?[:：]', 'against'],
	['(?:投)?弃权(?:票)?(?:的国家)?[:：]', 'abstaining']
];
