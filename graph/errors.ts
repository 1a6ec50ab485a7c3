/** Nothing in the graph has this id. */
export class NotFoundError extends Error {
	override name = 'NotFoundError';
}

/** The store cannot be opened or does not answer; `cause` keeps the driver's own error. */
export class StoreUnavailableError extends Error {
	override name = 'StoreUnavailableError';
}

/** A server does not answer just now, and may be back soon: what was asked may be asked again. */
export class StoreLostError extends StoreUnavailableError {
	override name = 'StoreLostError';
}

/** The store is our own, but of another version: its texts must be loaded again. */
export class OutdatedStoreError extends StoreUnavailableError {
	override name = 'OutdatedStoreError';
}

/** Another loader is at work on the store; the message says which and since when. */
export class StoreBusyError extends StoreUnavailableError {
	override name = 'StoreBusyError';
}

/** A file cannot be read as a resolution. The message names the file, the place and the remedy. */
export class BadTextError extends Error {
	override name = 'BadTextError';
}

/** A command was called wrongly, or the machine lacks something; the message is for its user. */
export class UsageError extends Error {
	override name = 'UsageError';
}
