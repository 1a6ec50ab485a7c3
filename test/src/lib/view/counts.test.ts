import { expect, it } from 'vitest';
import { NODES } from '#graph/schema.ts';
import { countsOf } from '#lib/view/counts.ts';

it('counts in the order of the schema, and only what there is', () => {
	expect(countsOf({ Body: 2, Resolution: 10, Country: 0 }, NODES)).toEqual([
		['Resolution', 10],
		['Body', 2]
	]);
});
