/** Who loads, since when, and when that would be known to be over. */
interface Holder {
	loader: string;
	since: number;
	/** Milliseconds until the claim runs out, unless its holder is seen again. */
	left: number;
}

/** What whoever comes second is told: a loader that was killed is believed alive for a while. */
export function sentenceForBusy({ loader, since, left }: Holder): string {
	const seconds = Math.max(1, Math.ceil(left / 1000));
	return `${loader} has been loading into this store since ${new Date(since).toISOString()}: wait until it has ended; if it was killed, try again in ${seconds} seconds.`;
}
