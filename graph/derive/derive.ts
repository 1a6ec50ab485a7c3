import { setImmediate } from 'node:timers/promises';
import type { Ends, Membership } from './groups.ts';
import { regroup } from './membership.ts';
import { standingsOf } from './rank.ts';
import type { Succession } from './series.ts';
import { successionsOf } from './series.ts';

/** A resolution as a store holds it, and what was derived of it so far. */
export interface Held {
	id: string;
	loaded: boolean;
	citedBy: number;
	date?: string;
	/** What its titles share with their series; of what is only cited none. */
	series: readonly string[];
	group?: Membership;
	standing?: number;
}

/** All that is needed to derive what follows from all texts together. */
export interface Holdings {
	resolutions: readonly Held[];
	/** Who cites whom, by their places in `resolutions`: both ends of each, one after the other. */
	citations: Ends;
	follows: readonly Succession[];
	/** When the newest text was adopted. */
	newest: string | null;
}

/** What is derived of one resolution. */
export interface Derived {
	id: string;
	group: Membership | null;
	standing: number | null;
}

/** What has to be written, that a store holds what follows from its texts. */
export interface Derivation {
	follows: { gained: Succession[]; lost: Succession[] };
	/** Those of whom something is derived now that was not, or otherwise. */
	changed: Derived[];
	/** Groups were looked for anew. */
	anew: boolean;
}

const keyOf = ([later, earlier]: Succession): string => `${later} ${earlier}`;

const without = (some: readonly Succession[], others: readonly Succession[]): Succession[] => {
	const keys = new Set(others.map(keyOf));
	return some.filter((one) => !keys.has(keyOf(one)));
};

function followsOf({ resolutions, citations, follows }: Holdings): Derivation['follows'] {
	const titled = resolutions.map(({ id, date, series }) => ({
		id,
		series,
		...(date !== undefined && { dated: date })
	}));
	const now = successionsOf(titled, citations);
	return { gained: without(now, follows), lost: without(follows, now) };
}

const isSame = (a: Membership | null, b: Membership | undefined): boolean =>
	a?.group === b?.group && a?.stability === b?.stability && a?.links === b?.links;

/** What follows from all texts together; where nothing has changed nothing is to be written. */
export async function derive(holdings: Holdings): Promise<Derivation> {
	const { resolutions, citations, newest } = holdings;
	const follows = followsOf(holdings);
	await setImmediate();
	const { memberships, anew } = await regroup(resolutions, citations);
	const standings = standingsOf(resolutions, newest);
	const changed = resolutions.flatMap((held): Derived[] => {
		const [group, standing] = [memberships.get(held.id) ?? null, standings.get(held.id) ?? null];
		const same = isSame(group, held.group) && standing === (held.standing ?? null);
		return same ? [] : [{ id: held.id, group, standing }];
	});
	return { follows, changed, anew };
}
