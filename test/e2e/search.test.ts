import { expect, it } from 'vitest';
import { openBrowser } from './browser.ts';

const browser = openBrowser();

it.each([true, false])(
	'finds a resolution however it is written, scripts %s',
	async (javaScript) => {
		const page = await browser.visit('/', { javaScript });
		await page.fill('#search', '人权理事会第48/23号决议');
		await page.press('#search', 'Enter');
		await page.waitForURL('**/search?q=*');
		await page.click('.best a');
		await page.waitForURL('**/resolution/A/HRC/RES/48/23');
		expect(await page.textContent('h1')).toContain('向柬埔寨提供咨询服务和技术援助');
	}
);

it('marks the words where they stand', async () => {
	const page = await browser.visit('/search?q=政党法');
	const marked = await page.locator('.passage mark').allTextContents();
	expect(marked.length).toBeGreaterThan(0);
	expect(new Set(marked)).toEqual(new Set(['政党法']));
});

it.each<[query: string, language: 'zh-CN' | 'en-US', name: string, other: string]>([
	['udhr', 'en-US', 'Universal Declaration of Human Rights', ''],
	['KHM', 'en-US', 'Cambodia', ''],
	// the form that was found beside the name of this language
	['柬埔寨', 'en-US', 'Cambodia', '柬埔寨'],
	['政党法', 'zh-CN', '《政党法》（柬埔寨）', '']
])('names what %s finds in the language %s: %s', async (query, language, name, other) => {
	const page = await browser.visit(`/search?q=${encodeURIComponent(query)}`, { language });
	const hit = page.locator('.name').filter({ has: page.getByRole('link', { name, exact: true }) });
	expect(await hit.count()).toBe(1);
	expect(await hit.locator('span.muted:not(.small)').allInnerTexts()).toEqual(other ? [other] : []);
});

it('prints number and title of a resolution once', async () => {
	const page = await browser.visit('/search?q=48/23');
	const best = await page.innerText('.best');
	expect(best.match(/^48\/23$|向柬埔寨提供咨询服务和技术援助/gm)).toEqual([
		'48/23',
		'向柬埔寨提供咨询服务和技术援助'
	]);
});

it('says how many it does not show, and shows more', async () => {
	const page = await browser.visit('/search?q=柬埔寨&limit=5');
	const [, shown, total] = /(\d+) \/ (\d+)/.exec(await page.innerText('main')) ?? [];
	expect(Number(shown)).toBe(5);
	await page.getByText('显示更多').click();
	await page.waitForURL('**limit=20**');
	expect(await page.locator('main li').count()).toBe(Math.min(20, Number(total)));
});

it.each(['“*" OR NEAR(', '🙂', "'; DROP TABLE text; --", '<img src=x onerror=alert(1)>'])(
	'helps when %s finds nothing',
	async (query) => {
		const page = await browser.visit(`/search?q=${encodeURIComponent(query)}`, {
			language: 'en-US'
		});
		expect(await page.inputValue('#search')).toBe(query);
		expect(await page.innerText('main')).toContain('Nothing found');
	}
);

it('goes to the search field at the press of a key', async () => {
	const page = await browser.visit('/about');
	// Pressed again until the page's script listens.
	await expect
		.poll(async () => {
			await page.keyboard.press('/');
			return page.evaluate(() => document.activeElement?.id);
		})
		.toBe('header-search');
	expect(await page.inputValue('#header-search')).toBe('');
});
