import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { UsageError } from '#graph/errors.ts';
import { createSqliteStore } from '#graph/store/sqlite.server.ts';
import { inRoot } from '../../scripts/root.ts';
import type { ServeOptions } from '../../scripts/serve.ts';
import { listen, readPort } from '../../scripts/serve.ts';

let folder: string;

/** Stands for the built app: it tells what it was given. */
const APP = `
export const handler = (request, response) => response.end(JSON.stringify({
	store: process.env.RECALLING_STORE,
	protocol: request.headers[process.env.PROTOCOL_HEADER]
}));`;

beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'recalling-start-'));
	mkdirSync(join(folder, 'build'));
	writeFileSync(join(folder, 'build', 'package.json'), '{"type":"module"}');
	writeFileSync(join(folder, 'build', 'handler.js'), APP);
	await createSqliteStore(join(folder, 'start.db')).close();
});

afterAll(() => rmSync(folder, { recursive: true }));

const options = (over: Partial<ServeOptions> = {}): ServeOptions => ({
	port: 0,
	host: '127.0.0.1',
	store: `sqlite:${join(folder, 'start.db')}`,
	build: join(folder, 'build'),
	...over
});

/** Status of a request that calls the server by a name of its choice; fetch would not let it. */
const statusFor = (address: string, host: string): Promise<number | undefined> =>
	new Promise((resolve, reject) => {
		request(address, { headers: { host } }, (response) => {
			response.resume();
			resolve(response.statusCode);
		})
			.once('error', reject)
			.end();
	});

describe('a served app', () => {
	it('gets its store, and knows that it is not behind https', async () => {
		const { address, close } = await listen(options());
		const told = (await (await fetch(address)).json()) as unknown;
		await close();
		expect(told).toEqual({ store: options().store, protocol: 'http' });
	});

	it.each([
		['localhost', 200],
		['localhost:4823', 200],
		['127.0.0.1:4823', 200],
		['[::1]:4823', 200],
		// a page elsewhere that pointed its name at this machine
		['rebound.example:4823', 421],
		['localhost.example', 421],
		['127.0.0.1.example', 421]
	])('answers to the name %s with %i', async (host, status) => {
		const { address, close } = await listen(options());
		const answered = await statusFor(address, host);
		await close();
		expect(answered).toBe(status);
	});

	it('answers to any name when it was opened to others', async () => {
		const { address, close } = await listen(options({ host: '0.0.0.0' }));
		const answered = await statusFor(address, 'mission.example');
		await close();
		expect(answered).toBe(200);
	});
});

describe('says in one sentence', () => {
	it('that the port is taken, and which is next', async () => {
		const other = createServer();
		await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
		const { port } = other.address() as AddressInfo;
		await expect(listen(options({ port }))).rejects.toThrow(
			`Port ${port} is taken, perhaps by Recalling itself: choose another with --port ${port + 1}.`
		);
		await new Promise((resolve) => other.close(resolve));
	});

	it.each<[string, Partial<ServeOptions>, RegExp]>([
		['no store address', { store: 'nonsense' }, /nonsense/],
		['a store of another kind', { store: 'mongodb://localhost' }, /mongodb/],
		['a store that is not there', { store: 'sqlite:nosuch.db' }, /nosuch\.db.*recalling load/],
		['a host of another machine', { host: '203.0.113.7' }, /203\.0\.113\.7 is no address/],
		['an app that is not built', { build: '/nowhere' }, /not built.*npm run build/]
	])('that this is %s', async (_, over, sentence) => {
		const failure = await listen(options(over)).catch((cause: unknown) => cause);
		expect(failure).toBeInstanceOf(UsageError);
		expect((failure as UsageError).message).toMatch(sentence);
	});

	it.each(['', 'eighty', '-1', '65536', '80.5', '1e3'])('that %j is no port', (written) => {
		expect(() => readPort(written)).toThrow(UsageError);
	});
});

/** Runs TypeScript in a process of its own, and stops it once it has said it is ready. */
function runUntilReady(program: string) {
	const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', program], {
		cwd: inRoot()
	});
	let said = '';
	for (const stream of [child.stdout, child.stderr])
		stream.on('data', (chunk) => {
			said += String(chunk);
			if (said.includes('ready at')) child.kill('SIGTERM');
		});
	return new Promise<{ said: string; code: number | null }>((resolve) => {
		child.once('close', (code) => resolve({ said, code }));
	});
}

it.each([
	['127.0.0.1', /^Recalling is ready at http:\/\/localhost:\d+\n$/],
	['0.0.0.0', /^There is no login: [^\n]+\nRecalling is ready at http:\/\/localhost:\d+\n$/]
])('served on %s says so and ends when told to', async (host, expected) => {
	const { said, code } = await runUntilReady(
		`import { serve } from './scripts/serve.ts'; await serve(${JSON.stringify(options({ host }))});`
	);
	expect(said).toMatch(expected);
	expect(code).toBe(0);
});
