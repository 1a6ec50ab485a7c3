import type { Value } from './sqlite-database.server.ts';
import { toBits } from './sqlite-groups.ts';
import type { SearchFilter } from './store.ts';

export const among = (column: string, list: string): string =>
	`(:${list} IS NULL OR ${column} IN (SELECT value FROM json_each(:${list})))`;

/** What is allowed of a resolution: nothing else has a body or a session, or concerns a country. */
export const RESOLUTION_ALLOWED = `${among('node.body', 'bodies')} AND ${among('node.session', 'sessions')}
	AND (:countries IS NULL OR EXISTS (
		SELECT 1 FROM edge JOIN node AS country ON country.key = edge.to_node
		WHERE edge.from_node = node.key AND edge.kind = 'CONCERNS'
			AND country.id IN (SELECT value FROM json_each(:countries))
	))`;

const toList = (values: string[] | undefined): Value =>
	values === undefined ? null : JSON.stringify(values);

/** A filter as the statements take it. */
export const toAllowed = ({ kinds, bodies, sessions, groups, countries }: SearchFilter) => ({
	kinds: toList(kinds),
	bodies: toList(bodies),
	sessions: toList(sessions),
	groups: toBits(groups),
	countries: toList(countries)
});
