import cytoscape from 'cytoscape';
import { describe, expect, it } from 'vitest';
import type { Picture } from '#lib/view/elements.ts';
import { markSelected, syncElements, toElements } from '#lib/view/elements.ts';
import { layOutAll } from '#lib/view/picture.ts';
import { stylesheet } from '#lib/view/stylesheet.ts';
import { neighbourhood, nodeView } from '../../../view-builders.ts';

const FOCUS = nodeView('A/HRC/RES/48/23', { loaded: true });
const NODES = [
	nodeView('A/HRC/RES/5/1'),
	nodeView('A/HRC/RES/54/24', { loaded: true }),
	nodeView('KHM', { kind: 'Country', names: { zh: '柬埔寨' } }),
	nodeView('iccpr', {
		kind: 'Instrument',
		names: {
			en: 'International Covenant on Civil and Political Rights',
			zh: '公民及政治权利国际公约'
		}
	})
];
const around = neighbourhood(FOCUS, NODES);

const picture = (over: Partial<Picture> = {}): Picture => ({
	nodes: [FOCUS, ...NODES],
	edges: around.edges,
	layout: layOutAll([around], 'zh'),
	focus: FOCUS.id,
	language: 'zh',
	...over
});

const dataOf = (given: Picture, id: string) =>
	toElements(given).find(({ data }) => data.id === id)!;

describe('an element', () => {
	it.each([
		[FOCUS.id, ['Resolution', 'loaded', 'focus']],
		['A/HRC/RES/5/1', ['Resolution', 'cited']],
		['A/HRC/RES/54/24', ['Resolution', 'loaded']],
		// a country has no text to load
		['KHM', ['Country', 'named']]
	])('%s is drawn as %j', (id, classes) => {
		expect(dataOf(picture(), id).classes).toEqual(classes);
	});

	it.each([
		['zh', '公民及政治权利国际公约'],
		['en', 'ICCPR']
	] as const)('is labelled so that it can be told apart, in %s', (language, label) => {
		expect(dataOf(picture({ language }), 'iccpr').data.label).toBe(label);
	});

	it('never cuts a symbol short', () => {
		const long = nodeView('A/CONF.157/24(PartI)/Corr.1', { kind: 'Document' });
		const layout = layOutAll([neighbourhood(FOCUS, [long])], 'en');
		const shown = picture({ nodes: [FOCUS, long], layout });
		expect(dataOf(shown, long.id).data.label).toBe('A/CONF.157/24 (Part I)/Corr.1');
	});

	it('is no edge to a node that is hidden', () => {
		const shown = toElements(picture({ nodes: [FOCUS, NODES[0]!] }));
		expect(shown.map(({ data }) => data.id)).toEqual([
			FOCUS.id,
			'A/HRC/RES/5/1',
			`${FOCUS.id} CITES A/HRC/RES/5/1`
		]);
	});
});

describe('the canvas', () => {
	const open = () => cytoscape({ headless: true, styleEnabled: false });
	const idsOf = (cy: cytoscape.Core) => cy.elements().map((element) => element.id());

	it('shows exactly what is wanted, and old nodes stay where they are', () => {
		const cy = open();
		syncElements(cy, toElements(picture()));
		const before = cy.getElementById('KHM').position();
		const fewer = picture({ nodes: [FOCUS, NODES[2]!] });
		syncElements(cy, toElements(fewer));
		expect(idsOf(cy)).toHaveLength(3);
		expect(cy.getElementById('KHM').position()).toEqual(before);
		syncElements(cy, toElements(picture()));
		expect(idsOf(cy)).toHaveLength(9);
	});

	it('keeps what is selected through a change', () => {
		const cy = open();
		syncElements(cy, toElements(picture()));
		cy.getElementById('KHM').addClass('selected');
		syncElements(cy, toElements(picture({ language: 'en' })));
		expect(cy.getElementById('KHM').hasClass('selected')).toBe(true);
	});

	it('marks the selected node with its edges, and nothing when nothing is selected', () => {
		const cy = open();
		syncElements(cy, toElements(picture()));
		markSelected(cy, 'KHM');
		expect(cy.elements('.selected, .lit').map((one) => one.id())).toEqual([
			'KHM',
			`${FOCUS.id} CITES KHM`
		]);
		markSelected(cy, null);
		expect(cy.elements('.selected, .lit').empty()).toBe(true);
	});

	it('understands every line of the stylesheet', () => {
		const colours = { surface: '#fff', text: '#000', line: '#ccc', muted: '#666', accent: '#00f' };
		const kinds = new Proxy({}, { get: () => '#123456' }) as never;
		const warnings: unknown[] = [];
		cytoscape.warnings(true);
		const warn = console.warn;
		console.warn = (...said) => void warnings.push(said);
		cytoscape({ headless: true, styleEnabled: true, style: stylesheet({ ...colours, kinds }) });
		console.warn = warn;
		expect(warnings).toEqual([]);
	});
});
