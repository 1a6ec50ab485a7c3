import { expect, inject, it } from 'vitest';
import { openBrowser } from './browser.ts';

const browser = openBrowser();
const ADDRESS = '/resolution/A/HRC/RES/48/23';

it('leads from the words of a citation to what they cite', async () => {
	const page = await browser.visit(ADDRESS);
	const lead = page.locator('#pp3 a.lead', { hasText: '5/1' }).first();
	await lead.click();
	await page.waitForURL('**/resolution/A/HRC/RES/5/1');
	expect(await page.innerText('main')).toContain('未载入');
	expect(await page.innerText('blockquote mark')).toContain('5/1');
});

it('leads back from what is cited to the very paragraph', async () => {
	const page = await browser.visit('/resolution/A/HRC/RES/5/1');
	await page.locator('li', { hasText: '48/23' }).locator('figcaption a').first().click();
	await page.waitForURL(`**${ADDRESS}?text=zh#pp3`);
	expect(await page.locator('#pp3:target').count()).toBe(1);
});

it('numbers the paragraphs as they are printed', async () => {
	const page = await browser.visit(ADDRESS);
	expect(await page.innerText('#op32 p')).toMatch(/^32\.\s*决定/);
	expect(await page.locator('#pp1 strong').innerText()).toBe('重申');
});

it('has every mark of a footnote lead to its note and back', async () => {
	const page = await browser.visit(ADDRESS);
	const marks = await page.locator('#text p > sup > a').all();
	expect(marks.length).toBeGreaterThan(0);
	for (const mark of marks) {
		const note = await mark.getAttribute('href');
		const back = await page
			.locator(`[id="${note?.slice(1)}"] a`)
			.last()
			.getAttribute('href');
		expect(await page.locator(`[id="${back?.slice(1)}"]`).count()).toBe(1);
	}
});

it('gives the source character for character', async () => {
	const response = await fetch(`${inject('address')}/source/A/HRC/RES/48/23?text=zh`);
	expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8');
	expect(await response.text()).toContain('向柬埔寨提供咨询服务和技术援助');
});

it.each([1440, 390])('can be read without scripts, %i wide', async (width) => {
	const page = await browser.visit(ADDRESS, { width, javaScript: false, colourScheme: 'dark' });
	expect(await page.locator('#op34').isVisible()).toBe(true);
	expect(await page.locator('#notes').isVisible()).toBe(true);
});

it('has one id for one place', async () => {
	const page = await browser.visit(ADDRESS);
	const ids = await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id));
	expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
});

it('says so when nothing is or cites it, and offers the search', async () => {
	const page = await browser.visit('/resolution/A/HRC/RES/99/99', { expected: /404/ });
	expect(await page.inputValue('#error-search')).toBe('A/HRC/RES/99/99');
});
