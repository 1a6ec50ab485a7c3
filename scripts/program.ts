import { Command } from 'commander';

const STORE = 'sqlite:.recalling/recalling.db';

/** The commands for everybody. Each file is loaded only when its command is called. */
export function createProgram(): Command {
	const program = new Command('recalling')
		.description('A knowledge-graph explorer for United Nations resolutions')
		// By itself a wrong call would end with 1, like work that failed.
		.exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : 2));

	program.hook('preAction', async (_, command) => {
		const { store } = command.opts<{ store?: string }>();
		if (store !== undefined) await (await import('./password.ts')).askPassword(store);
	});

	program
		.command('extract')
		.description('print what texts say')
		.argument('<paths...>', 'text files, or folders of texts (.txt .xml .docx .pdf .html)')
		.option('--json', 'one line of JSON for each text')
		.action(async (paths, options) => (await import('./extract.ts')).extract(paths, options));

	program
		.command('load')
		.description('load texts into a store; safe to interrupt and to repeat')
		.argument('<paths...>', 'text files, or folders of texts (.txt .xml .docx .pdf .html)')
		.option('--store <address>', 'store to load into, such as sqlite:PATH or bolt://HOST', STORE)
		.option('--dry-run', 'only tell what would change')
		.option('--corrections <file>', 'what reviewers settled, so that it is a doubt no longer')
		.action(async (paths, options) => (await import('./load.ts')).load(paths, options));

	program
		.command('unload')
		.description('take texts out of a store, and what only they said')
		.argument('<texts...>', 'symbols, or one language of them, such as A/HRC/RES/48/23@zh')
		.option(
			'--store <address>',
			'store to take them out of, such as sqlite:PATH or bolt://HOST',
			STORE
		)
		.action(async (names, options) => (await import('./unload.ts')).unload(names, options));

	program
		.command('evaluate')
		.description(
			'precision and recall against what is known of texts; without a path, of the seeds'
		)
		.argument('[paths...]', 'folders or files: texts, gold, header data, labels, tables of links')
		.option('--json', 'one JSON object instead of tables')
		.option('--all', 'every gain and loss since the last run, not the first twenty')
		.option('--differences <file>', 'write every difference to a file, one a line')
		.option('--publish', 'keep the figures, for the app to show when it is built again')
		.action(async (paths, options) => (await import('./evaluate.ts')).evaluate(paths, options));

	program
		.command('serve')
		.description('serve the app on a store')
		.option('--port <number>', 'port to listen on')
		.option('--host <address>', 'address to listen on; without it, this machine alone')
		.option('--store <address>', 'store to serve, such as sqlite:PATH or bolt://HOST', STORE)
		.action(serve);

	return program;
}

async function serve({ port, host, store }: { port?: string; host?: string; store: string }) {
	const { HOST, PORT, readPort, serve } = await import('./serve.ts');
	await serve({ port: port === undefined ? PORT : readPort(port), host: host ?? HOST, store });
}
