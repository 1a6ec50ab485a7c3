/** What one run found wanting, kept for the next to be held against. */
export interface Run {
	/** ISO date and time */
	at: string;
	texts: string[];
	/** Sources and classes that were compared: `links citations`. */
	classes: string[];
	differences: RunDifference[];
}

export interface RunDifference {
	text: string;
	/** `links citations` */
	class: string;
	kind: 'missed' | 'extra';
	item: string;
}

export interface Changes {
	since: string;
	/** Right now, and wrong the last time. */
	gains: RunDifference[];
	/** Wrong now, and right the last time. */
	losses: RunDifference[];
}

const idOf = ({ text, class: name, kind, item }: RunDifference): string =>
	[text, name, kind, item].join('\t');

/** What `one` has and `other` has not, of the texts and classes that both looked at. */
function only(one: Run, other: Run): RunDifference[] {
	const known = new Set(other.differences.map(idOf));
	const texts = new Set(other.texts);
	const classes = new Set(other.classes);
	return one.differences.filter(
		(difference) =>
			texts.has(difference.text) && classes.has(difference.class) && !known.has(idOf(difference))
	);
}

export const compareRuns = (before: Run, now: Run): Changes => ({
	since: before.at,
	gains: only(before, now),
	losses: only(now, before)
});
