import type { Names } from '#graph/model.ts';
import type { NodeKind } from '#graph/schema.ts';
import { sessionTime } from '#graph/symbol-time.ts';
import type { Random } from '../random.ts';
import type { ACTORS, COUNTRIES } from './words.ts';
import { INSTRUMENTS } from './words.ts';

/** One resolution before it has words. */
export interface Plan {
	symbol: string;
	session: string;
	number: string;
	adopted: string;
	item: string;
	country: (typeof COUNTRIES)[number];
	topic: Names;
	cites: { id: string; kind: NodeKind }[];
	/** It decides on the country's mandate, if there is one. */
	decides: boolean;
	/** Who is asked to report to the next session. */
	asks: (typeof ACTORS)[number] | null;
}

const BODIES = [
	{ body: 'GA', stem: 'A/RES/', from: 46, to: 79, share: 2 / 3 },
	{ body: 'HRC', stem: 'A/HRC/RES/', from: 1, to: 60, share: 1 / 3 }
] as const;

const isoDate = (year: number): string =>
	new Date(Date.UTC(2000, 0, 1) + (year - 2000) * 365.25 * 86_400_000).toISOString().slice(0, 10);

/** Symbols in the order of their adoption, spread evenly over the sessions of two bodies. */
export function timeline(count: number): Pick<Plan, 'symbol' | 'session' | 'number' | 'adopted'>[] {
	return BODIES.flatMap(({ body, stem, from, to, share }) => {
		const perSession = Math.ceil((count * share) / (to - from + 1));
		return Array.from({ length: Math.ceil(count * share) }, (_, i) => {
			const session = from + Math.floor(i / perSession);
			const time = (sessionTime(`${body}-${session}`) ?? 0) + ((i % perSession) / perSession) * 0.2;
			const number = `${session}/${1 + (i % perSession)}`;
			return {
				symbol: stem + number,
				session: `${body}-${session}`,
				number,
				adopted: isoDate(time)
			};
		});
	})
		.sort((a, b) => (a.adopted < b.adopted ? -1 : a.adopted > b.adopted ? 1 : 0))
		.slice(0, count);
}

/**
 * Whom a new text cites: mostly whom earlier ones cite too, so that few are cited by very many (the
 * copying model of power laws), else any earlier text; and a few instruments, the first ones most.
 */
export function createCitations(random: Random) {
	const copied: string[] = [];

	return (earlier: string[]): Plan['cites'] => {
		const wanted = 3 + random.below(20);
		const ids = new Set<string>();
		for (let i = 0; i < wanted && earlier.length > 0; i++)
			ids.add(copied.length > 0 && random.chance(0.7) ? random.pick(copied) : random.pick(earlier));
		copied.push(...ids);
		const instruments = new Set(
			Array.from({ length: 1 + random.below(4) }, () =>
				Math.floor(INSTRUMENTS.length * (random.below(1000) / 1000) ** 2)
			)
		);
		return [
			...[...ids].map((id) => ({ id, kind: 'Resolution' as const })),
			...[...instruments].flatMap((i) => {
				const instrument = INSTRUMENTS[i];
				return instrument ? [{ id: instrument.id, kind: 'Instrument' as const }] : [];
			})
		];
	};
}
