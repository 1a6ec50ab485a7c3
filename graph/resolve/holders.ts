import type { Candidate, MandateCandidate } from '../extract/rule.ts';

type Holder = MandateCandidate['holder'];

/** `other` stands for any mandate holder (任务负责人). */
const fits = (wanted: Holder, holder: Holder): boolean => wanted === 'other' || wanted === holder;

/**
 * Who a bare 特别报告员 is: the one named before in the same paragraph, else the one that the title names
 * or the text decides on, else the one named last, else the only one that the whole text names.
 */
export function createHolders(candidates: Candidate[]) {
	const named = candidates.filter(isNamed);
	const last = new Map<Holder, Naming>();
	const chief = rememberedFor((holder) => chiefOf(named, holder));
	const only = rememberedFor((holder) => onlyOne(named.filter((one) => fits(holder, one.holder))));
	return {
		/** From here on the holder's bare title means this mandate. */
		name(holder: Holder, mandate: string, paragraph = ''): void {
			last.set(holder, { mandate, paragraph }).set('other', { mandate, paragraph });
		},
		who(holder: Holder, paragraph?: string): string | null {
			const before = last.get(holder);
			if (before && before.paragraph === paragraph) return before.mandate;
			return chief(holder) ?? before?.mandate ?? only(holder);
		}
	};
}

export type Holders = ReturnType<typeof createHolders>;

interface Naming {
	mandate: string;
	paragraph: string;
}

type Named = MandateCandidate & { mandate: string };

const isNamed = (one: Candidate): one is Named => one.kind === 'mandate' && one.mandate !== null;

/** Asked once for each kind of holder: a text may name thousands. */
function rememberedFor(find: (holder: Holder) => string | null): (holder: Holder) => string | null {
	const known = new Map<Holder, string | null>();
	return (holder) => {
		const answer = known.has(holder) ? (known.get(holder) ?? null) : find(holder);
		known.set(holder, answer);
		return answer;
	};
}

/** The one that the title names, else the one that the text decides on. */
function chiefOf(named: Named[], holder: Holder): string | null {
	const fitting = named.filter((one) => fits(holder, one.holder));
	return (
		onlyOne(fitting.filter(({ paragraph }) => paragraph === 'header')) ??
		onlyOne(fitting.filter(({ act }) => act !== 'mention'))
	);
}

function onlyOne(named: Named[]): string | null {
	const slugs = new Set(named.map(({ mandate }) => mandate));
	const [first] = slugs;
	return first && slugs.size === 1 ? first : null;
}
