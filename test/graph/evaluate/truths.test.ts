import { describe, expect, it } from 'vitest';
import { BadTextError } from '#graph/errors.ts';
import { addTruth, noTruths } from '#graph/evaluate/truths.ts';

const RECORD = JSON.stringify({ symbol: 'A/RES/78/1', adoption_meeting: '15th' });
const LABELS = JSON.stringify({ symbol: 'A/RES/1/1', paragraphs: [{ type: 'title', start: 'x' }] });
const GOLD = JSON.stringify({ symbol: 'A/RES/59/190', language: 'zh', header: {} }, null, 2);
const LIST = JSON.stringify({ 'A/RES/59/190': { file: 'A-RES-59-190.zh.txt', header: {} } });

describe('a file is known by its shape', () => {
	it.each<
		[what: string, path: string, text: string, key: 'gold' | 'headers' | 'labels', id: string]
	>([
		['header data, one a line', '78.json', `${RECORD}\n\n${RECORD}\n`, 'headers', 'A/RES/78/1'],
		['labels', 'labels.jsonl', `${LABELS}\n`, 'labels', 'A/RES/1/1'],
		['gold of one text', 'gold.json', GOLD, 'gold', 'A/RES/59/190@zh'],
		['gold of several', 'seeds.json', LIST, 'gold', 'A/RES/59/190@zh']
	])('%s', (_, path, text, key, id) => {
		const truths = noTruths();
		expect(addTruth(truths, path, text)).toBe(true);
		expect([...truths[key].keys()]).toEqual([id]);
	});

	it.each([
		['links', 'source\tanchor\ttarget\nA/RES/1/1\t1/2\tA/RES/1/2\n', 1, 0],
		['sentences', 'line\tdoc\tzh\n1\t2015/s/1\t第1号\n', 0, 1]
	])('a table of %s', (_, text, links, sentences) => {
		const truths = noTruths();
		expect(addTruth(truths, 'a.tsv', text)).toBe(true);
		expect([truths.editorsLinks.size, truths.sentences.length]).toEqual([links, sentences]);
	});

	it.each([
		['another table', 'a.tsv', 'a\tb\n'],
		['other JSON', 'package.json', '{"name":"recalling"}'],
		['a list', 'list.json', '[1,2]'],
		['nothing', 'empty.json', '{}']
	])('%s is none', (_, path, text) => {
		expect(addTruth(noTruths(), path, text)).toBe(false);
	});
});

it('refuses a damaged file by its name', () => {
	const add = () => addTruth(noTruths(), 'broken.json', '{"symbol":');
	expect(add).toThrow(BadTextError);
	expect(add).toThrow(/^broken\.json is damaged/);
});
