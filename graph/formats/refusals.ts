import { BadTextError } from '../errors.ts';

/** Why a file is refused, one sentence each: what it is, what was expected, the remedy. */

const KINDS = 'a resolution as Word (.docx), PDF, HTML, Akoma Ntoso or plain text';

export const oldWord = (path: string): BadTextError =>
	new BadTextError(
		`${path} is a Word file of the kind before 2007 (.doc): expected ${KINDS}; open it in Word and save it as .docx.`
	);

export const lockedWord = (path: string): BadTextError =>
	new BadTextError(
		`${path} is protected by a password: expected a file that opens without one; open it and save it again without a password.`
	);

export const otherOffice = (path: string): BadTextError =>
	new BadTextError(
		`${path} is an Office file of the kind before 2007, or another compound file: expected ${KINDS}; save it as .docx.`
	);

export const richText = (path: string): BadTextError =>
	new BadTextError(
		`${path} is Rich Text (RTF): expected ${KINDS}; open it in Word and save it as .docx.`
	);

export const brokenZip = (path: string, cause?: unknown): BadTextError =>
	new BadTextError(
		`${path} breaks off or is damaged: it begins like a Word file (.docx), which is a zip archive, but cannot be unpacked; fetch it again.`,
		{ cause }
	);

export const zipBomb = (path: string, largest: number): BadTextError =>
	new BadTextError(
		`${path} unpacks to more than ${largest} bytes: expected the Word file of one resolution; split it into one file per resolution.`
	);

/** What else is kept in zip archives, by a file in it. */
const ARCHIVES: [within: RegExp, what: string, remedy: string][] = [
	[/^xl\//, 'an Excel file', 'save its text as .docx'],
	[/^ppt\//, 'a PowerPoint file', 'save its text as .docx'],
	[/^content\.xml$/, 'an OpenDocument file', 'open it and save it as .docx'],
	[/^META-INF\/container\.xml$/, 'an EPUB book', 'save its text as HTML or .docx']
];

export function noDocument(path: string, names: readonly string[]): BadTextError {
	const [
		,
		what = 'a zip archive without a Word document',
		remedy = 'unpack it and load the files in it'
	] = ARCHIVES.find(([within]) => names.some((name) => within.test(name))) ?? [];
	return new BadTextError(
		`${path} is ${what} (no word/document.xml in it): expected ${KINDS}; ${remedy}.`
	);
}

export const damagedPart = (path: string, part: string, cause: unknown): BadTextError =>
	new BadTextError(
		`${path} is a damaged Word file (${part}: ${cause instanceof Error ? firstLine(cause.message) : String(cause)}): expected a sound .docx; open it in Word and save it again.`,
		{ cause }
	);

const firstLine = (message: string): string => (message.split('\n')[0] ?? '').replace(/\.$/, '');

export const wordless = (path: string, what: 'a Word file' | 'an HTML page'): BadTextError =>
	new BadTextError(
		`${path} is ${what} without words: expected the text of a resolution; check that it was saved whole.`
	);

export const tooDeep = (path: string, deepest: number): BadTextError =>
	new BadTextError(
		`${path} nests its elements more than ${deepest} deep: expected an HTML page or Word file as people write them; save it again from the program it came from.`
	);

export const mailArchive = (path: string): BadTextError =>
	new BadTextError(
		`${path} is a web archive (MHTML): expected ${KINDS}; save the page again as "HTML only".`
	);

export const brokenPdf = (path: string, cause: unknown): BadTextError =>
	new BadTextError(
		`${path} breaks off or is damaged: it begins like a PDF but cannot be read (${cause instanceof Error ? firstLine(cause.message) : String(cause)}); fetch it again.`,
		{ cause }
	);

export const lockedPdf = (path: string): BadTextError =>
	new BadTextError(
		`${path} is protected by a password: expected a PDF that opens without one; save it again without a password.`
	);

export const scannedPdf = (path: string, pages: number): BadTextError =>
	new BadTextError(
		`${path} has no text on its ${pages} page${pages === 1 ? '' : 's'}, only pictures: expected a PDF with a text layer; run it through text recognition (OCR), or load another version.`
	);

export const unmappedPdf = (path: string): BadTextError =>
	new BadTextError(
		`${path} does not say which characters its fonts show: expected a PDF whose text can be copied; run it through text recognition (OCR), or load another version.`
	);

export const longPdf = (path: string, pages: number, most: number): BadTextError =>
	new BadTextError(
		`${path} has ${pages} pages, more than the ${most} expected of a resolution at most; split it into one file per resolution.`
	);

export const largePdf = (path: string, most: number): BadTextError =>
	new BadTextError(
		`${path} has more than ${most} characters on its pages: expected a resolution; split it into one file per resolution.`
	);

export const unpacksTooLarge = (path: string): BadTextError =>
	new BadTextError(
		`${path} has a part that unpacks to far more than a page holds: expected the PDF of one resolution; fetch it again, or load another version.`
	);
