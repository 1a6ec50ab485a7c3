import { Unzip, UnzipInflate } from 'fflate';
import { BadTextError } from '../../errors.ts';
import { decode } from '../decode.ts';
import { brokenZip, noDocument, zipBomb } from '../refusals.ts';
import { readPart, within, type Element } from './xml.ts';

/** What the parts of a Word file that are read may take unpacked, in bytes. */
const LARGEST = 50_000_000;

/** So many bytes are unpacked at a time: at the worst they become a thousand times as many. */
const STEP = 8192;

/** More files than Word puts into one of its own, media and all. */
const MOST_FILES = 10_000;

/** The parts that words, numbers and notes are read from; pictures and themes stay packed. */
const WANTED = /^(?:word\/[^/]+\.xml|[^/]+\/[^/]+\.xml|word\/_rels\/[^/]+\.rels|_rels\/\.rels)$/;

/** A Word file's parts by what they are to the document: `document`, `numbering`, `footnotes` … */
export type Parts = Partial<Record<PartName, Element>>;
export type PartName = 'document' | 'numbering' | 'styles' | 'footnotes' | 'endnotes' | 'settings';

/** Throws BadTextError for what is no Word file, or damaged, or larger unpacked than anybody needs. */
export function readPackage(path: string, bytes: Uint8Array): Parts {
	const { files, names } = unpack(path, bytes);
	const main = mainPart(path, files);
	const document = main === undefined ? undefined : files.get(main);
	if (main === undefined || document === undefined) throw noDocument(path, names);
	const folder = main.slice(0, main.lastIndexOf('/') + 1);
	const part = (name: PartName): [PartName, Element][] => {
		const file = `${folder}${name}.xml`;
		const content = files.get(file);
		return content ? [[name, readPart(path, file, decode(path, content).text)]] : [];
	};
	return {
		...Object.fromEntries(
			(['numbering', 'styles', 'footnotes', 'endnotes', 'settings'] as const).flatMap(part)
		),
		document: readPart(path, main, decode(path, document).text)
	};
}

/** Where the document is: as the package says, or where Word always puts it. */
function mainPart(path: string, files: ReadonlyMap<string, Uint8Array>): string | undefined {
	const relations = files.get('_rels/.rels');
	if (!relations) return files.has(DOCUMENT) ? DOCUMENT : undefined;
	const [root] = within(readPart(path, '_rels/.rels', decode(path, relations).text));
	const target = (root ? within(root) : []).find(({ attributes }) =>
		attributes.Type?.endsWith('/officeDocument')
	)?.attributes.Target;
	const named = target?.replace(/^\//, '');
	if (named !== undefined && files.has(named) && /\/document\d*\.xml$/.test(named)) return named;
	return files.has(DOCUMENT) ? DOCUMENT : undefined;
}

const DOCUMENT = 'word/document.xml';

function unpack(path: string, bytes: Uint8Array) {
	const names: string[] = [];
	const files = new Map<string, Uint8Array>();
	let total = 0;
	const archive = new Unzip((file) => {
		names.push(file.name);
		if (names.length > MOST_FILES) throw zipBomb(path, LARGEST);
		if (!WANTED.test(file.name)) return;
		const pieces: Uint8Array[] = [];
		file.ondata = (error, piece, isLast) => {
			// what is thrown below comes back here
			if (error) throw error;
			total += piece.length;
			if (total > LARGEST) throw zipBomb(path, LARGEST);
			pieces.push(piece);
			if (isLast) files.set(file.name, Buffer.concat(pieces));
		};
		file.start();
	});
	archive.register(UnzipInflate);
	try {
		for (let at = 0; at < bytes.length; at += STEP)
			archive.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length);
	} catch (cause) {
		throw cause instanceof BadTextError ? cause : brokenZip(path, cause);
	}
	// the directory of an archive is its end
	if (!hasDirectory(bytes)) throw brokenZip(path);
	return { names, files };
}

const END = Buffer.from([0x50, 0x4b, 0x05, 0x06]);

/** The end record and its comment of at most 65,535 bytes. */
const hasDirectory = (bytes: Uint8Array): boolean =>
	Buffer.from(bytes.subarray(-(22 + 65_535))).includes(END);
