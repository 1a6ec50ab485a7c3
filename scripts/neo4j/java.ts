import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { UsageError } from '#graph/errors.ts';
import { canInstall, installPackages } from '../debian.ts';

/** Neo4j 5 runs on this and newer. */
const OLDEST = 17;

const PACKAGES = ['openjdk-17-jre-headless', 'maven'];

const MISSING =
	`A Neo4j server of one's own needs Docker or Podman, or Java ${OLDEST} and Maven, and neither was ` +
	`found: install them (on Debian: apt-get install ${PACKAGES.join(' ')}), or name the folder of Java in JAVA_HOME.`;

/** `openjdk version "17.0.15" 2025-04-15` → 17, `java version "1.8.0_292"` → 1; 0 where it is no Java. */
export const readJavaVersion = (said: string): number =>
	Number(/version "(\d+)/.exec(said)?.[1] ?? 0);

function runs(program: string, argument: string): string | null {
	const { status, stdout, stderr } = spawnSync(program, [argument], { encoding: 'utf8' });
	return status === 0 ? stdout + stderr : null;
}

function findJava(): string | undefined {
	const home = process.env.JAVA_HOME;
	const candidates = [...(home ? [join(home, 'bin', 'java')] : []), 'java'];
	return candidates.find((java) => readJavaVersion(runs(java, '-version') ?? '') >= OLDEST);
}

const findMaven = (): string | undefined =>
	['mvn', 'mvn.cmd'].find((maven) => runs(maven, '--version') !== null);

export interface Java {
	java: string;
	maven: string;
}

function findBoth(): Java | null {
	const [java, maven] = [findJava(), findMaven()];
	return java && maven ? { java, maven } : null;
}

/** Finds Java and Maven, installing them where the machine allows that; throws UsageError where it cannot. */
export async function prepareJava(): Promise<Java> {
	const found = findBoth();
	if (found) return found;
	if (canInstall()) await installPackages(PACKAGES);
	const installed = findBoth();
	if (!installed) throw new UsageError(MISSING);
	return installed;
}
