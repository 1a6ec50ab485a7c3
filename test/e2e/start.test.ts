import { expect, inject, it } from 'vitest';
import { openBrowser } from './browser.ts';

const browser = openBrowser();

it.each([
	['zh-CN', 'zh'],
	['en-US', 'en']
] as const)('answers a reader of %s in %s', async (language, expected) => {
	const page = await browser.visit('/', { language });
	expect(await page.getAttribute('html', 'lang')).toMatch(new RegExp(`^${expected}`));
	expect(await page.locator('h1').count()).toBe(1);
});

it('fits a telephone', async () => {
	const page = await browser.visit('/', { width: 390 });
	const overhang = await page.evaluate(
		() => document.documentElement.scrollWidth - document.documentElement.clientWidth
	);
	expect(overhang).toBeLessThanOrEqual(0);
});

it('knows no page of a strange name', async () => {
	const response = await fetch(`${inject('address')}/no-such-page`);
	expect(response.status).toBe(404);
});

it('does not take every strange address for a symbol', async () => {
	const page = await browser.visit('/nope', { expected: /404/ });
	const said = await page.innerText('main');
	expect(said).toContain('没有这个页面');
	expect(said).not.toContain('文本');
});
