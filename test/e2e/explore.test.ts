import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { Visit } from './browser.ts';
import { openBrowser } from './browser.ts';

const browser = openBrowser();

const FOCUS = '/explore?focus=A/HRC/RES/48/23';

const CANVAS = '[role=application]';
const row = (page: Page, label: string) =>
	page.locator('a[data-row]', { has: page.getByText(label, { exact: true }) });
const evidence = (page: Page) => page.getByRole('region', { name: '依据' });

/** The graph of the resolution, drawn. */
async function explore(query = '', visit: Visit = {}): Promise<Page> {
	const page = await browser.visit(FOCUS + query, visit);
	await page.waitForSelector(`${CANVAS} canvas`, { state: 'attached' });
	return page;
}

const selectedOf = (page: Page): string | null => new URL(page.url()).searchParams.get('selected');

describe('the explorer of 48/23', () => {
	it.each(['5/1', '5/2', '60/251', '42/37', '75/257 B', 'A/HRC/45/51', '世界人权宣言'])(
		'lists %s, which it cites',
		async (label) => {
			const page = await explore();
			expect(await row(page, label).first().isVisible()).toBe(true);
		}
	);

	it('shows the sentence of the row that is chosen', async () => {
		const page = await explore();
		await row(page, '60/251').first().click();
		await evidence(page).locator('blockquote mark').first().waitFor();
		expect(selectedOf(page)).toBe('A/RES/60/251');
		expect(await evidence(page).locator('blockquote').first().innerText()).toContain('60/251');
		expect(await evidence(page).locator('figcaption a').first().getAttribute('href')).toMatch(
			/^\/resolution\/A\/HRC\/RES\/48\/23.*#pp\d+$/
		);
	});

	it('opens as the link says: selection, and kinds left out', async () => {
		const page = await explore('&hide=Document&selected=A/RES/60/251');
		expect(await row(page, '60/251').first().getAttribute('aria-current')).toBe('true');
		expect(await row(page, 'A/HRC/45/51').count()).toBe(0);
	});

	it('hides a kind, undoes it and does it again', async () => {
		const page = await explore();
		await page.getByTitle('隐藏 文件').first().click();
		await page.waitForURL(/hide=Document/);
		expect(await row(page, 'A/HRC/45/51').count()).toBe(0);
		await page.getByRole('button', { name: '撤销：隐藏 文件' }).click();
		await row(page, 'A/HRC/45/51').first().waitFor();
		await page.getByRole('button', { name: '重做：隐藏 文件' }).click();
		await page.waitForURL(/hide=Document/);
		expect(await row(page, 'A/HRC/45/51').count()).toBe(0);
	});

	it('is walked by keyboard alone', async () => {
		const page = await explore();
		await page.focus(CANVAS);
		await page.keyboard.press('ArrowLeft');
		await page.waitForURL(/selected=/);
		const selected = selectedOf(page);
		expect(await page.locator('a[data-row][aria-current]').first().isVisible()).toBe(true);
		await page.keyboard.press('Escape');
		await page.waitForURL((url) => !url.searchParams.has('selected'));
		await page.keyboard.press('Enter');
		await page.waitForURL(/\/resolution\/A\/HRC\/RES\/48\/23/);
		expect(selected).not.toBeNull();
	});

	it('walks through the list with the arrow keys', async () => {
		const page = await explore();
		const rows = page.locator('a[data-row]');
		await rows.nth(0).focus();
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('Enter');
		await page.waitForURL(/selected=/);
		expect(await rows.nth(1).getAttribute('aria-current')).toBe('true');
	});

	it('answers without JavaScript', async () => {
		const page = await browser.visit(`${FOCUS}&selected=A/RES/60/251`, { javaScript: false });
		expect(await evidence(page).locator('blockquote mark').count()).toBeGreaterThan(0);
		// no empty grid where nothing will be drawn
		expect(await page.locator('noscript p').textContent()).toContain('JavaScript');
		expect(await page.locator('.ground').count()).toBe(0);
	});

	it('takes back with Back what the pointer chose, not each step of the keys', async () => {
		const page = await explore();
		await row(page, '60/251').first().click();
		await page.waitForURL(/selected=A\/RES\/60\/251/);
		await page.focus(CANVAS);
		await page.keyboard.press('ArrowRight');
		await page.waitForURL((url) => url.searchParams.get('selected') !== 'A/RES/60/251');
		await page.goBack();
		await page.waitForURL((url) => !url.searchParams.has('selected'));
		expect(new URL(page.url()).pathname).toBe('/explore');
	});

	it('tells in words how a citation was read', async () => {
		const page = await explore('&selected=A/RES/60/251');
		const caption = evidence(page).locator('figcaption').first();
		expect(await caption.innerText()).not.toMatch(/[a-z]{3}/);
		expect(await caption.getAttribute('title')).toMatch(/^规则 /);
	});

	it('says where more lies than the window holds, and shows it', async () => {
		const page = await explore('', { width: 800, height: 560 });
		const more = page.getByRole('button', { name: /另有 \d+ 项/ });
		await more.first().click();
		await expect.poll(() => more.count()).toBe(0);
	});

	it('prints the list and the evidence, light from a dark screen', async () => {
		const page = await explore('&selected=A/RES/60/251', { colourScheme: 'dark' });
		await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
		expect(await page.locator(CANVAS).isVisible()).toBe(false);
		expect(await page.getByRole('button').count()).toBe(0);
		expect(await row(page, '60/251').first().isVisible()).toBe(true);
		const token = (name: string) =>
			page.evaluate(
				(name) => getComputedStyle(document.documentElement).getPropertyValue(name),
				name
			);
		expect(await token('--kind-mandate')).toBe('#75308c');
	});

	it('still has its list where nothing can be drawn', async () => {
		const page = await browser.visit('/explore', { expected: /canvas|context|null/i });
		await page.addInitScript(() => {
			HTMLCanvasElement.prototype.getContext = () => null;
		});
		await page.goto(FOCUS);
		await page.getByText('此处无法绘图').waitFor();
		expect(await row(page, '60/251').first().isVisible()).toBe(true);
	});
});

