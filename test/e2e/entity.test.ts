import { expect, inject, it } from 'vitest';
import { openBrowser } from './browser.ts';

const browser = openBrowser();

it('tells the life of a mandate with its term, each decision quoted', async () => {
	const page = await browser.visit('/mandate/sr-cambodia');
	const act = page.locator('section ol > li', { hasText: '48/23' });
	expect(await act.innerText()).toContain('延长');
	expect(await act.innerText()).toContain('2023年10月11日');
	await act.locator('figcaption a').click();
	await page.waitForURL('**/resolution/A/HRC/RES/48/23?text=zh#op32');
	expect(await page.locator('#op32').innerText()).toContain('延长两年');
});

it('tells who cites an instrument, and which of its articles', async () => {
	const page = await browser.visit('/instrument/udhr', { language: 'en-US' });
	expect(await page.innerText('h1')).toBe('Universal Declaration of Human Rights');
	expect(await page.locator('blockquote mark').first().innerText()).toContain('世界人权宣言');
});

it('counts the verbs as they are printed, with a gloss for who reads English', async () => {
	const page = await browser.visit('/instrument/udhr', { language: 'en-US' });
	expect(await page.locator('dl').first().innerText()).toMatch(/重申\s\(reaffirms\)/);
	const chinese = await browser.visit('/instrument/udhr');
	expect(await chinese.locator('dl').first().innerText()).toMatch(/重申\s+\d/);
});

it.each([
	['/country/KHM', '柬埔寨'],
	['/session/HRC-48', '48/23'],
	['/body/HRC', '人权理事会'],
	['/agenda-item/HRC-48/10', '议程项目 10'],
	['/agenda-item/HRC-48/10', '技术援助和能力建设'],
	['/actor/secretary-general', '秘书长']
])('%s has a page', async (path, expected) => {
	const page = await browser.visit(path, { width: 390 });
	expect(await page.innerText('main')).toContain(expected);
	const overhang = await page.evaluate(
		() => document.documentElement.scrollWidth - document.documentElement.clientWidth
	);
	expect(overhang).toBeLessThanOrEqual(0);
});

it.each([
	// a page of the wrong kind knows the right one
	['/document/A/HRC/RES/48/23', '/resolution/A/HRC/RES/48/23'],
	['/resolution/udhr', '/instrument/udhr'],
	['/country/sr-cambodia', '/mandate/sr-cambodia']
])('%s leads to %s', async (path, right) => {
	const response = await fetch(`${inject('address')}${path}`, { redirect: 'manual' });
	expect([response.status, response.headers.get('location')]).toEqual([308, right]);
});

it('speaks the other language on the same page, and remembers it', async () => {
	const page = await browser.visit('/about', { language: 'zh-CN' });
	await page.getByRole('link', { name: 'English' }).click();
	await page.waitForFunction(() => document.documentElement.lang === 'en');
	expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe('/about');
	await page.goto('/');
	expect(await page.getAttribute('html', 'lang')).toBe('en');
});
