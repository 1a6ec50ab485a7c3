import { expect, it } from 'vitest';
import { isSentences, readInAllLanguages, readSentences } from '#graph/evaluate/sentences.ts';

const TABLE = [
	'line\tdoc\tzh\ten',
	'163\t2015/e/cn_15/2015/4\t安全理事会在第2133 (2014)号决议中强烈谴责。\t',
	'1\t2015/s/2015/52\t\tRecalling its resolution 1970 (2011),',
	''
].join('\n');

it('reads sentences by language, and whose document they are from', () => {
	expect(isSentences(TABLE)).toBe(true);
	expect(isSentences('source\tanchor\ttarget')).toBe(false);
	expect(readSentences(TABLE)).toEqual([
		{
			id: '2015/e/cn_15/2015/4:163',
			body: 'ECOSOC',
			text: { zh: '安全理事会在第2133 (2014)号决议中强烈谴责。' }
		},
		{
			id: '2015/s/2015/52:1',
			body: 'SC',
			text: { en: 'Recalling its resolution 1970 (2011),' }
		}
	]);
});

it('finds what a sentence cites', () => {
	const [version] = readSentences(TABLE).flatMap(readInAllLanguages);
	expect(version).toMatchObject({ language: 'zh', items: { targets: ['S/RES/2133(2014)'] } });
});
