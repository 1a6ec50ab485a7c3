// Runs a program for as long as its parent lives. The parent holds the other end of standard input:
// however it ends, that end closes, and the program is told to end too.
import { spawn } from 'node:child_process';
import process from 'node:process';

const [command = '', ...args] = process.argv.slice(2);
const child = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit'] });

process.stdin.on('close', () => child.kill('SIGTERM'));
process.stdin.resume();

// A terminal tells all of its programs at once to stop: the server ends by itself, and is waited for.
for (const signal of ['SIGINT', 'SIGHUP']) process.on(signal, () => {});
process.on('SIGTERM', () => child.kill('SIGTERM'));

child.on('error', ({ message }) => {
	console.error(message);
	process.exit(127);
});
child.on('exit', (code) => process.exit(code ?? 1));
