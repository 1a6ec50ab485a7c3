import { existsSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { EDGES, NODES } from '#graph/schema.ts';
import { createProgram } from '../scripts/program.ts';
import { read, ROOT, SOURCES } from './sources.ts';

const manual = (path: string): string => (existsSync(join(ROOT, path)) ? read(path) : '');

const README = manual('README.md');
const GRAPH = manual('graph/README.md');

/** A word stands on its own: `CITES` is not said by `RECITES`. */
const missing = (text: string, words: string[]): string[] =>
	words.filter((word) => !new RegExp(`(?<![\\w-])${word}(?![\\w-])`).test(text));

const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };

/** npm knows these two without `run`. */
const callOf = (script: string): string =>
	['start', 'test'].includes(script) ? `npm ${script}` : `npm run ${script}`;

const commandsOf = (program: ReturnType<typeof createProgram>): string[] =>
	program.commands.map((command) => command.name());

/** Set by npm, by the system, or by us for the app alone: nobody writes them in a README. */
const NOT_OURS = ['NODE_ENV', 'PATH', 'PROTOCOL_HEADER', 'VITEST', 'npm_execpath'];

const variables = Object.values(SOURCES).flatMap((source) =>
	[...source.matchAll(/(?<![\w.])(?:process\.)?env\.([A-Z][A-Z\d_]+)/g)].map(([, name]) => name!)
);

describe('README.md names', () => {
	it('every npm script', () => {
		expect(missing(README, Object.keys(scripts).map(callOf))).toEqual([]);
	});

	it('every command', () => {
		expect(missing(README, commandsOf(createProgram()))).toEqual([]);
	});

	it('every environment variable', () => {
		const ours = [...new Set(variables)].filter((name) => !NOT_OURS.includes(name));
		expect(missing(README, ours)).toEqual([]);
	});
});

const MANUALS = ['README.md', 'graph/README.md', 'seeds/README.md'];

/** Links and pictures that lead to files of ours. */
const linksOf = (path: string): string[] =>
	[...manual(path).matchAll(/\]\((?!https?:|#)([^)#]+)\)/g)].map(([, link]) =>
		posix.join(posix.dirname(path), link!)
	);

it.each(MANUALS)('%s is there, and so is everything it links to', (path) => {
	expect(manual(path)).not.toBe('');
	expect(linksOf(path).filter((link) => !existsSync(join(ROOT, link)))).toEqual([]);
});

describe('graph/README.md names', () => {
	it.each([
		['node', Object.keys(NODES)],
		['edge', Object.keys(EDGES)]
	])('every kind of %s', (_, kinds) => {
		expect(missing(GRAPH, kinds)).toEqual([]);
	});
});
