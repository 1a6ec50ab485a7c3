import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromium, type Browser } from 'playwright-core';
import { requireChromium } from '../../scripts/chromium.ts';
import { pageFrom } from '../graph/formats/page.ts';
import { printedFrom, readCopy, readSeed, saidIn, SEEDS } from '../graph/formats/printed.ts';

/** Real PDFs: fonts in parts, Chinese brackets set close, radicals in the place of characters. */
describe('a text that a browser prints', () => {
	let browser: Browser;
	beforeAll(async () => {
		browser = await chromium.launch({
			executablePath: requireChromium(),
			args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking']
		});
	});
	afterAll(() => browser.close());

	async function print(html: string): Promise<Uint8Array> {
		const page = await browser.newPage();
		await page.setContent(html);
		const margin = { top: '25mm', bottom: '25mm', left: '25mm', right: '25mm' };
		const line = (words: string) =>
			`<div style="font-size:9px;width:100%;padding:0 25mm">${words}</div>`;
		const pdf = await page.pdf({
			format: 'A4',
			margin,
			displayHeaderFooter: true,
			headerTemplate: line('联合国决议'),
			footerTemplate: line('<span class="pageNumber"></span>/<span class="totalPages"></span>')
		});
		await page.close();
		return pdf;
	}

	it.each(SEEDS)('says the same as a PDF: %s', async (name) => {
		const seed = readSeed(name);
		// menus are for the screen
		const html = pageFrom(printedFrom(seed.document)).replace(/<nav>.*<\/nav>/, '');
		const copy = await readCopy(await print(html));
		expect(copy.document.source).toMatchObject({ format: 'pdf', encoding: 'utf-8' });
		expect(saidIn(copy)).toEqual(saidIn(seed));
	});
});
