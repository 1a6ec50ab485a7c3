import type { VerbGroup } from '../schema.ts';
import { VERB_GROUPS } from '../schema.ts';

/** A group's place in the schema is its bit in every file: a new group goes last, or VERSION is raised. */
const ORDER = Object.keys(VERB_GROUPS) as VerbGroup[];

/** A verb group as one bit; no verb is none. */
export const toBit = (group: VerbGroup | undefined): number =>
	group === undefined ? 0 : 2 ** ORDER.indexOf(group);

/** A filter by verb groups as bits, null where it allows all. */
export const toBits = (groups: VerbGroup[] | undefined): number | null =>
	groups === undefined ? null : [...new Set(groups)].reduce((bits, one) => bits + toBit(one), 0);
