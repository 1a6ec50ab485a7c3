import type { Difference } from '#graph/load/difference.ts';
import type { LoadReport } from '#graph/load/load.ts';

/** `5 texts`, `1 text` */
export const count = (number: number, noun: string): string =>
	`${number.toLocaleString('en')} ${noun}${number === 1 ? '' : 's'}`;

const sum = (counts: Record<string, number>): number =>
	Object.values(counts).reduce((total, one) => total + one, 0);

function table(counts: Record<string, number>): string[] {
	return Object.entries(counts)
		.sort(([one, a], [other, b]) => b - a || (one < other ? -1 : 1))
		.map(([kind, number]) => `  ${kind.padEnd(14)}${number.toLocaleString('en').padStart(9)}`);
}

/** What was loaded, and what the store now holds; failures are told apart. */
export function describeLoad(report: LoadReport, dry = false): string[] {
	const { texts, unchanged, doubts, store, seconds } = report;
	const did = dry ? 'Read' : 'Loaded';
	const left = unchanged > 0 ? `; ${count(unchanged, 'file')} unchanged` : '';
	return [
		`${did} ${count(texts, 'text')} with ${count(doubts, 'doubt')} in ${seconds.toFixed(1)} s${left}.`,
		...(dry ? ['Nothing was saved.'] : []),
		`The store holds ${count(store.texts, 'text')}, ${count(sum(store.nodes), 'node')}:`,
		...table(store.nodes),
		`${count(sum(store.edges), 'edge')}, each with its words, ${count(store.evidence, 'quotation')} in all:`,
		...table(store.edges),
		`and ${count(store.doubts, 'doubt')}.`
	];
}

/** So many ids are named; the others are counted. */
const NAMED = 10;

const some = (ids: readonly string[]): string =>
	ids.length <= NAMED
		? ids.join(', ')
		: `${ids.slice(0, NAMED).join(', ')} and ${(ids.length - NAMED).toLocaleString('en')} more`;

const listed = (what: string, ids: readonly string[]): string[] =>
	ids.length === 0 ? [] : [`  ${what}: ${ids.length.toLocaleString('en')} (${some(ids)})`];

/** What the loading changed, or would change; nothing where it changed nothing. */
export function describeDifference({ difference, derived }: LoadReport, dry = false): string[] {
	const { added, changed, edges, obligations, resolved } = difference;
	const lines = [
		...listed('new texts', added),
		...listed('texts that now say something else', changed),
		...describeEdges(edges),
		...listed('reports newly owed', obligations.gained),
		...listed('reports no longer owed', obligations.lost),
		...(resolved === 0 ? [] : [`  citations that now lead to a loaded text: ${signed(resolved)}`]),
		...describeDerived(derived)
	];
	return lines.length === 0 ? [] : [dry ? 'It would change:' : 'It changed:', ...lines];
}

function describeDerived(derived: LoadReport['derived']): string[] {
	if (!derived) return [];
	const { gained, lost } = derived.follows;
	return [
		...(gained + lost === 0 ? [] : [`  texts that take up an earlier one: +${gained}, −${lost}`]),
		...(derived.regrouped ? ['  groups of texts that cite one another: looked for anew'] : [])
	];
}

const signed = (number: number): string => `${number > 0 ? '+' : ''}${number.toLocaleString('en')}`;

const describeEdges = (edges: Difference['edges']): string[] =>
	Object.entries(edges).map(
		([kind, { gained, lost }]) => `  ${kind} in changed texts: +${gained}, −${lost}`
	);

/** What the user should look into, one sentence each. */
export function describeTrouble({ failed, repeated, interrupted }: LoadReport): string[] {
	return [
		...repeated.map(
			({ text, paths: [earlier, later] }) =>
				`${earlier} and ${later} are both ${text}: the later one was kept.`
		),
		...failed.map(({ reason }) => reason),
		...(failed.length > 0 ? [`${count(failed.length, 'file')} could not be loaded.`] : []),
		...(interrupted ? ['Interrupted: what was read is saved; load again to go on.'] : [])
	];
}
