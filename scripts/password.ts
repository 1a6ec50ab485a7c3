import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';
import { isServer } from '#graph/store/open.server.ts';

/** What is typed is not shown. */
const nowhere = (): Writable => new Writable({ write: (_chunk, _encoding, done) => done() });

function ask(question: string): Promise<string> {
	process.stderr.write(question);
	const terminal = createInterface({ input: process.stdin, output: nowhere(), terminal: true });
	return new Promise((resolve) => {
		terminal.once('SIGINT', () => process.exit(130));
		terminal.once('close', () => resolve(''));
		terminal.question('', (answer) => {
			process.stderr.write('\n');
			resolve(answer);
			terminal.close();
		});
	});
}

/** Asks a terminal for the password of a server, unless the environment names one. */
export async function askPassword(store: string): Promise<void> {
	const { RECALLING_USER: user, RECALLING_PASSWORD: known } = process.env;
	if (known || !isServer(store) || !process.stdin.isTTY) return;
	process.env.RECALLING_PASSWORD = await ask(`Password of ${user || 'neo4j'} at ${store}: `);
}
