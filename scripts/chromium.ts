import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { UsageError } from '#graph/errors.ts';
import { canInstall, installPackages } from './debian.ts';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Where macOS keeps browsers, which are never on its PATH. */
const APPLICATIONS = [
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'
];

/** The tests look at Chinese pages: without such a font they would see empty boxes. */
const PACKAGES = ['chromium', 'fonts-noto-cjk'];

const MISSING =
	'The end-to-end tests need Chromium and none was found: install it (on Debian: apt-get install ' +
	`${PACKAGES.join(' ')}) or give its path in the environment variable CHROMIUM.`;

function isProgram(path: string): boolean {
	try {
		accessSync(path, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}

/** Ubuntu's chromium-browser may be a stand-in that only says how to install the real one. */
const answers = (path: string): boolean => spawnSync(path, ['--version']).status === 0;

function candidates(): string[] {
	const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
	return [...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))), ...APPLICATIONS];
}

/** The path of a Chromium that runs: what CHROMIUM names and nothing else, or the first one found. */
function findChromium(): string | undefined {
	const paths = process.env.CHROMIUM ? [process.env.CHROMIUM] : candidates();
	return paths.find((path) => isProgram(path) && answers(path));
}

/** The path of a Chromium that runs; throws UsageError where there is none. */
export function requireChromium(): string {
	const path = findChromium();
	if (path) return path;
	const named = process.env.CHROMIUM;
	throw new UsageError(
		named ? `CHROMIUM names ${named}, which is no program that runs here.` : MISSING
	);
}

/** Debian's fontconfig lists the fonts; where it is absent there is nothing to ask. */
function hasChineseFont(): boolean {
	const { status, stdout } = spawnSync('fc-list', [':lang=zh']);
	return status !== 0 || String(stdout).trim() !== '';
}

/** Finds Chromium, installing it where the machine allows that; throws UsageError where it cannot. */
export async function prepareChromium(): Promise<string> {
	const wanting = !process.env.CHROMIUM && (!findChromium() || !hasChineseFont());
	if (wanting && canInstall()) await installPackages(PACKAGES);
	if (!hasChineseFont()) console.warn('No Chinese font is installed: pages will show empty boxes.');
	return requireChromium();
}
