import type { Candidate, MandateCandidate } from '../extract/rule.ts';

type Holder = MandateCandidate['holder'];

/** `other` stands for any mandate holder (任务负责人). */
const fits = (wanted: Holder, holder: Holder): boolean => wanted === 'other' || wanted === holder;

/** Who a bare 特别报告员 is: the one named last before, else the only one the whole text names. */
export function createHolders(candidates: Candidate[]) {
	const last = new Map<Holder, string>();
	const only = new Map<Holder, string | null>();
	return {
		/** From here on the holder's bare title means this mandate. */
		name(holder: Holder, mandate: string): void {
			last.set(holder, mandate).set('other', mandate);
		},
		who(holder: Holder): string | null {
			// once for each kind of holder: a text may name thousands
			if (!only.has(holder)) only.set(holder, onlyNamed(candidates, holder));
			return last.get(holder) ?? only.get(holder) ?? null;
		}
	};
}

export type Holders = ReturnType<typeof createHolders>;

function onlyNamed(candidates: Candidate[], holder: Holder): string | null {
	const slugs = new Set(
		candidates.flatMap((one) =>
			one.kind === 'mandate' && one.mandate && fits(holder, one.holder) ? one.mandate : []
		)
	);
	const [first] = slugs;
	return first && slugs.size === 1 ? first : null;
}
