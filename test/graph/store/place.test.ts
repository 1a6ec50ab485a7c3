import { describe, expect, it } from 'vitest';
import type { TextRecord } from '#graph/model.ts';
import type { Language } from '#graph/schema.ts';
import { placeOf, placeWithin, ROOM } from '#graph/store/place.ts';
import { textGraph } from '../../graph-builders.ts';

const text = (resolution: string, adopted?: string, language: Language = 'zh'): TextRecord =>
	textGraph(resolution, { language, header: adopted === undefined ? {} : { adopted } }).text;

describe('the place of a text', () => {
	it.each<[why: string, earlier: TextRecord, later: TextRecord]>([
		['the newer first', text('A/RES/78/1', '2023-12-19'), text('A/RES/77/1', '2022-12-15')],
		['by a day', text('A/RES/78/9', '2023-12-20'), text('A/RES/78/1', '2023-12-19')],
		['of one day by number', text('A/RES/78/9', '2023-12-19'), text('A/RES/78/10', '2023-12-19')],
		['with letters, too', text('A/RES/78/9B', '2023-12-19'), text('A/RES/78/10A', '2023-12-19')],
		['of roman sessions', text('A/RES/3(I)', '1946-02-13'), text('A/RES/22A(I)', '1946-02-13')],
		['of years', text('S/RES/1325(2000)', '2000-10-31'), text('S/RES/1326(2000)', '2000-10-31')],
		['last without a date', text('A/RES/1/9', '1946-01-24'), text('A/RES/78/1')],
		['last without one that is one', text('A/RES/1/9', '1946-01-24'), text('A/RES/78/1', 'soon')],
		['what came before all', text('A/RES/1/9', '1946-01-24'), text('A/RES/1/1', '0001-01-01')]
	])('is %s', (_, earlier, later) => {
		expect(placeOf(earlier)).toBeGreaterThan(placeOf(later));
	});

	it('is that of its other languages', () => {
		const [chinese, english] = [
			text('A/RES/78/1', '2023-12-19'),
			text('A/RES/78/1', '2023-12-19', 'en')
		];
		expect(placeOf(chinese)).toBe(placeOf(english));
	});

	it.each<[symbol: string, adopted: string]>([
		['A/RES/78/999999999999', '2023-12-19'],
		['A/RES/78/1', '9999-12-31'],
		['A/RES/78/1', '+275760-09-13'],
		['strange', '2023-12-19']
	])('of %s of %s is one that numbers tell apart', (symbol, adopted) => {
		const place = placeOf(text(symbol, adopted));
		expect(place).toBeGreaterThanOrEqual(0);
		expect(Number.isSafeInteger((place + 1) * ROOM - 1)).toBe(true);
	});
});

describe('the place of a paragraph', () => {
	it('lies in the room of its text, by language and as it comes', () => {
		const [chinese, arabic] = [
			text('A/RES/78/1', '2023-12-19'),
			text('A/RES/78/1', '2023-12-19', 'ar')
		];
		const places = [
			(placeOf(chinese) + 1) * ROOM,
			...[0, 1, 2 ** 19, 2 ** 30].map((number) => placeWithin(chinese, number)),
			...[0, 1, 2 ** 19, 2 ** 30].map((number) => placeWithin(arabic, number)),
			placeOf(chinese) * ROOM - 1
		];
		expect(places).toEqual([...new Set(places)].sort((a, b) => b - a));
	});
});
