import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SOURCES } from './sources.ts';

const WORDS = /^graph\/(schema|model|symbol|symbol-time|roman|flat)\.ts$/;
const PATTERNS = /^graph\/patterns\//;
const PORT = /^graph\/store\/store\.ts$/;

/** Room → the rooms it may look into besides itself. First match wins: the narrow come first. */
const ROOMS: [room: RegExp, mayLookInto: RegExp[]][] = [
	[/^graph\/(schema|errors)\.ts$/, []],
	[/^graph\/(model|symbol|symbol-time|roman|flat)\.ts$/, [/^graph\/schema\.ts$/]],
	[PATTERNS, []],
	[/^graph\/languages\//, [WORDS, PATTERNS, /^graph\/(structure\/words\.ts$|extract\/words\/)/]],
	[/^graph\/extract\/words\//, [WORDS]],
	[/^graph\/names\//, [WORDS, /^graph\/languages/]],
	[/^graph\/formats\//, [WORDS, /^graph\/errors/]],
	[/^graph\/read\.server\.ts$/, [WORDS, /^graph\/(errors|formats)/]],
	[/^graph\/clean\.ts$/, [WORDS, PATTERNS]],
	[/^graph\/structure\//, [WORDS, PATTERNS, /^graph\/(errors|clean|languages|names)/]],
	[/^graph\/akn\//, [WORDS, PATTERNS, /^graph\/(errors|clean|languages|names|structure)/]],
	[/^graph\/extract\//, [WORDS, PATTERNS, /^graph\/(languages|names)/]],
	[/^graph\/resolve\//, [WORDS, PATTERNS, /^graph\/(errors|languages|names|extract)/]],
	[/^graph\/derive\/series-title\.ts$/, [WORDS, /^graph\/languages/]],
	[/^graph\/derive\//, [WORDS]],
	[/^graph\/assemble\//, [WORDS, PATTERNS, /^graph\/(names|extract|derive\/series-title)/]],
	[/^graph\/store\//, [WORDS, /^graph\/(errors|derive\/(?!series-title))/]],
	[/^graph\/load\//, [WORDS, PORT, /^graph\/errors/]],
	// it holds the readings of the pipeline against what is known
	[/^graph\/evaluate\//, [/^graph\/(?!store|load)/]],
	[/^graph\/pipeline\.ts$/, [/^graph\/(?!store|load)/]],
	[/^src\/lib\/server\//, [/^graph\//]],
	[/^src\/lib\/words\//, [WORDS]],
	[/^src\/lib\/view\//, [WORDS, PORT, /^src\/lib\/words/]],
	[/^src\/lib\/state\//, [WORDS, PORT, /^src\/lib\/words/]],
	[/^src\/lib\/components\//, [WORDS, PORT, /^src\/lib\/(view|state|words)/]],
	// how sure the extraction is, as it was measured
	[/^src\/routes\/about\/\+page\.server\.ts$/, [PORT, /^graph\/evaluate\/figures/, /^src\/lib\//]],
	[/^src\/routes\/.*\.server\.ts$/, [WORDS, PORT, /^graph\/errors/, /^src\/lib\//]],
	[/^src\/routes\/.*\/\+server\.ts$/, [WORDS, PORT, /^graph\/errors/, /^src\/lib\//]],
	[/^src\/routes\//, [WORDS, PORT, /^src\/lib\/(?!server)/]],
	[/^src\/hooks\.server\.ts$/, [WORDS, /^graph\/errors/, /^src\/lib\/(server|words)/]],
	[/^src\/app\.d\.ts$/, [WORDS, /^src\/lib\/words/]],
	[/^scripts\//, [/^graph\//]]
];

/** Library → the files that may use it. */
const LIBRARIES: [library: RegExp, homes: RegExp, why: string][] = [
	[/^libsql/, /^(graph\/store|scripts\/bench)\//, 'databases belong to the adapters'],
	[/^neo4j-driver/, /^(graph\/store|scripts\/(neo4j|bench))\//, 'databases belong to the adapters'],
	[/^stemmer/, /^graph\/store\//, 'words are cut where they are looked for'],
	[/^saxes/, /^graph\/(akn|formats\/docx)\//, 'XML is read where its kind is known'],
	[/^fflate/, /^graph\/formats\/docx\//, 'Word files are zip archives'],
	[/^pdfjs-dist/, /^graph\/formats\/pdf\//, 'PDF is read in one room'],
	[/^htmlparser2/, /^graph\/formats\/html\//, 'HTML is read in one room'],
	[
		/^@eslint-community\/regexpp/,
		/^graph\/patterns\/pattern-tree\.ts$/,
		'patterns are taken apart in one file'
	],
	[/^graphology/, /^$/, 'tests compare the groups that are found with its own'],
	[/^cytoscape/, /^src\/lib\/components\/GraphCanvas\.svelte$/, 'one canvas'],
	[/^commander/, /^scripts\//, 'the command line belongs to the commands'],
	[/^(svelte|@sveltejs\/kit)(\/|$)/, /^src\//, 'the domain runs without a framework'],
	[/^\$lib(\/|$)/, /^$/, '#lib is the way in'],
	[/^\$(app|env|service-worker)(\/|$)/, /^src\//, 'the domain runs without a framework'],
	[
		/^(vite|vitest|playwright-core|fast-check)(\/|$)/,
		/^$/,
		'tools build and test, and are not part of it'
	],
	[
		/^(node:)?(fs|net|http|https|child_process|worker_threads)(\/|$)/,
		/^scripts\/|\.server\.ts$|^src\/lib\/server\//,
		'the disk and the network are touched where the name says so'
	]
];

interface Import {
	/** Path of a file of ours, or the name of a library. */
	target: string;
	typeOnly: boolean;
}

const STATEMENT =
	/^\s*(?:import|export)\s+(type\s)?(?:[^'";()]*?\sfrom\s+)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)/gm;

function targetOf(file: string, specifier: string): string {
	if (specifier.startsWith('.')) return posix.join(posix.dirname(file), specifier);
	return specifier.replace(/^#graph\//, 'graph/').replace(/^#lib\//, 'src/lib/');
}

function importsOf(file: string, source: string): Import[] {
	return [...source.matchAll(STATEMENT)].map(([, type, plain, lazy]) => ({
		target: targetOf(file, plain ?? lazy ?? ''),
		typeOnly: type !== undefined
	}));
}

/** Styles and pictures belong to whoever shows them. */
const isOurs = (target: string): boolean =>
	/^(graph|src|scripts|test)\//.test(target) && !/\.(css|svg|png|webp)$/.test(target);

/** SvelteKit writes these beside the routes. */
const isGenerated = (target: string): boolean => /\/\$types(\.js|\.ts)?$/.test(target);

const roomOf = (file: string) => ROOMS.find(([room]) => room.test(file));

function straysOf(file: string, source: string): string[] {
	const [room, mayLookInto] = roomOf(file) ?? [/^$/, []];
	return importsOf(file, source)
		.map(({ target }) => target)
		.filter((target) => isOurs(target) && !isGenerated(target))
		.filter((target) => !room.test(target) && !mayLookInto.some((other) => other.test(target)));
}

const guestsOf = (file: string, source: string): string[] =>
	importsOf(file, source)
		// A type leaves nothing behind at run time; Cytoscape's may be spoken of where elements are made.
		.filter(({ target, typeOnly }) => !(typeOnly && /^(cytoscape|node:)/.test(target)))
		.flatMap(({ target }) =>
			LIBRARIES.filter(([library, homes]) => library.test(target) && !homes.test(file)).map(
				([, , why]) => `${target}: ${why}`
			)
		);

/** Files on a way that leads back to its beginning; types and lazy imports close no circle at run time. */
function cycleFrom(file: string, way: string[], done: Set<string>): string[] {
	if (way.includes(file)) return [...way.slice(way.indexOf(file)), file];
	if (done.has(file)) return [];
	done.add(file);
	for (const { target, typeOnly } of importsOf(file, SOURCES[file] ?? '')) {
		const cycle = typeOnly || !isOurs(target) ? [] : cycleFrom(target, [...way, file], done);
		if (cycle.length > 0) return cycle;
	}
	return [];
}

const files = Object.entries(SOURCES);

describe('every file', () => {
	it.each(files)('%s is in a room', (file) => {
		expect(roomOf(file), `${file} is in no room: give it one in ROOMS`).toBeDefined();
	});

	it.each(files)('%s keeps to its room', (file, source) => {
		expect(straysOf(file, source)).toEqual([]);
	});

	it.each(files)('%s leaves libraries in their homes', (file, source) => {
		expect(guestsOf(file, source)).toEqual([]);
	});

	it.each(files)('%s writes no text into HTML unescaped', (_, source) => {
		expect(source).not.toMatch(/\{@html|\.(inner|outer)HTML\b|insertAdjacentHTML|document\.write/);
	});

	it.each(files)('%s imports with an extension', (file, source) => {
		const bare = importsOf(file, source).filter(
			({ target }) => isOurs(target) && !isGenerated(target) && posix.extname(target) === ''
		);
		expect(bare).toEqual([]);
	});
});

it('has no circle of imports', () => {
	const done = new Set<string>();
	expect(files.flatMap(([file]) => cycleFrom(file, [], done))).toEqual([]);
});

describe('the rooms themselves', () => {
	it.each([
		['graph/model.ts', "import { x } from '#graph/store/store.ts';", ['graph/store/store.ts']],
		['graph/model.ts', "import type { Body } from './schema.ts';", []],
		[
			'graph/load/load.ts',
			"import { a,\n\tb } from '../../src/hooks.server.ts';",
			['src/hooks.server.ts']
		],
		['src/lib/view/a.ts', "import { E } from '#lib/state/e.ts';", ['src/lib/state/e.ts']],
		// a page in the browser has no store
		['src/routes/+page.svelte', "import { s } from '#lib/server/s.ts';", ['src/lib/server/s.ts']],
		['src/routes/+page.server.ts', "import { s } from '#lib/server/s.ts';", []],
		['src/routes/+page.svelte', "import type { P } from './$types';", []],
		// lazily is still an import
		['graph/clean.ts', "const m = await import('./pipeline.ts');", ['graph/pipeline.ts']],
		['scripts/a.ts', "export * from '../test/b.ts';", ['test/b.ts']]
	])('%s may not look everywhere: %s', (file, source, strays) => {
		expect(straysOf(file, source)).toEqual(strays);
	});

	it.each([
		['src/lib/view/a.ts', "import type { Core } from 'cytoscape';", 0],
		['src/lib/view/a.ts', "import cytoscape from 'cytoscape';", 1],
		['src/lib/components/GraphCanvas.svelte', "\timport cytoscape from 'cytoscape';", 0],
		['graph/clean.ts', "import { readFileSync } from 'node:fs';", 1],
		['graph/read.server.ts', "import { readFile } from 'node:fs/promises';", 0],
		['src/routes/+page.ts', "import { a } from '$lib/a';", 1],
		['graph/load/load.ts', "import Database from 'libsql';", 1]
	])('%s has its libraries at home: %s', (file, source, guests) => {
		expect(guestsOf(file, source)).toHaveLength(guests);
	});
});
