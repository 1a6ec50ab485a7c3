import type { Names } from '../model.ts';
import type { Language, NodeKind } from '../schema.ts';
import { NAME_KEYS } from './neo4j-schema.ts';
import type { NodeView } from './store.ts';

/** The names of an entity, in a map projection of Cypher. */
export const NAMES = NAME_KEYS.map(([, key]) => `.${key}`).join(', ');

export type NamedRow = Partial<Record<`name_${Language}`, string | null>>;

export const namesOf = (row: NamedRow): Names =>
	Object.fromEntries(
		NAME_KEYS.flatMap(([language, key]) => (row[key] ? [[language, row[key]]] : []))
	);

/** What a `NodeView` is made of: `n {.id, …}`. */
export const nodeView = (variable: string): string =>
	`${variable} {.id, .kind, .loaded, .citedBy, .dated, ${NAMES}}`;

export interface NodeRow extends NamedRow {
	id: string;
	kind: NodeKind;
	loaded: boolean;
	citedBy: number;
	dated: string | null;
}

export function toNodeView(row: NodeRow): NodeView {
	const { id, kind, loaded, citedBy, dated } = row;
	const view = { id, kind, names: namesOf(row), loaded, citedBy };
	return dated === null ? view : { ...view, date: dated };
}
