import { expect, it } from 'vitest';
import { moreHref, readLimit } from '#lib/view/limit.ts';

it.each([
	['', 40],
	['limit=100', 100],
	// junk, and more than the page can bear
	['limit=-3', 40],
	['limit=ten', 40],
	['limit=0', 1],
	['limit=99999', 640],
	['limit=99999999999', 40]
])('reads ?%s as %i', (query, limit) => {
	expect(readLimit(new URLSearchParams(query), { usual: 40, most: 640 })).toBe(limit);
});

it.each([
	[{ shown: 40, total: 100, most: 640 }, '/search?q=x&limit=160'],
	[{ shown: 320, total: 1000, most: 640 }, '/search?q=x&limit=640'],
	// all is shown, or no more may be asked for
	[{ shown: 40, total: 40, most: 640 }, null],
	[{ shown: 640, total: 1000, most: 640 }, null]
])('offers more of %j', (shown, href) => {
	expect(moreHref(new URL('http://localhost/search?q=x'), shown)).toBe(href);
});
