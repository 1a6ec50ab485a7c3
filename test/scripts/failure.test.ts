import { expect, it } from 'vitest';
import { BadTextError, StoreUnavailableError, UsageError } from '#graph/errors.ts';
import { sentenceFor } from '../../scripts/failure.ts';

const system = (code: string) =>
	Object.assign(new Error(code), { code, path: '/data/recalling.db' });

it.each<[unknown, string | null]>([
	[new UsageError('Port 1 is taken.'), 'Port 1 is taken.'],
	[new BadTextError('a.txt is empty.'), 'a.txt is empty.'],
	[new StoreUnavailableError('It is locked.'), 'It is locked.'],
	[system('EROFS'), '/data/recalling.db cannot be written: the disk is read-only.'],
	[system('EACCES'), '/data/recalling.db cannot be written: this user may not write there.'],
	[system('ENOSPC'), '/data/recalling.db cannot be written: the disk is full.'],
	// our own mistakes keep their stack
	[new TypeError('x is not a function'), null],
	[system('ENOENT'), null],
	[undefined, null]
])('%s is told as %s', (cause, sentence) => {
	expect(sentenceFor(cause)).toBe(sentence);
});
