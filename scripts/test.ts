import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { UsageError } from '#graph/errors.ts';
import { prepareChromium } from './chromium.ts';
import { freePort } from './neo4j/port.ts';
import { chooseParts } from './parts.ts';
import { inRoot, ROOT } from './root.ts';
import type { Tool } from './tool.ts';
import { runTool } from './tool.ts';

/** How one part went; `faults` names what failed. */
export interface Outcome {
	passed: number;
	skipped: number;
	faults: string[];
}

/** A tool that only says yes or no counts as one test. */
async function check(tool: Tool, ...args: string[]): Promise<Outcome> {
	const code = await runTool(tool, args);
	const name = [tool, ...args].join(' ');
	return code === 0
		? { passed: 1, skipped: 0, faults: [] }
		: { passed: 0, skipped: 0, faults: [`${name} (exit code ${code})`] };
}

interface VitestReport {
	numPassedTests: number;
	numPendingTests: number;
	numTodoTests: number;
	testResults: {
		name: string;
		status: string;
		assertionResults: { fullName: string; status: string }[];
	}[];
}

/** A file that fails outside its tests has no failed test to name, so it is named itself. */
const faultsOf = ({ testResults }: VitestReport): string[] =>
	testResults.flatMap(({ name: path, status, assertionResults }) => {
		const name = relative(ROOT, path);
		const failed = assertionResults.filter((one) => one.status === 'failed');
		if (failed.length === 0) return status === 'failed' ? [name] : [];
		return failed.map(({ fullName }) => `${name}: ${fullName}`);
	});

/** What a report of Vitest and its exit code amount to: a run that failed never counts as passed. */
export function outcomeOf(report: VitestReport | null, code: number): Outcome {
	const faults = report ? faultsOf(report) : [];
	return {
		passed: report?.numPassedTests ?? 0,
		skipped: (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0),
		faults: code !== 0 && faults.length === 0 ? [`vitest (exit code ${code})`] : faults
	};
}

function readReport(path: string): VitestReport | null {
	try {
		return JSON.parse(readFileSync(path, 'utf8')) as VitestReport;
	} catch {
		// Vitest writes no report when it cannot begin; its exit code then says so.
		return null;
	}
}

async function vitest(projects: string[], env: NodeJS.ProcessEnv = {}): Promise<Outcome> {
	const folder = mkdtempSync(join(tmpdir(), 'recalling-test-'));
	const report = join(folder, 'report.json');
	const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
	const chosen = projects.map((project) => `--project=${project}`);
	const code = await runTool('vitest', ['run', ...chosen, ...reporters], env);
	const outcome = outcomeOf(readReport(report), code);
	rmSync(folder, { recursive: true });
	return outcome;
}

const sum = (outcomes: Outcome[]): Outcome => ({
	passed: outcomes.reduce((total, { passed }) => total + passed, 0),
	skipped: outcomes.reduce((total, { skipped }) => total + skipped, 0),
	faults: outcomes.flatMap(({ faults }) => faults)
});

async function inTurn(steps: (() => Promise<Outcome>)[]): Promise<Outcome> {
	const outcomes: Outcome[] = [];
	for (const step of steps) outcomes.push(await step());
	return sum(outcomes);
}

/** What is missing is a fault like any other: the parts before it still say how they went. */
async function unlessMissing(work: () => Promise<Outcome>): Promise<Outcome> {
	try {
		return await work();
	} catch (cause) {
		if (!(cause instanceof UsageError)) throw cause;
		console.error(cause.message);
		return { passed: 0, skipped: 0, faults: [cause.message] };
	}
}

async function endToEnd(): Promise<Outcome> {
	return vitest(['e2e'], { CHROMIUM: await prepareChromium() });
}

/** The promises of the store, on a server of this run's own that nobody else's graph is in. */
async function onNeo4j(): Promise<Outcome> {
	mkdirSync(inRoot('.recalling'), { recursive: true });
	const home = mkdtempSync(inRoot('.recalling', 'neo4j-test-'));
	// Every command reads this file for the names of the parts: only this one needs the driver.
	const { startNeo4j } = await import('./neo4j/server.ts');
	const server = await startNeo4j(home, (await freePort(0)) ?? 0);
	try {
		return await vitest(['neo4j'], {
			NEO4J_TEST_ADDRESS: server.address,
			NEO4J_TEST_PASSWORD: server.password
		});
	} finally {
		await server.stop();
		rmSync(home, { recursive: true });
	}
}

const PARTS = {
	types: () =>
		inTurn([() => check('svelte-check', '--fail-on-warnings'), () => check('tsc', '--noEmit')]),
	lint: () => inTurn([() => check('eslint', '.'), () => check('prettier', '--check', '.')]),
	unit: () => vitest(['unit', 'runes']),
	neo4j: () => unlessMissing(onNeo4j),
	e2e: () => unlessMissing(endToEnd)
};

type PartName = keyof typeof PARTS;

export const PART_NAMES = Object.keys(PARTS) as PartName[];

export const counts = ({ passed, skipped, faults }: Outcome): string =>
	`${passed} passed, ${faults.length} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;

/** Which parts to run; throws UsageError for a part that is none. */
export const choose = (names: string[]): PartName[] =>
	chooseParts(
		PART_NAMES,
		names,
		(stray) => `${stray} is no part of the tests: they are ${PART_NAMES.join(', ')}.`
	);

async function runPart(name: PartName): Promise<[PartName, Outcome]> {
	console.log(`\n== ${name}`);
	return [name, await PARTS[name]()];
}

function report(outcomes: [PartName, Outcome][]): Outcome {
	console.log('');
	for (const [name, outcome] of outcomes) {
		console.log(`${name}: ${counts(outcome)}`);
		for (const fault of outcome.faults) console.log(`  failed: ${fault}`);
	}
	return sum(outcomes.map(([, outcome]) => outcome));
}

/** Runs every part, or those named, to its end; the last line is the sum of all. */
export async function test(names: string[]): Promise<void> {
	const chosen = choose(names);
	// The types of the routes and of tsconfig.json's parent are written by this.
	if ((await runTool('svelte-kit', ['sync'])) !== 0)
		throw new UsageError('svelte-kit sync failed: the messages above say why.');
	const outcomes: [PartName, Outcome][] = [];
	for (const name of chosen) outcomes.push(await runPart(name));
	const total = report(outcomes);
	console.log(`\n${counts(total)}`);
	process.exitCode = total.faults.length > 0 ? 1 : 0;
}
