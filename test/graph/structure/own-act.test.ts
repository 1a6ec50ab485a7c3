import { describe, expect, it } from 'vitest';
import type { Document } from '#graph/model.ts';
import { structure } from '#graph/structure/structure.ts';
import { source, written } from './resolution.ts';

const ACT = (number: string, title: string, more = '') => `${number}. ${title}
The General Assembly,
Recalling its resolution 1/1 on ${title},${more}
1. Decides to continue with ${title};
2. Requests a report on ${title}.
78th plenary meeting
19 December 1991
`;

const BEFORE = `3. Requests the Secretary-General to report on decolonization.
77th plenary meeting
18 December 1991
`;

const read = (path: string, text: string) => structure({ ...source(text), path });

/** The acts that the reader is told of. */
const severalIn = ({ doubts }: Document): string[] =>
	doubts.filter(({ reason }) => reason === 'several-parts').flatMap((one) => one.candidates);

const PAGES =
	BEFORE + ACT('46/181', 'decolonization') + ACT('46/182', 'assistance') + ACT('46/183', 'water');

describe('pages of a volume', () => {
	it.each([
		['A-RES-46-182.en.txt', 'assistance'],
		['A-RES-46-183.en.txt', 'water'],
		// after the end of another act
		['A-RES-46-181.en.txt', 'decolonization']
	])('%s is about %s and nothing else', (path, topic) => {
		const document = read(path, PAGES);
		const [, session, number] = path.split('.')[0]!.match(/(\d+)-(\d+)/)!;
		expect(document.symbol).toBe(`A/RES/${session}/${number}`);
		expect(document.header.title).toBe(topic);
		expect(document.doubts).toEqual([]);
		expect(written(document)).toEqual([
			`pp1 Recalling its resolution 1/1 on ${topic},`,
			`op1 Decides to continue with ${topic};`,
			`op2 Requests a report on ${topic}.`
		]);
	});

	it.each([
		['A-RES-46-182.en.txt', '46/182 A', ['aid', 'food'], ['A/RES/46/182A', 'A/RES/46/182B']],
		['A-RES-46-182A.en.txt', '46/182 A', ['aid'], []],
		['A-RES-46-182B.en.txt', '46/182 B', ['food'], []]
	])('%s is %s, and speaks of %j', (path, number, topics, parts) => {
		const inParts = ACT('46/182 A', 'aid') + ACT('46/182 B', 'food');
		const text = ACT('46/181', 'decolonization') + inParts + ACT('46/183', 'water');
		const document = read(path, text);
		expect(document.header.number).toBe(number);
		const said = written(document).filter((line) => line.includes('Decides'));
		expect(said.map((line) => line.replace(/.* with |;/g, ''))).toEqual(topics);
		expect(severalIn(document)).toEqual(parts);
	});

	it('begins behind items of another act', () => {
		const items = '(b) To report to the Assembly on\ndecolonization.\n77th plenary meeting\n';
		const document = read('A-RES-46-182.en.txt', items + ACT('46/182', 'assistance'));
		expect(document.header.meeting).toBe(78);
		expect(document.source.text.slice(document.paragraphs[0]!.start)).toMatch(/^46\/182/);
	});

	it('gives the notes of its neighbours to them', () => {
		const note = (label: number) => `\n${label} See A/46/${label}.\n`;
		const text = `${ACT('46/181', 'decolonization', '20')}${note(20)}${ACT('46/182', 'assistance', '21')}${note(21)}`;
		const { notes, doubts } = read('A-RES-46-182.en.txt', text);
		expect(notes.map(({ label }) => label)).toEqual(['21']);
		expect(doubts).toEqual([]);
	});

	it('has its formula on the line of the first paragraph', () => {
		const joined = ACT('46/182', 'assistance').replace('Assembly,\n', 'Assembly, ');
		const document = read('A-RES-46-182.en.txt', ACT('46/181', 'decolonization') + joined);
		expect(written(document)[0]).toBe('pp1 Recalling its resolution 1/1 on assistance,');
	});

	it('may be set in Markdown', () => {
		const marked = ACT('34/180', 'women')
			.replace(/^/, '### ')
			.replace(/(The.*,)\n/, '_$1_\n');
		const document = read('A-RES-34-180.en.txt', BEFORE + marked);
		expect([document.symbol, document.header.title]).toEqual(['A/RES/34/180', 'women']);
		expect(written(document)[0]).toBe('pp1 Recalling its resolution 1/1 on women,');
	});
});

describe('a text is left whole', () => {
	const cover = 'General Assembly\nForty-sixth session\nAgenda item 12\n';

	it('with the lines of its cover', () => {
		const { header } = read('A-RES-46-182.en.txt', cover + ACT('46/182', 'assistance'));
		expect([header.session, header.agendaItem]).toEqual([46, '12']);
	});

	it('with items of the agenda on lines of their own', () => {
		const items = cover.replace('12', '12:\n(b) Human rights questions, in particular');
		const { header } = read('A-RES-46-182.en.txt', items + ACT('46/182', 'assistance'));
		expect([header.session, header.agendaItem]).toEqual([46, '12']);
	});

	it.each([
		['a name that says no act', 'text.txt', PAGES, 'A/RES/46/181'],
		['the name of an act that is not there', 'A-RES-46-190.en.txt', PAGES, 'A/RES/46/181']
	])('under %s', (_, path, text, symbol) => {
		const document = read(path, text);
		expect(document.symbol).toBe(symbol);
		expect(severalIn(document)).toEqual(['A/RES/46/181', 'A/RES/46/182', 'A/RES/46/183']);
	});

	it.each([
		['the page on a cover', `1/3\n${cover}${ACT('46/182', 'assistance')}`],
		['the number said twice', `46/182\n${cover}${ACT('46/182', 'assistance')}`]
	])('with no other act beside it: %s', (_, text) => {
		expect(severalIn(read('A-RES-46-182.en.txt', text))).toEqual([]);
	});

	it('where only a sentence begins with a number', () => {
		const wrapped = '46/183 of 19 December 1991 on water,\nThe General Assembly, as it said,\n';
		const text = ACT('46/182', 'assistance').replace('1. Decides', `${wrapped}1. Decides`);
		const document = read('A-RES-46-182.en.txt', text);
		expect(severalIn(document)).toEqual([]);
		expect(document.paragraphs.map(({ id }) => id)).toContain('op2');
	});
});
