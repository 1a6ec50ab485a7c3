import { bench, BENCH_NAMES } from './bench.ts';
import { compilePatternsAtOnce } from './compile-patterns.ts';
import { reportFailure } from './failure.ts';
import { createProgram } from './program.ts';
import { PART_NAMES } from './test.ts';

compilePatternsAtOnce();

/** Whoever reads may have seen enough: `recalling extract … | head`. */
function stopQuietly(cause: NodeJS.ErrnoException): void {
	if (cause.code !== 'EPIPE') throw cause;
	process.exit();
}

for (const stream of [process.stdout, process.stderr]) stream.on('error', stopQuietly);

const program = createProgram();

program
	.command('start')
	.description('build the app, load seeds/ into an embedded database, and serve them')
	.option('--port <number>', 'port to listen on')
	.option('--host <address>', 'address to listen on; without it, this machine alone')
	.option('--store <address>', 'store to serve, such as sqlite:PATH or bolt://HOST')
	.action(async (options) => (await import('./start.ts')).start(options));

program
	.command('test')
	.description('everything, or the parts named')
	.argument('[parts...]', PART_NAMES.join(', '))
	.action(async (parts) => (await import('./test.ts')).test(parts));

program
	.command('bench')
	.description('how fast it is, side by side with what one would use instead')
	.argument('[parts...]', BENCH_NAMES.join(', '))
	.option('--texts <paths...>', 'files or folders to measure on; without any, the seeds')
	.option('--size <numbers...>', 'resolutions made up for the stores; give two to see growth')
	.action(bench);

program
	.command('neo4j')
	.description('run a Neo4j server on this machine, for development')
	.option('--port <number>', 'port to listen on')
	.action(async (options) => (await import('./neo4j.ts')).neo4j(options));

try {
	await program.parseAsync();
} catch (cause) {
	reportFailure(cause);
}
