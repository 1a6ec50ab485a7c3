/** Ways by their ids: how many there are, and those that come first. */
export interface ShortestWays {
	total: number;
	ways: string[][];
}

/** Known dates alone forbid a step; a year forbids only what is a year later. */
export const notLater = (a: string, b: string): string =>
	`(${a}.dated IS NULL OR ${b}.dated IS NULL
	OR left(${b}.dated, size(${a}.dated)) <= left(${a}.dated, size(${b}.dated)))`;

export const SAID_SO = '($groups IS NULL OR any(group IN edge.groups WHERE group IN $groups))';
