import { inflateSync, constants } from 'node:zlib';
import { latin } from '../format.ts';

/** What one stream of a file may unpack to, in bytes: more than a scanned page in full colour. */
const LARGEST = 100_000_000;

/** Compressed streams begin with an x, after the word and a line break. */
const STREAM = /stream\r?\nx/g;

/** Does a stream of a PDF unpack to more than anybody needs? Each is unpacked once and thrown away. */
export function hasBomb(bytes: Uint8Array): boolean {
	for (const { 0: opening, index } of latin(bytes).matchAll(STREAM)) {
		try {
			inflateSync(bytes.subarray(index + opening.length - 1), {
				maxOutputLength: LARGEST,
				finishFlush: constants.Z_SYNC_FLUSH
			});
		} catch (cause) {
			if (cause instanceof RangeError) return true;
		}
	}
	return false;
}
