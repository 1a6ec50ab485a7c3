import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';

/** SHA-256 of a file's bytes; null where it cannot be read, which its reader will tell. */
export async function hashFile(path: string): Promise<string | null> {
	const hash = createHash('sha256');
	try {
		await pipeline(createReadStream(path), hash);
	} catch {
		return null;
	}
	return hash.digest('hex');
}
