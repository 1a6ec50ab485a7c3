/** What the server or the driver says, and what the reader of it can do. */
interface Place {
	url: string;
	user: string;
	database?: string;
}

const databaseOf = ({ url, database }: Place): string =>
	database === undefined ? url : `the database ${database} at ${url}`;

/** Nobody is there, or not yet: a server that has just begun opens its database last. */
const LOST = /^ServiceUnavailable$|^SessionExpired$|DatabaseUnavailable$/;

/** Codes as Neo4j prints them; the first that fits speaks. */
const REFUSALS: [code: RegExp, sentence: (place: Place) => string][] = [
	[
		/Security\.(Unauthorized|TokenExpired)$/,
		({ url, user }) =>
			`${url} does not let ${user} in: check RECALLING_USER and RECALLING_PASSWORD.`
	],
	[
		/Security\.AuthenticationRateLimit$/,
		({ url, user }) => `${url} lets ${user} wait after too many wrong passwords: try again soon.`
	],
	[
		/Security\.CredentialsExpired$/,
		({ url, user }) =>
			`${url} wants the first password of ${user} changed before anything else: do that in Neo4j, then name the new one in RECALLING_PASSWORD.`
	],
	[
		/Database\.DatabaseNotFound$/,
		(place) => `There is no ${databaseOf(place).replace(/^the /, '')}: check RECALLING_DATABASE.`
	],
	[
		/ReadOnly|Security\.Forbidden$|AccessMode$|NotALeader$/,
		(place) =>
			`${place.user} may not write to ${databaseOf(place)}: give that user the right to, or name another in RECALLING_USER.`
	],
	[
		/MemoryPoolOutOfMemoryError$|OutOfMemoryError$/,
		({ url }) =>
			`${url} has too little memory for this: raise server.memory.heap.max_size in its neo4j.conf.`
	],
	[
		LOST,
		(place) => `${databaseOf(place)} does not answer: check that Neo4j runs there, and the address.`
	],
	[
		/^Neo\.DatabaseError\.(?:General|Transaction)\./,
		(place) =>
			`${databaseOf(place)} has failed: make room if its disk is full, then restart Neo4j and try again; its logs say more, and what was saved before is still there.`
	],
	[/^Neo\.TransientError\./, ({ url }) => `${url} is too busy just now: try again soon.`]
];

const codeOf = (cause: unknown): string => {
	const { code } = (cause ?? {}) as { code?: unknown };
	return typeof code === 'string' ? code : '';
};

/** Whether the server may answer the same question later. */
export const isLost = (cause: unknown): boolean => LOST.test(codeOf(cause));

/** A sentence with its remedy; null for what is a mistake of our own. */
export function sentenceFor(place: Place, cause: unknown): string | null {
	const code = codeOf(cause);
	const sentence = REFUSALS.find(([pattern]) => pattern.test(code))?.[1];
	return sentence ? sentence(place) : null;
}
