import { describe, expect, it } from 'vitest';
import { readGraph } from '#graph/pipeline.ts';
import { decodeSource } from '#graph/read.server.ts';
import { file, numbered } from '../akn/file.ts';
import { pageFrom } from './page.ts';
import { printedFrom, readCopy, readSeed, saidIn, SEEDS } from './printed.ts';
import { wordFrom } from './word.ts';

describe.each(SEEDS)('%s says the same', (name) => {
	const seed = readSeed(name);
	const printed = printedFrom(seed.document);

	it('as a Word file with automatic numbers and footnotes', async () => {
		const copy = await readCopy(wordFrom(printed));
		expect(copy.document.source).toMatchObject({ format: 'docx', encoding: 'utf-8' });
		expect(saidIn(copy)).toEqual(saidIn(seed));
	});

	it('as a page of the web', async () => {
		const copy = await readCopy(Buffer.from(pageFrom(printed)));
		expect(copy.document.source).toMatchObject({ format: 'html', encoding: 'utf-8' });
		expect(saidIn(copy)).toEqual(saidIn(seed));
	});
});

describe('a text in Akoma Ntoso says the same', () => {
	const NOTE =
		'<authorialNote marker="1" placement="bottom"><p>A/76/1和A/HRC/48/79。</p></authorialNote>';
	const ITEM = '<paragraph><num>(a)</num><content><p>提交报告；</p></content></paragraph>';
	const seen = readGraph(
		decodeSource(
			'a.xml',
			Buffer.from(
				file({
					preamble: `<container><p>回顾其2006年3月15日第60/251号决议，</p></container><container><p>表示注意到秘书长的报告，${NOTE}</p></container>`,
					body:
						numbered('1.', '重申《世界人权宣言》；') +
						numbered('2.', '请秘书长：', ITEM) +
						numbered('3.', '决定在第七十九届会议上继续审议这一问题。')
				})
			)
		)
	);
	const LINES = [
		'大会',
		'第七十八届会议',
		'议程项目71(c)',
		'促进和保护人权',
		'78/220. 人权状况',
		'大会，'
	];
	const CLOSING = ['第50次全体会议', '2023年12月19日'];
	const plain = (line: string) => ({ number: '', depth: 0, pieces: [line] });
	const body = printedFrom({
		...seen.document,
		paragraphs: seen.document.paragraphs.filter(
			({ kind }) => kind !== 'header' && kind !== 'closing'
		)
	});
	const printed = {
		...body,
		lines: [...LINES.map(plain), ...body.lines, ...CLOSING.map(plain)]
	};
	/** The lines of the header and those at the end are set apart in their own ways. */
	const bodyOf = (reading: typeof seen) => {
		const said = saidIn(reading) as { paragraphs: [id: string, kind: string][] };
		return {
			...said,
			paragraphs: said.paragraphs.filter(([, kind]) => kind !== 'header' && kind !== 'closing')
		};
	};

	it.each([
		['docx', wordFrom(printed)],
		['html', Buffer.from(pageFrom(printed))]
	])('as %s', async (format, bytes) => {
		const copy = await readCopy(bytes);
		expect(copy.document.source.format).toBe(format);
		expect(bodyOf(copy)).toEqual(bodyOf(seen));
		expect(copy.extraction.citations).not.toEqual([]);
	});
});
