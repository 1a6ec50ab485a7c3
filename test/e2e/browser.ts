import type { Browser, BrowserContext, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';
import { requireChromium } from '../../scripts/chromium.ts';

export interface Visit {
	/** What the browser says its reader reads. */
	language?: 'zh-CN' | 'en-US' | 'fr-FR';
	colourScheme?: 'light' | 'dark';
	/** Of the window, in CSS pixels. */
	width?: number;
	height?: number;
	javaScript?: boolean;
	/** Complaints of the console that belong to the test, such as that of a page that is not found. */
	expected?: RegExp;
}

// Chromium as root needs no-sandbox; the rest keeps it from talking to anybody.
const ARGS = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	'--no-first-run',
	'--disable-quic'
];

const launch = (): Promise<Browser> =>
	chromium.launch({ executablePath: requireChromium(), args: ARGS });

/** Whatever asks for something of another address is stopped, and is a fault. */
async function keepHome(context: BrowserContext, home: string, faults: string[]): Promise<void> {
	await context.route('**/*', (route) => {
		const url = route.request().url();
		if (new URL(url).origin === home) return route.continue();
		faults.push(`left ${home}: ${url}`);
		return route.abort();
	});
}

function watch(page: Page, faults: string[], expected?: RegExp): void {
	const note = (text: string) => {
		if (!expected?.test(text)) faults.push(text);
	};
	page.on('console', (message) => {
		if (['error', 'warning'].includes(message.type())) note(`console: ${message.text()}`);
	});
	page.on('pageerror', (error) => note(`page: ${error.message}`));
}

const contextFor = (browser: Browser, visit: Visit): Promise<BrowserContext> =>
	browser.newContext({
		baseURL: inject('address'),
		locale: visit.language ?? 'zh-CN',
		colorScheme: visit.colourScheme ?? 'light',
		viewport: { width: visit.width ?? 1440, height: visit.height ?? 900 },
		javaScriptEnabled: visit.javaScript ?? true,
		reducedMotion: 'reduce'
	});

/**
 * A browser for the tests of one file. Each page opened is a new reader without cookies; a test
 * fails when one of its pages complained on the console or asked another address for anything.
 */
export function openBrowser() {
	let browser: Browser;
	let contexts: BrowserContext[] = [];
	let faults: string[] = [];

	beforeAll(async () => void (browser = await launch()));

	afterEach(async () => {
		const found = faults;
		await Promise.all(contexts.map((context) => context.close()));
		[contexts, faults] = [[], []];
		expect(found).toEqual([]);
	});

	afterAll(() => browser.close());

	return {
		async visit(path: string, visit: Visit = {}): Promise<Page> {
			const context = await contextFor(browser, visit);
			contexts.push(context);
			await keepHome(context, inject('address'), faults);
			const page = await context.newPage();
			watch(page, faults, visit.expected);
			await page.goto(path);
			return page;
		}
	};
}
