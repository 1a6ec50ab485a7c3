import type { NodeKind } from '#graph/schema.ts';
import { NODES } from '#graph/schema.ts';
import type { Palette } from '#lib/view/stylesheet.ts';
import { kindVariable } from '#lib/view/stylesheet.ts';

/** The page's colours as they stand now; the browser itself resolves `var()` and `light-dark()`. */
export function readPalette(host: HTMLElement): Palette {
	const probe = host.ownerDocument.createElement('i');
	host.append(probe);
	const read = (variable: string): string => {
		probe.style.color = `var(${variable})`;
		return getComputedStyle(probe).color;
	};
	const kinds = Object.keys(NODES) as NodeKind[];
	const palette = {
		surface: read('--surface'),
		text: read('--text'),
		line: read('--line'),
		muted: read('--text-muted'),
		accent: read('--accent'),
		kinds: Object.fromEntries(kinds.map((kind) => [kind, read(kindVariable(kind))])) as Record<
			NodeKind,
			string
		>
	};
	probe.remove();
	return palette;
}
