import { existsSync } from 'node:fs';
import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { UsageError } from '#graph/errors.ts';
import { fileOf, openStore } from '#graph/store/open.server.ts';
import { inRoot } from './root.ts';

export interface ServeOptions {
	/** 0 takes any free port. */
	port: number;
	host: string;
	/** Store address, `sqlite:PATH`. */
	store: string;
	/** Folder of the built app. */
	build?: string;
}

/** For 48/23, the resolution that the first users work with. */
export const PORT = 4823;
export const HOST = '127.0.0.1';

/** Milliseconds until a request must have arrived whole. */
const SLOWEST_REQUEST = 10_000;

/** `--port` as written; throws UsageError. */
export function readPort(written: string): number {
	if (/^\d{1,5}$/.test(written) && Number(written) < 65_536) return Number(written);
	throw new UsageError(`${written} is no port: give a number from 0 to 65535, such as ${PORT}.`);
}

const isLoopback = (host: string): boolean =>
	/^(localhost|127(\.\d{1,3}){3}|\[?::1\]?)$/i.test(host);

/**
 * A page elsewhere can point its own name at 127.0.0.1 and so read what this machine serves to
 * itself (DNS rebinding). The name it must use then gives it away.
 */
const isStranger = ({ headers }: IncomingMessage): boolean =>
	!isLoopback((headers.host ?? '').replace(/:\d+$/, ''));

function refuse(response: ServerResponse): void {
	response.writeHead(421, { 'content-type': 'text/plain; charset=utf-8' });
	response.end('Recalling answers on this machine only, by the name localhost.\n');
}

/** The app as its builder left it. It reads its settings from the environment when imported. */
async function importApp(build: string, store: string): Promise<RequestListener> {
	const file = join(build, 'handler.js');
	if (!existsSync(file))
		throw new UsageError('The app is not built: run npm run build first, or npm start.');
	process.env.RECALLING_STORE = store;
	// Otherwise the app takes every request for https, and refuses its own forms.
	process.env.PROTOCOL_HEADER = 'x-recalling-protocol';
	const { handler } = (await import(pathToFileURL(file).href)) as { handler: RequestListener };
	return handler;
}

function createAppServer(app: RequestListener, host: string): Server {
	const limits = { requestTimeout: SLOWEST_REQUEST, headersTimeout: SLOWEST_REQUEST };
	return createServer({ ...limits, connectionsCheckingInterval: 1000 }, (request, response) => {
		if (isLoopback(host) && isStranger(request)) return refuse(response);
		request.headers['x-recalling-protocol'] = 'http';
		app(request, response);
	});
}

/** What can go wrong when listening, said to the one who chose the port. */
const LISTENING: Record<string, (host: string, port: number) => string> = {
	EADDRINUSE: (_, port) =>
		`Port ${port} is taken, perhaps by Recalling itself: choose another with --port ${port + 1}.`,
	EACCES: (_, port) => `Port ${port} needs special rights: choose one above 1023 with --port.`,
	EADDRNOTAVAIL: (host) => `${host} is no address of this machine: choose another with --host.`,
	ENOTFOUND: (host) => `${host} is no address of this machine: choose another with --host.`
};

function listenOn(server: Server, { host, port }: ServeOptions): Promise<AddressInfo> {
	return new Promise((resolve, reject) => {
		server.once('error', (cause: NodeJS.ErrnoException) => {
			const sentence = LISTENING[cause.code ?? '']?.(host, port);
			reject(sentence ? new UsageError(sentence, { cause }) : cause);
		});
		server.listen(port, host, () => resolve(server.address() as AddressInfo));
	});
}

const closeServer = (server: Server): Promise<void> =>
	new Promise((resolve) => {
		server.close(() => resolve());
		server.closeIdleConnections();
		setTimeout(() => server.closeAllConnections(), 2000).unref();
	});

/** A wrong or broken store must be known before the app is promised to anybody. */
async function checkStore(address: string): Promise<void> {
	const file = fileOf(address);
	// Opening would make an empty one, and nobody would know why nothing is found.
	if (file !== null && !existsSync(file))
		throw new UsageError(
			`There is no store ${file}: check the path, or load texts into it first with recalling load … --store ${address}.`
		);
	const store = await openStore(address);
	await store.close();
}

const WILDCARDS = ['0.0.0.0', '::', '127.0.0.1'];

function addressOf(host: string, port: number): string {
	if (WILDCARDS.includes(host)) return `http://localhost:${port}`;
	return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}

/** The app on a store; the promise is kept once it answers. */
export async function listen(options: ServeOptions) {
	const { host, store, build = inRoot('build') } = options;
	await checkStore(store);
	const server = createAppServer(await importApp(build, store), host);
	const { port } = await listenOn(server, options);
	return { address: addressOf(host, port), close: () => closeServer(server) };
}

const toldToStop = (): Promise<void> =>
	new Promise((resolve) => {
		process.once('SIGINT', () => resolve());
		process.once('SIGTERM', () => resolve());
	});

/** Serves until the process is told to stop. */
export async function serve(options: ServeOptions): Promise<void> {
	const { address, close } = await listen(options);
	const stopped = toldToStop();
	if (!isLoopback(options.host))
		console.warn('There is no login: everyone who can reach this machine can read what is loaded.');
	console.log(`Recalling is ready at ${address}`);
	await stopped;
	await close();
}
