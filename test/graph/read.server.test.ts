import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BadTextError } from '#graph/errors.ts';
import { decodeByte } from '#graph/formats/legacy.ts';
import { decodeSource, LARGEST, readBytes, readSource } from '#graph/read.server.ts';
import { paragraph, run, wordFile } from './formats/word.ts';
import { sheets } from './formats/sheet.ts';

const utf16 = (text: string, bigEndian = false): Buffer => {
	const bytes = Buffer.from(text, 'utf16le');
	return bigEndian ? bytes.swap16() : bytes;
};

const MARK = '\ufeff';
const TEXT = '人权理事会，\n 1. 决定 48/23 号。\n';
/** 人权理事会， in GB18030 */
const GB = Buffer.from('c8cbc8a8c0edcac2bbe1a3ac', 'hex');

/** As an encoding of one byte a character writes it. */
function inOneByte(encoding: string, text: string): Uint8Array {
	const bytes = Uint8Array.from({ length: 256 }, (_, i) => i);
	const characters = [...decodeByte(encoding, bytes)];
	return Uint8Array.from([...text].map((character) => characters.indexOf(character)));
}

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

describe('tells older encodings apart by their bytes', () => {
	it.each([
		['windows-1252', 'Réaffirmant la résolution 60/251 de l’Assemblée générale'],
		['windows-1252', 'Recordando también su resolución 5/1, de 18 de junio'],
		['windows-1251', 'Совет по правам человека, ссылаясь на свою резолюцию 5/1'],
		['windows-1256', 'إن مجلس حقوق الإنسان، إذ يشير إلى قراره']
	])('%s: %s', (encoding, text) => {
		expect(decodeSource('a.txt', inOneByte(encoding, text))).toMatchObject({ encoding, text });
	});
});

describe('tells a file by its content, whatever its name', () => {
	const PAGE = '<html><p>决定继续审议</p></html>';

	it.each([
		['docx', wordFile({ body: paragraph(run('决定继续审议')) })],
		['pdf', sheets([[[80, 200, 10, '决定继续审议']]])],
		['html', Buffer.from(PAGE)],
		['html', utf16(MARK + PAGE)],
		[
			'html',
			Buffer.from(
				`<?xml version="1.0"?><!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0//EN" "x">${PAGE}`
			)
		],
		['html', Buffer.from(`<!-- saved from url --> ${PAGE}`)],
		['html', Buffer.from('<p>决定继续审议')],
		['text', Buffer.from('决定继续审议')]
	])('%s', async (format, bytes) => {
		const source = await readBytes('a.txt', bytes);
		expect([source.format, source.text.trim()]).toEqual([format, '决定继续审议']);
	});

	it.each([
		['akn', '<?xml version="1.0"?><akomaNtoso/>'],
		['akn', '<akn:akomaNtoso/>'],
		// XML of any other kind is refused where XML is read
		['akn', '<document/>'],
		['text', '1 < 2'],
		// pages marked by whoever took the text off them
		['text', '<!-- Page 1 -->\n44/25. Convention on the Rights of the Child'],
		['akn', '<!-- Page 1 --><akomaNtoso/>'],
		['akn', '<?xml version="1.0"?>决定'],
		['text', '决定 <p>']
	])('%s: %s', (format, text) => {
		expect(decodeSource('a.docx', Buffer.from(text))).toMatchObject({ format, text });
	});
});

describe('reads a page in the encoding that it declares', () => {
	it.each([
		['gb18030', '<meta charset="gb2312"><p>', GB, '人权理事会，'],
		[
			'big5',
			'<meta http-equiv=Content-Type content="text/html; charset=big5"><p>',
			Buffer.from('a448c576', 'hex'),
			'人權'
		],
		['windows-1252', '<meta charset=iso-8859-1><p>', Buffer.from('e9', 'hex'), 'é'],
		// what the bytes do not bear out is not believed
		['utf-8', '<meta charset=no-such-thing><p>', Buffer.from('决定'), '决定'],
		['gb18030', '<meta charset=utf-8><p>', GB, '人权理事会，']
	])('%s: %s', (encoding, head, words, text) => {
		const source = decodeSource('a.html', Buffer.concat([Buffer.from(head), words]));
		expect([source.encoding, source.text.trim()]).toEqual([encoding, text]);
	});
});

describe('says what a file is that is not read', () => {
	const compound = (stream: string) =>
		Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600), utf16(stream)]);

	it.each([
		['an old Word file', compound('WordDocument'), /before 2007 \(\.doc\).* save it as \.docx/],
		['a Word file under a password', compound('EncryptedPackage'), /protected by a password/],
		['another compound file', compound('Workbook'), /another compound file/],
		['rich text', Buffer.from('{\\rtf1\\ansi abc}'), /Rich Text \(RTF\)/],
		[
			'an empty archive',
			Buffer.from(`504b0506${'00'.repeat(18)}`, 'hex'),
			/without a Word document/
		],
		[
			'a web archive',
			Buffer.from(
				'From: <Saved by Blink>\nSubject: x\nMIME-Version: 1.0\nContent-Type: multipart/related;\n'
			),
			/web archive \(MHTML\)/
		]
	])('%s', async (_, bytes, message) => {
		await expect(readBytes('a.txt', bytes)).rejects.toThrow(BadTextError);
		await expect(readBytes('a.txt', bytes)).rejects.toThrow(message);
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
