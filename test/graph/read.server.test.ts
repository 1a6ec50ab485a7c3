import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BadTextError } from '#graph/errors.ts';
import { decodeSource, LARGEST, readSource } from '#graph/read.server.ts';

const utf16 = (text: string, bigEndian = false): Buffer => {
	const bytes = Buffer.from(text, 'utf16le');
	return bigEndian ? bytes.swap16() : bytes;
};

const MARK = '\ufeff';
const TEXT = '人权理事会，\n 1. 决定 48/23 号。\n';
/** 人权理事会， in GB18030 */
const GB = Buffer.from('c8cbc8a8c0edcac2bbe1a3ac', 'hex');

describe('reads whichever encoding a text is in', () => {
	it.each([
		['utf-8', Buffer.from(TEXT)],
		['utf-8', Buffer.from(MARK + TEXT)],
		['utf-16le', utf16(MARK + TEXT)],
		['utf-16be', utf16(MARK + TEXT, true)],
		// without a mark, from the NULs of line breaks, spaces and digits
		['utf-16le', utf16(TEXT)],
		['utf-16be', utf16(TEXT, true)]
	] as const)('%s', (encoding, bytes) => {
		expect(decodeSource('a.txt', bytes)).toMatchObject({ encoding, text: TEXT });
	});

	it('gb18030', () => {
		expect(decodeSource('a.txt', GB)).toMatchObject({ encoding: 'gb18030', text: '人权理事会，' });
	});

	it('names the file and its hash', () => {
		expect(decodeSource('a.txt', Buffer.from('x'))).toMatchObject({
			path: 'a.txt',
			format: 'text',
			sha256: '2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881'
		});
	});
});

describe('says what is wrong with the bytes', () => {
	it.each([
		['nothing', Buffer.alloc(0), /a\.txt is empty/],
		['white space', Buffer.from(' \n\u3000\n'), /a\.txt is empty/],
		['NULs in a text', Buffer.from('abc\0def'), /binary file/],
		['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452000000ff', 'hex'), /binary file/],
		['control characters', Buffer.from('a\u0001b'), /binary file \(character 1\)/],
		['UTF-8 cut off', Buffer.from(TEXT).subarray(0, 8), /at byte [678]: expected utf-8/],
		['GB18030 cut off', GB.subarray(0, 11), /at byte 1[01]: expected gb18030/],
		['GB18030 damaged', Buffer.concat([GB, Buffer.from([0xff, 0xff]), GB]), /at byte 12/],
		['too many bytes', Buffer.alloc(LARGEST + 1, 'a'), /has 5000001 bytes/]
	])('%s', (_, bytes, message) => {
		expect(() => decodeSource('a.txt', bytes)).toThrow(BadTextError);
		expect(() => decodeSource('a.txt', bytes)).toThrow(message);
	});
});

describe('says what is wrong with the file', () => {
	let folder = '';
	beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), 'recalling-read-'))));
	afterAll(() => rm(folder, { recursive: true }));

	it('that is not there', async () => {
		await expect(readSource(join(folder, 'none.txt'))).rejects.toThrow(/none\.txt cannot be read/);
	});

	it('that is a folder', async () => {
		await expect(readSource(folder)).rejects.toThrow(/is a folder/);
	});

	it('that is too large, without reading it', async () => {
		const path = join(folder, 'large.txt');
		await writeFile(path, '');
		// a file with a hole: eight gigabytes that nobody could read
		await truncate(path, 2 ** 33);
		await expect(readSource(path)).rejects.toThrow(/has 8589934592 bytes/);
	});

	it('that is sound', async () => {
		const path = join(folder, 'sound.txt');
		await writeFile(path, TEXT);
		expect(await readSource(path)).toMatchObject({ path, text: TEXT });
	});
});
