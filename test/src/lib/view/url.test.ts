import { expect, it } from 'vitest';
import {
	LIMIT,
	UNFOLDED_MOST,
	drawnOrNot,
	readQuestion,
	readView,
	toggled,
	writeView
} from '#lib/view/url.ts';

const read = (query: string) => readView(new URLSearchParams(query));

it.each([
	['?', '?'],
	['?focus=A/HRC/RES/48/23', '?focus=A/HRC/RES/48/23'],
	// escaped or not, the same symbol
	['?focus=A%2FHRC%2FRES%2F48%2F23', '?focus=A/HRC/RES/48/23'],
	['?focus=A/RES/217A(III)', '?focus=A/RES/217A%28III%29'],
	['?focus=law:KHM:%E6%94%BF%E5%85%9A%E6%B3%95', '?focus=law:KHM:%E6%94%BF%E5%85%9A%E6%B3%95'],
	// a fragment sign belongs to the obligation, not to the address
	['?selected=A/HRC/RES/48/23%23op32/1', '?selected=A/HRC/RES/48/23%23op32/1'],
	['?hide=Session&hide=Country&hide=Session', '?hide=Country&hide=Session'],
	// the order of unfolding makes the picture
	['?unfold=b&unfold=a&unfold=b', '?unfold=b&unfold=a'],
	['?selected=a+CITES+b', '?selected=a+CITES+b'],
	['?draw=VOTED&draw=SPONSORED&draw=VOTED', '?draw=SPONSORED&draw=VOTED'],
	['?limit=50', '?limit=50'],
	// the usual limit is not worth a word
	['?limit=120', '?'],
	['?limit=99999', '?'],
	['?limit=5000', '?limit=400'],
	['?limit=1', '?limit=10'],
	// junk
	['?hide=Dragon&limit=many&focus=&unfold=&utm=x', '?'],
	['?hide=__proto__&hide=constructor', '?'],
	// citations are always drawn
	['?draw=CITES&draw=toString', '?']
])('%s reads and writes as %s', (given, expected) => {
	expect(writeView(read(given))).toBe(expected);
});

it('asks the store about no more unfoldings than a picture bears', () => {
	const query = Array.from({ length: 50 }, (_, i) => `unfold=n${i}`).join('&');
	expect(readQuestion(new URLSearchParams(query)).unfolded).toHaveLength(UNFOLDED_MOST);
});

it('hides a kind and shows it again', () => {
	const hidden = toggled(read('?focus=a'), 'Country');
	expect(writeView(hidden)).toBe('?focus=a&hide=Country');
	expect(writeView(toggled(hidden, 'Country'))).toBe('?focus=a');
});

it('draws a crowd and counts it again', () => {
	const drawn = drawnOrNot(read('?focus=a'), 'VOTED');
	expect(writeView(drawn)).toBe('?focus=a&draw=VOTED');
	expect(writeView(drawnOrNot(drawn, 'VOTED'))).toBe('?focus=a');
});

it('shows a limit within its bounds when none is given', () => {
	expect(read('').limit).toBe(LIMIT.usual);
});
