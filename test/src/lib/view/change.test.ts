import { expect, it } from 'vitest';
import { changeOf } from '#lib/view/change.ts';
import { readView } from '#lib/view/url.ts';

const read = (query: string) => readView(new URLSearchParams(query));

it.each([
	['', 'unfold=a', { what: 'unfold', id: 'a' }],
	['unfold=a&unfold=b', 'unfold=a', { what: 'fold', id: 'b' }],
	['', 'hide=Country', { what: 'hide', kinds: ['Country'] }],
	['hide=Country&hide=Session', '', { what: 'show', kinds: ['Country', 'Session'] }],
	['', 'draw=VOTED', { what: 'draw', crowd: 'VOTED' }],
	['draw=VOTED&draw=SPONSORED', 'draw=VOTED', { what: 'count', crowd: 'SPONSORED' }],
	['', 'limit=240', { what: 'limit', limit: 240 }],
	// looking at something changes nothing
	['', 'selected=a', null],
	['hide=Country', 'hide=Country', null]
])('from %s to %s is %j', (before, after, change) => {
	expect(changeOf(read(before), read(after))).toEqual(change);
});
