import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { inRoot, ROOT } from './root.ts';
import { fingerprint } from './stamp.ts';

/** What stands behind the reading: keeping and measuring it changes nothing that is read. */
const BESIDE = new Set(['store', 'load', 'evaluate', 'README.md']);

/** Which version of the rules this is, with what reviewers settled: texts read by another are read again. */
export const rulesVersion = (corrections = ''): string =>
	createHash('sha256').update(fingerprintOfRules()).update(corrections).digest('hex').slice(0, 16);

const fingerprintOfRules = (): string =>
	fingerprint(
		ROOT,
		readdirSync(inRoot('graph'))
			.filter((name) => !BESIDE.has(name))
			.sort()
			.map((name) => `graph/${name}`)
	);
