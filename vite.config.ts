import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

/** They need a server, which npm test -- neo4j starts. */
const ON_NEO4J = ['test/graph/store/neo4j.test.ts', 'test/scripts/stores-neo4j.test.ts'];

export default defineConfig({
	plugins: [sveltekit()],
	// graph/ lies beside src/; without this the development server refuses to send it to the browser.
	server: { fs: { allow: ['graph'] } },
	test: {
		expect: { requireAssertions: true },
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					include: ['test/**/*.test.ts'],
					exclude: ['test/e2e/**', 'test/**/*.svelte.test.ts', ...ON_NEO4J]
				}
			},
			{
				extends: true,
				resolve: { conditions: ['browser'] },
				test: { name: 'runes', include: ['test/**/*.svelte.test.ts'] }
			},
			{
				extends: true,
				test: {
					name: 'neo4j',
					include: ON_NEO4J,
					testTimeout: 60_000,
					hookTimeout: 60_000,
					fileParallelism: false
				}
			},
			{
				extends: true,
				test: {
					name: 'e2e',
					include: ['test/e2e/**/*.test.ts'],
					globalSetup: ['test/e2e/server.ts'],
					testTimeout: 60_000,
					hookTimeout: 120_000,
					fileParallelism: false
				}
			}
		]
	}
});
