import { mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { UsageError } from '#graph/errors.ts';
import { inRoot, ROOT } from '../root.ts';
import { fingerprint, unlessDone } from '../stamp.ts';
import { run } from '../tool.ts';
import { prepareJava } from './java.ts';
import { pageCache } from './memory.ts';

const POM = ['scripts', 'neo4j', 'pom.xml'];

const LIBRARIES = inRoot('.recalling', 'neo4j-server');

/** Neo4j reaches into Java for the memory that it manages itself. */
const OPENED = ['java.nio', 'java.io', 'sun.nio.ch'].flatMap((name) => [
	'--add-opens',
	`java.base/${name}=ALL-UNNAMED`
]);

/**
 * As options of Java: what reads the size of the heap from neo4j.conf is Neo4j's own launcher, and without
 * any Java takes a quarter of the machine. Connections keep their buffers beside the heap.
 */
const MEMORY = ['-Xms512m', '-Xmx1g', '-XX:MaxDirectMemorySize=512m'];

const settingsOf = (port: number): string[] => [
	'server.default_listen_address=127.0.0.1',
	`server.bolt.listen_address=127.0.0.1:${port}`,
	'server.http.enabled=false',
	'server.https.enabled=false',
	// nothing leaves the machine
	'dbms.usage_report.enabled=false',
	`server.memory.pagecache.size=${pageCache()}`,
	'db.tx_log.rotation.retention_policy=2 files'
];

async function gather(maven: string): Promise<void> {
	console.log('Gathering Neo4j from Maven Central (120 MB, once) …');
	const args = [
		'--batch-mode',
		'--quiet',
		'--file',
		inRoot(...POM),
		'dependency:copy-dependencies',
		'-DincludeScope=runtime',
		`-DoutputDirectory=${LIBRARIES}`
	];
	if ((await run(maven, args)) === 0) return;
	throw new UsageError(
		'Neo4j could not be gathered: Maven says why above. Connect to the network and start again.'
	);
}

/** What starts a server from Maven Central with its data in `home`. Throws UsageError. */
export async function prepareJars(home: string, port: number): Promise<string[]> {
	const { java, maven } = await prepareJava();
	const stamp = join(LIBRARIES, '.stamp');
	await unlessDone(stamp, fingerprint(ROOT, [POM.join('/')]), () => gather(maven));
	const configuration = join(home, 'conf');
	mkdirSync(configuration, { recursive: true });
	writeFileSync(join(configuration, 'neo4j.conf'), settingsOf(port).join('\n') + '\n');
	return [
		java,
		'-cp',
		[join(LIBRARIES, '*')].join(delimiter),
		...MEMORY,
		...OPENED,
		'org.neo4j.server.CommunityEntryPoint',
		`--home-dir=${home}`,
		`--config-dir=${configuration}`
	];
}
