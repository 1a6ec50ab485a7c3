#!/usr/bin/env node
// The way in, for a machine with Node and nothing else: installs what is missing, then hands over
// to recalling.ts. Modest syntax and bare module names, so that an old Node reads it too and can
// say what it lacks.
import { spawnSync } from 'child_process';
import { accessSync, constants, existsSync, readFileSync } from 'fs';
import { join } from 'path';
import { fileURLToPath } from 'url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const OLDEST = { major: 20, minor: 19 };

/** npm's own record of what it installed; written last, so an interrupted install leaves none. */
const INSTALLED = join(ROOT, 'node_modules', '.package-lock.json');
const WANTED = join(ROOT, 'package-lock.json');

/**
 * @param {string} sentence
 * @returns {never}
 */
function fail(sentence) {
	console.error(sentence);
	process.exit(1);
}

function checkNode() {
	const here = process.versions.node;
	const [major = 0, minor = 0] = here.split('.').map(Number);
	if (major > OLDEST.major || (major === OLDEST.major && minor >= OLDEST.minor)) return;
	fail(
		`Recalling needs Node.js ${OLDEST.major}.${OLDEST.minor} or newer and this is ${here}: ` +
			'install a newer one from nodejs.org and start again.'
	);
}

/**
 * @param {string} path
 * @returns {Record<string, { version?: string, optional?: boolean }>}
 */
const packagesIn = (path) => JSON.parse(readFileSync(path, 'utf8')).packages;

/** Whether node_modules holds what the lock file says; optional packages depend on the machine. */
function isInstalled() {
	if (!existsSync(INSTALLED)) return false;
	const present = packagesIn(INSTALLED);
	return Object.entries(packagesIn(WANTED)).every(
		([path, { version, optional }]) =>
			path === '' || optional || (present[path] && present[path].version === version)
	);
}

function checkWritable() {
	try {
		accessSync(ROOT, constants.W_OK);
	} catch {
		fail(`Recalling must install packages into ${ROOT}, and that folder cannot be written.`);
	}
}

/** NODE_ENV=production would leave out what builds the app; npm alone would try for over a minute. */
const CI = [
	'ci',
	'--include=dev',
	'--prefer-offline',
	'--no-audit',
	'--no-fund',
	'--loglevel=error'
];
const ARGS = [...CI, '--fetch-retry-mintimeout=1000'];

/** Standard output belongs to the command that comes after: what npm says goes to the other one. */
const STDIO = /** @type {['ignore', 2, 'pipe']} */ (['ignore', 2, 'pipe']);

function runNpm() {
	const npm = process.env.npm_execpath || '';
	if (/npm-cli\.js$/.test(npm))
		return spawnSync(process.execPath, [npm, ...ARGS], { cwd: ROOT, stdio: STDIO });
	return spawnSync('npm', ARGS, { cwd: ROOT, stdio: STDIO, shell: process.platform === 'win32' });
}

/** @param {string} output what npm printed */
const causeOf = (output) =>
	/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ENOTCACHED/.test(output)
		? 'the package registry cannot be reached: connect to the network and start again.'
		: 'npm says why above.';

function install() {
	checkWritable();
	console.error('Installing packages (npm ci) …');
	const { status, signal, stderr, error } = runNpm();
	if (error) fail(`Packages could not be installed: npm cannot be run (${error.message}).`);
	const output = String(stderr);
	process.stderr.write(output);
	if (signal) process.exit(130);
	if (status !== 0) fail(`Packages could not be installed: ${causeOf(output)}`);
}

checkNode();
if (!isInstalled()) install();

import('tsx/esm/api')
	.then(({ register }) => register() && import('./recalling.ts'))
	.catch((error) => {
		console.error(error);
		process.exit(1);
	});
