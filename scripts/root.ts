import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of package.json: commands work from any folder. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url));

export const inRoot = (...parts: string[]): string => join(ROOT, ...parts);
