import { expect, it } from 'vitest';
import type { NodeKind } from '#graph/schema.ts';
import { NODES } from '#graph/schema.ts';
import { exploreHref, hrefOf, hrefOfText, isPlace, searchHref } from '#lib/view/href.ts';

it.each<[kind: NodeKind, id: string, href: string]>([
	['Resolution', 'A/HRC/RES/48/23', '/resolution/A/HRC/RES/48/23'],
	['Resolution', 'A/RES/217A(III)', '/resolution/A/RES/217A(III)'],
	['Document', 'A/CONF.157/24(PartI)/Corr.1', '/document/A/CONF.157/24(PartI)/Corr.1'],
	['Instrument', 'iccpr', '/instrument/iccpr'],
	['Instrument', 'law:KHM:政党法', '/instrument/law:KHM:%E6%94%BF%E5%85%9A%E6%B3%95'],
	['AgendaItem', 'HRC-48/10', '/agenda-item/HRC-48/10'],
	// the number sign belongs to the id here, and would end the path
	['Obligation', 'A/HRC/RES/48/23#op33/1', '/obligation/A/HRC/RES/48/23%23op33/1'],
	// a paragraph is a place in its text
	['Paragraph', 'A/HRC/RES/48/23@zh#op31.a', '/resolution/A/HRC/RES/48/23?text=zh#op31.a'],
	// what would change the address is escaped
	['Document', 'A/1?x=1&y="<b>', '/document/A/1%3Fx%3D1%26y%3D%22%3Cb%3E']
])('%s %s has its page', (kind, id, href) => {
	expect(hrefOf({ kind, id })).toBe(href);
});

it.each([
	'A/HRC/RES/48/23',
	'A/RES/217A(III)',
	'law:KHM:《政党法》修正案',
	'A/HRC/RES/48/23#op33/1',
	'50% of'
])('%s comes back out of its address', (id) => {
	const { pathname } = new URL(hrefOf({ kind: 'Document', id }), 'http://localhost');
	expect(decodeURIComponent(pathname)).toBe(`/document/${id}`);
});

it('gives every kind a page', () => {
	const kinds = Object.keys(NODES) as NodeKind[];
	const places = kinds.map((kind) => hrefOf({ kind, id: 'x' }).split('/')[1] ?? '');
	expect(places.every(isPlace)).toBe(true);
	expect(isPlace('search')).toBe(false);
});

it('points at a text without saying where', () => {
	expect(hrefOfText('S/RES/1325(2000)@en')).toBe('/resolution/S/RES/1325(2000)?text=en');
	expect(hrefOfText('S/RES/1325(2000)')).toBe('/resolution/S/RES/1325(2000)');
});

it('carries what it is given whole', () => {
	const focus = new URL(exploreHref('A/RES/1&2#x'), 'http://localhost').searchParams.get('focus');
	const query = new URL(searchHref('“48/23” & 5/1 + x'), 'http://localhost').searchParams.get('q');
	expect([focus, query]).toEqual(['A/RES/1&2#x', '“48/23” & 5/1 + x']);
});
