import { error } from '@sveltejs/kit';
import { NotFoundError, StoreUnavailableError } from '#graph/errors.ts';

/** The one place where the graph's errors become status codes. */
export function orHttpError(cause: unknown): never {
	if (cause instanceof NotFoundError) error(404, cause.message);
	if (cause instanceof StoreUnavailableError) {
		console.error(cause);
		error(503, cause.message);
	}
	throw cause;
}

/** For what a view can do without: nothing where nothing has that id; every other error stands. */
export const orNothing = (cause: unknown): [] =>
	cause instanceof NotFoundError ? [] : orHttpError(cause);
