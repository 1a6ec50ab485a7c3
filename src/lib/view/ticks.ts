import type { GraphNode } from '#graph/model.ts';
import type { EdgeView } from '#graph/store/store.ts';
import { sessionOf } from '#graph/symbol-time.ts';
import type { Axis } from './axis.ts';
import { dueSession, nodeTime } from './axis.ts';

/** A mark on the axis of time: the year, and the session where one is meant. */
export interface Tick {
	x: number;
	year: number;
	session: string | null;
	weight: number;
}

function sessionAt(node: GraphNode, edges: readonly EdgeView[]): string | null {
	if (node.kind === 'Session') return node.id;
	return node.kind === 'Obligation' ? dueSession(node, edges) : sessionOf(node.id);
}

/** One mark for each moment at which a node stands; the moment of most nodes weighs most. */
export function ticksOf(
	nodes: readonly GraphNode[],
	{ axis, edges, focus }: { axis: Axis; edges: readonly EdgeView[]; focus: string }
): Tick[] {
	const ticks = new Map<string, Tick>();
	for (const node of nodes) {
		const time = nodeTime(node, edges);
		if (time === null) continue;
		const session = sessionAt(node, edges)?.replace('-', ' ') ?? null;
		const key = session ?? String(Math.floor(time));
		const weight = (ticks.get(key)?.weight ?? 0) + (node.id === focus ? 1000 : 1);
		ticks.set(key, { x: axis(time), year: Math.floor(time), session, weight });
	}
	return [...ticks.values()].sort((a, b) => b.weight - a.weight || a.x - b.x);
}

/** The marks that fit side by side at that zoom, weightiest kept, from left to right. */
export function cull(
	ticks: readonly Tick[],
	{ zoom, apart }: { zoom: number; apart: number }
): Tick[] {
	const kept: Tick[] = [];
	for (const tick of ticks) {
		if (kept.every(({ x }) => Math.abs(x - tick.x) * zoom >= apart)) kept.push(tick);
	}
	return kept.sort((a, b) => a.x - b.x);
}
