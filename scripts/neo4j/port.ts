import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';

/** The port if nobody listens on it, else null; 0 gives one that is free. */
export const freePort = (port: number): Promise<number | null> =>
	new Promise((resolve) => {
		const server = createServer();
		server.once('error', () => resolve(null));
		server.listen(port, '127.0.0.1', () => {
			const { port } = server.address() as AddressInfo;
			server.close(() => resolve(port));
		});
	});
