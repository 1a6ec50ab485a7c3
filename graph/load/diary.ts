import type { TextGraph } from '../model.ts';
import type { Plan, Step } from './plan.ts';

export interface Failure {
	path: string;
	reason: string;
}

/** Two files of one loading that are the same text: the later one stands. */
export interface Repetition {
	text: string;
	paths: [earlier: string, later: string];
}

/** What came of a file; null of one that was left alone. */
export type Result = { graph: TextGraph } | { failure: Failure } | null;

/** What happened, file by file, for the report. */
export function createDiary({ steps, held, places }: Plan) {
	const read = new Map<string, { path: string; doubts: number }>();
	const failed: Failure[] = [];
	const repeated: Repetition[] = [];

	/** The file that has what the store holds of this text, when it comes after this one. */
	function laterFile(id: string, place: number): string | undefined {
		const kept = places.get(held.get(id)?.sha256 ?? '');
		const later = kept === undefined || kept <= place ? undefined : steps[kept];
		return later?.unchanged ? later.file.path : undefined;
	}

	/** The graph to be saved; null where there is none, or a later file stands in its place. */
	function note({ file: { path }, place }: Step, result: NonNullable<Result>): TextGraph | null {
		if ('failure' in result) {
			failed.push(result.failure);
			return null;
		}
		const { id, doubts } = result.graph.text;
		const later = laterFile(id, place);
		const earlier = read.get(id)?.path;
		if (earlier !== undefined) repeated.push({ text: id, paths: [earlier, path] });
		if (later !== undefined) repeated.push({ text: id, paths: [path, later] });
		if (later !== undefined) return null;
		read.set(id, { path, doubts: doubts.length });
		return result.graph;
	}

	return {
		note,
		report: () => ({
			texts: read.size,
			unchanged: steps.filter(({ unchanged }) => unchanged).length,
			failed,
			repeated,
			doubts: [...read.values()].reduce((sum, { doubts }) => sum + doubts, 0)
		})
	};
}
