import { spawnSync } from 'node:child_process';
import { run } from './tool.ts';

/** Whether this is a Debian or Ubuntu whose packages this user may install. */
export const canInstall = (): boolean =>
	process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0;

/** Installs Debian packages; whoever asked looks afterwards whether they are there. */
export async function installPackages(packages: string[]): Promise<void> {
	const env = { DEBIAN_FRONTEND: 'noninteractive' };
	const wait = ['-qq', '-o', 'DPkg::Lock::Timeout=300'];
	console.log(`Installing ${packages.join(' and ')} (apt-get) …`);
	await run('apt-get', ['update', ...wait], env);
	await run('apt-get', ['install', '-y', '--no-install-recommends', ...wait, ...packages], env);
}
