/**
 * The results of `read` in the order of the steps, with up to `ahead` being read at the same time. A
 * failure is thrown when its turn comes, never before.
 */
export async function* readAhead<Step, Result>(
	steps: Iterable<Step>,
	read: (step: Step) => Promise<Result>,
	ahead: number
): AsyncGenerator<{ step: Step; result: Result }> {
	const waiting: { step: Step; reading: Promise<Result> }[] = [];
	for (const step of steps) {
		const reading = read(step);
		// it is awaited below; until then nobody else may take it for unhandled
		reading.catch(() => undefined);
		waiting.push({ step, reading });
		if (waiting.length > ahead) yield* first(waiting);
	}
	while (waiting.length > 0) yield* first(waiting);
}

async function* first<Step, Result>(waiting: { step: Step; reading: Promise<Result> }[]) {
	const next = waiting.shift();
	if (next) yield { step: next.step, result: await next.reading };
}
