import { describe, expect, it } from 'vitest';
import { findPhrases, toPhrases, toQuestion, toWords } from '#graph/store/neo4j-words.ts';

describe('words for the index', () => {
	it.each([
		['柬埔寨', '柬 埔 寨', 'each Chinese character is a word'],
		['第48/23号决议A', '第 48 23 号 决 议 a', 'and so is a number between them'],
		['Recalling its resolutions', 'recal it resolut', 'stems of English words'],
		['Türkiye, CÔTE', 'turkiy cote', 'without accents and capitals'],
		['й Ирак', 'й ирак', 'accents of other scripts are letters'],
		['"(*&— \u0000', '', 'signs are no words'],
		['', '', 'nor is nothing']
	])('%j is kept as %j (%s)', (text, words) => {
		expect(toWords(text)).toBe(words);
	});
});

describe('a question to the index', () => {
	it.each([
		['人权', '+"人 权"', [], 'side by side'],
		['人权 柬埔寨', '+"人 权" +"柬 埔 寨"', [], 'all of them'],
		['cambod', '+cambod*', [], 'the last perhaps only begun'],
		['of', '+"of"', [], 'two letters begin too many others'],
		['48/2', '+"48" +2*', [' 48 2'], 'what no clause says is looked for besides'],
		['a AND b', '+"a" +"and" +"b"', [], 'no word has a meaning of its own'],
		['the the', '+the*', [], 'once is enough'],
		['words:"人*', '+"word 人"', [], 'nor has a sign']
	])('%j is %j', (query, lucene, pieces) => {
		expect(toQuestion(toPhrases(query))).toEqual({ lucene, pieces });
	});

	it.each(['', '  ', '"', '😀', '\ud800', '* ( )'])('is not made of %j', (query) => {
		expect(toQuestion(toPhrases(query))).toBeNull();
	});

	it('asks the index for no more than it can bear, and forgets nothing', () => {
		const query = Array.from({ length: 3000 }, (_, i) => `词${i}`).join(' ');
		const { lucene, pieces } = toQuestion(toPhrases(query))!;
		expect(lucene.split('+').length - 1 + pieces.length).toBeGreaterThanOrEqual(3000);
		expect(lucene.split('+').length).toBeLessThan(1024);
	});
});

describe('what was found', () => {
	it.each([
		['人权', '人权与人权', ['人权', '人权']],
		['人权', '权人', []],
		['recall right', 'Recalling the Rights', ['Recalling', 'Rights']],
		['cambod', 'In Cambodia', ['Cambodia']],
		// two that share a word are one
		['人权 权利', '人权利', ['人权利']],
		['48/2', '第48/23号', ['48/23']],
		['48/2', '48/32', []]
	])('by %j in %j is marked: %j', (query, text, marked) => {
		const found = findPhrases(toPhrases(query), text);
		expect(found.map(([start, end]) => text.slice(start, end))).toEqual(marked);
	});
});