it('unfolds a neighbour, and the link shows the same', async () => {
	const page = await explore('&selected=udhr');
	await page.getByRole('link', { name: /^展开/ }).click();
	await page.waitForURL(/unfold=udhr/);
	const nodes = page.getByRole('heading', { name: '世界人权宣言 周围' });
	await nodes.waitFor();
	await page.reload();
	await nodes.waitFor();
	expect(await page.getByRole('link', { name: '收起' }).isVisible()).toBe(true);
});

it.each([
	[{ width: 390, height: 844 }, '清单'],
	[{ width: 390, height: 844, language: 'en-US', colourScheme: 'dark' }, 'List']
] as const)('fits a telephone, with the list and the evidence in turn: %j', async (visit, list) => {
	const page = await explore('', visit);
	const overhang = await page.evaluate(
		() => document.documentElement.scrollWidth - document.documentElement.clientWidth
	);
	expect(overhang).toBeLessThanOrEqual(0);
	await row(page, '60/251').first().click();
	await page.locator('blockquote mark').first().waitFor();
	expect(await row(page, '60/251').first().isVisible()).toBe(false);
	await page.getByRole('button', { name: list }).click();
	expect(await row(page, '60/251').first().isVisible()).toBe(true);
});

it('invites to search when there is no focus', async () => {
	const page = await browser.visit('/explore');
	expect(await page.locator('main input[name=q]').isVisible()).toBe(true);
});

it('leaves out an unfolding of what is not there', async () => {
	const page = await explore('&unfold=zzz&unfold=udhr');
	expect(await page.getByRole('heading', { name: /周围$/ }).count()).toBe(2);
});

it('says so when nothing has that symbol', async () => {
	const page = await browser.visit('/explore?focus=A/HRC/RES/99/99', { expected: /404/ });
	expect(await page.locator('main').innerText()).toContain('没有找到');
});
