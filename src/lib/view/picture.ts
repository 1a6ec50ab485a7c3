import type { Language } from '#graph/schema.ts';
import type { Neighbourhood } from '#graph/store/store.ts';
import { toBoxes } from './elements.ts';
import type { Layout } from './layout.ts';
import { layOut } from './layout.ts';

/**
 * Places for the focus's neighbourhood, then for each unfolded one in the order of unfolding: the
 * same address gives the same picture, and what was there before an unfolding stays where it was.
 */
export function layOutAll(
	[first, ...unfolded]: readonly [Neighbourhood, ...Neighbourhood[]],
	language: Language
): Layout {
	const { focus } = first;
	const placed = (layout: Layout | undefined, { focus: centre, nodes, edges }: Neighbourhood) => {
		const boxes = toBoxes([centre, ...nodes], { language, focus: focus.id });
		return layOut({ focus, boxes, edges }, layout);
	};
	return unfolded.reduce<Layout>(placed, placed(undefined, first));
}
