import { buildApp, loadSeeds, STORE } from './prepare.ts';
import { HOST, PORT, readPort, serve } from './serve.ts';

export interface StartOptions {
	port?: string;
	host?: string;
	store?: string;
}

/** Everything between an installed project and a page that answers. */
export async function start({ port, host = HOST, store = STORE }: StartOptions): Promise<void> {
	const options = { port: port === undefined ? PORT : readPort(port), host, store };
	await buildApp();
	await loadSeeds(store);
	await serve(options);
}
