import { expect, it } from 'vitest';
import { sentenceFor } from '#graph/store/neo4j-errors.ts';

const PLACE = { url: 'bolt://db:7687', user: 'anna', database: 'texts' };

it.each([
	['Neo.ClientError.Security.Unauthorized', /RECALLING_USER and RECALLING_PASSWORD/],
	['Neo.ClientError.Security.AuthenticationRateLimit', /wait .* try again soon/],
	['Neo.ClientError.Security.CredentialsExpired', /first password of anna changed/],
	['Neo.ClientError.Database.DatabaseNotFound', /no database texts at .*RECALLING_DATABASE/],
	['Neo.ClientError.Security.Forbidden', /anna may not write to the database texts/],
	['Neo.ClientError.General.ForbiddenOnReadOnlyDatabase', /anna may not write/],
	['Neo.ClientError.Statement.AccessMode', /anna may not write/],
	['Neo.TransientError.General.MemoryPoolOutOfMemoryError', /heap\.max_size/],
	['Neo.TransientError.Transaction.DeadlockDetected', /too busy just now/],
	['Neo.TransientError.Database.DatabaseUnavailable', /does not answer: check that Neo4j runs/],
	// a full disk, first and whenever something is asked afterwards
	['Neo.DatabaseError.Transaction.TransactionCommitFailed', /disk is full, then restart Neo4j/],
	['Neo.DatabaseError.Transaction.TransactionStartFailed', /disk is full, then restart Neo4j/],
	['ServiceUnavailable', /does not answer/],
	['SessionExpired', /does not answer/]
])('%s is said in a sentence with a remedy', (code, sentence) => {
	expect(sentenceFor(PLACE, { code })).toMatch(sentence);
});

it.each([
	['a mistake in Cypher', { code: 'Neo.ClientError.Statement.SyntaxError' }],
	['a statement that fails by itself', { code: 'Neo.DatabaseError.Statement.ExecutionFailed' }],
	['a broken promise of the graph', { code: 'Neo.ClientError.Schema.ConstraintValidationFailed' }],
	['any other mistake', new TypeError('x')],
	['nothing', null]
])('%s is our own, and stays what it is', (_, cause) => {
	expect(sentenceFor(PLACE, cause)).toBeNull();
});

it('names the server where no database was chosen', () => {
	const { url, user } = PLACE;
	expect(sentenceFor({ url, user }, { code: 'ServiceUnavailable' })).toMatch(/^bolt:\/\/db:7687 /);
});
