/** Words set on a page: points from the left, points from the top, size. */
export type Set = [x: number, y: number, size: number, text: string];

const HEIGHT = 842;

const hex = (text: string): string => Buffer.from(text, 'utf16le').swap16().toString('hex');

const shown = ([x, y, size, text]: Set): string =>
	`BT /F1 ${size} Tf 1 0 0 1 ${x} ${HEIGHT - y} Tm <${hex(text)}> Tj ET`;

/** A font that every reader has: its characters are known by a table that the file only names. */
const FONT = [
	'<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [4 0 R] >>',
	'<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /FontDescriptor 5 0 R /DW 1000 /W [1 95 500 814 939 500] >>',
	'<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [-25 -254 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>'
];

/** A PDF of these pages, written by hand: what each says is all there is. */
export function sheets(pages: Set[][], trailer = ''): Uint8Array {
	const kids = pages.map((_, i) => `${6 + 2 * i} 0 R`).join(' ');
	const objects = [
		'<< /Type /Catalog /Pages 2 0 R >>',
		`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
		...FONT,
		...pages.flatMap((page, i) => {
			const content = page.map(shown).join('\n');
			return [
				`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 ${HEIGHT}] /Resources << /Font << /F1 3 0 R >> >> /Contents ${7 + 2 * i} 0 R >>`,
				`<< /Length ${content.length} >>\nstream\n${content}\nendstream`
			];
		})
	];
	return assembled(objects, trailer);
}

function assembled(objects: string[], trailer: string): Uint8Array {
	let file = '%PDF-1.4\n';
	const places = objects.map((object, i) => {
		const place = file.length;
		file += `${i + 1} 0 obj\n${object}\nendobj\n`;
		return place;
	});
	const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
	const size = objects.length + 1;
	return Buffer.from(
		`${file}xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R ${trailer}>>\nstartxref\n${file.length}\n%%EOF\n`,
		'latin1'
	);
}
