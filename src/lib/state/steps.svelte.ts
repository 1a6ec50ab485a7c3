/** A change of the view: what it was called, and the addresses before and after it. */
export interface Step {
	name: string;
	before: string;
	after: string;
}

/** What the reader did to the view, to be undone and redone step by step, without limit. */
export class Steps {
	#done = $state.raw<readonly Step[]>([]);
	#undone = $state.raw<readonly Step[]>([]);

	last = $derived(this.#done.at(-1) ?? null);
	next = $derived(this.#undone.at(-1) ?? null);

	/** A new step; what was undone before it cannot be redone any more. */
	record(step: Step): void {
		this.#done = [...this.#done, step];
		this.#undone = [];
	}

	/** The address to go back to, or null. */
	undo(): string | null {
		const step = this.last;
		if (!step) return null;
		this.#done = this.#done.slice(0, -1);
		this.#undone = [...this.#undone, step];
		return step.before;
	}

	/** The address to go forward to, or null. */
	redo(): string | null {
		const step = this.next;
		if (!step) return null;
		this.#undone = this.#undone.slice(0, -1);
		this.#done = [...this.#done, step];
		return step.after;
	}
}
