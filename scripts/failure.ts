import { BadTextError, NotFoundError, StoreUnavailableError, UsageError } from '#graph/errors.ts';

const FOR_USERS = [BadTextError, NotFoundError, StoreUnavailableError, UsageError];

/** What the system says when it lets nothing be written. */
const DISK: Record<string, string> = {
	EACCES: 'this user may not write there',
	EPERM: 'this user may not write there',
	EROFS: 'the disk is read-only',
	ENOSPC: 'the disk is full'
};

/** One sentence for what the user can mend; null for a mistake of our own. */
export function sentenceFor(cause: unknown): string | null {
	if (FOR_USERS.some((kind) => cause instanceof kind)) return (cause as Error).message;
	const { code = '', path = 'a file' } = (cause ?? {}) as NodeJS.ErrnoException;
	return DISK[code] ? `${path} cannot be written: ${DISK[code]}.` : null;
}

/** Prints the sentence, or our own mistake with its stack, and sets the exit code: 2 for wrong usage. */
export function reportFailure(cause: unknown): void {
	console.error(sentenceFor(cause) ?? cause);
	process.exitCode = cause instanceof UsageError ? 2 : 1;
}
