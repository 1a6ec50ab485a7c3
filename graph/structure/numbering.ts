import type { Unit } from './unit.ts';

/**
 * Paragraph ids: pp1, op31.a.i, h2, closing; s2.op1 where sections number anew; annex1.op3, and
 * annex1.p2 for what has no number there.
 */
export function numberUnits(units: readonly Unit[]): string[] {
	const sectioned = sectionedAnnexes(units);
	const counts = new Map<string, number>();
	const unique = createUnique();

	const count = (key: string): number => {
		const next = (counts.get(key) ?? 0) + 1;
		counts.set(key, next);
		return next;
	};

	return units.map((unit) => {
		const prefix = prefixOf(unit, sectioned.has(unit.annex));
		const key = prefix + stemOf(unit);
		if (unit.items.length === 0 && unit.number === undefined && unit.kind !== 'closing') count(key);
		const stem = unit.number ?? (unit.kind === 'closing' ? '' : (counts.get(key) ?? 1));
		return unique([`${key}${stem}`, ...unit.items.map(plain)].join('.'));
	});
}

const plain = (label: string): string => label.replace('•', '');

/** Annexes (0: the main text) whose ids need their section: two of them have a paragraph 1. */
function sectionedAnnexes(units: readonly Unit[]): Set<number> {
	const firsts = new Map<number, Set<number>>();
	for (const { annex, section, number, items } of units) {
		if (number !== 1 || items.length > 0) continue;
		firsts.set(annex, (firsts.get(annex) ?? new Set<number>()).add(section));
	}
	return new Set([...firsts].flatMap(([annex, sections]) => (sections.size > 1 ? [annex] : [])));
}

const STEMS = {
	preambular: 'pp',
	operative: 'op',
	heading: 'h',
	closing: 'closing',
	header: 'header'
};

function stemOf({ kind, number }: Unit): string {
	if (kind !== 'annex') return STEMS[kind];
	return number === undefined ? 'p' : 'op';
}

function prefixOf({ annex, section, kind }: Unit, sectioned: boolean): string {
	const inAnnex = annex > 0 ? `annex${annex}.` : '';
	return kind !== 'heading' && sectioned && section > 0 ? `${inAnnex}s${section}.` : inAnnex;
}

/** Two units never share an id, however oddly the text is numbered. */
function createUnique(): (id: string) => string {
	const taken = new Set<string>();
	const repeats = new Map<string, number>();
	return (id) => {
		let free = id;
		for (let n = repeats.get(id) ?? 2; taken.has(free); n++) {
			free = `${id}-${n}`;
			repeats.set(id, n + 1);
		}
		taken.add(free);
		return free;
	};
}
