import type { Derivation, Held } from '../derive/derive.ts';
import type { Evidence } from '../model.ts';
import type { EdgeKind } from '../schema.ts';
import type { DerivedNow, NodeFacts } from './store.ts';

/** Two that cite each other are no group yet. */
export const LEAST_GROUP = 3;

export const toDerivedNow = ({ follows, anew }: Derivation): DerivedNow => ({
	follows: { gained: follows.gained.length, lost: follows.lost.length },
	regrouped: anew
});

/** A resolution and what was derived of it, as a store keeps it. */
export interface HeldRow {
	id: string;
	citedBy: number;
	dated: string | null;
	group: string | null;
	stability: number | null;
	links: number | null;
	standing: number | null;
}

/** Whether its text is loaded and what its titles share each store keeps in its own way. */
export const toHeld = (row: HeldRow, own: Pick<Held, 'loaded' | 'series'>): Held => ({
	...own,
	id: row.id,
	citedBy: row.citedBy,
	...(row.dated !== null && { date: row.dated }),
	...(row.standing !== null && { standing: row.standing }),
	...(row.group !== null && {
		group: { group: row.group, stability: row.stability ?? 0, links: row.links ?? 0 }
	})
});

/** What a store keeps of it for one node; nothing is null. */
export interface DerivedRow {
	id: string | null;
	standing: number | null;
	size: number;
	stability: number | null;
}

/** A mean depends in its last digits on the order in which a store adds. */
const toSixDigits = (mean: number): number => Math.round(mean * 1e6) / 1e6;

export const toDerivedFacts = (row: DerivedRow): Pick<NodeFacts, 'group' | 'standing'> => ({
	...(row.id !== null &&
		row.size >= LEAST_GROUP && {
			group: { id: row.id, size: row.size, stability: toSixDigits(row.stability ?? 0) }
		}),
	...(row.standing !== null && { standing: row.standing })
});

/** An edge that rests on the words of another: what follows a text is what cites it. */
export const BASES: Partial<Record<EdgeKind, EdgeKind>> = { FOLLOWS: 'CITES' };

/** The words of one edge for another that rests on them. */
export const asWordsOf = (edge: string, evidence: Evidence[]): Evidence[] =>
	evidence.map((one) => ({ ...one, edge, rule: 'series-title' }));
