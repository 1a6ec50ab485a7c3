import { setTimeout } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { BadTextError } from '#graph/errors.ts';
import { extract } from '#graph/extract/extract.ts';
import { extractTogether, MOST_TOGETHER } from '#graph/extract/together.ts';
import type { Document } from '#graph/model.ts';
import { document, paragraph } from '../../builders.ts';

const later = (document: Document) => extractTogether(Promise.resolve(document));

const text = (words: string) => document({ paragraphs: [paragraph(words)] });

it('finds in each text what the rules find in it alone', async () => {
	const texts = Array.from({ length: 2 * MOST_TOGETHER + 1 }, (_, i) =>
		text(`回顾其第68/${i + 1}号决议和《世界人权宣言》`)
	);
	const together = await Promise.all(texts.map(later));
	expect(together).toEqual(texts.map((document) => ({ document, candidates: extract(document) })));
	const quotes = together.map(({ candidates }) => candidates[0]?.quote);
	expect(new Set(quotes).size).toBe(texts.length);
});

it('fails for the text alone that cannot be read', async () => {
	const fine = text('回顾其第68/1号决议');
	const broken = { ...fine, language: 'xx' as never, paragraphs: null as never };
	const outcomes = await Promise.allSettled([fine, broken, fine].map(later));
	expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
	expect(outcomes[2]).toMatchObject({ value: { candidates: extract(fine) } });
});

it('goes on when the last of several is no text at all', async () => {
	const fine = text('回顾其第68/1号决议');
	const none = setTimeout(5).then(() => Promise.reject<Document>(new BadTextError('no text')));
	const outcomes = await Promise.allSettled([later(fine), extractTogether(none)]);
	expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
});

it('keeps no long text waiting for what is still being read', async () => {
	const long = text('回顾其第68/1号决议');
	const source = { ...long.source, text: '。'.repeat(1_000_000) };
	let finish = (_: Document): void => {};
	const other = extractTogether(new Promise((resolve) => (finish = resolve)));
	const { candidates } = await later({ ...long, source });
	expect(candidates).toEqual(extract(long));
	finish(long);
	await expect(other).resolves.toMatchObject({ document: long });
});
