import { describe, expect, it } from 'vitest';
import { BadTextError } from '#graph/errors.ts';
import { readDocx } from '#graph/formats/docx/docx.ts';
import {
	footnote,
	inList,
	level,
	paragraph,
	RAISED,
	run,
	wordFile,
	zipped,
	type WordParts
} from './word.ts';

const linesOf = (parts: WordParts): string[] =>
	readDocx('a.docx', wordFile(parts)).split('\n').filter(Boolean);

const P = (...inner: string[]): string => paragraph(inner.join(''));

const FIELD = (code: string, result: string): string =>
	`<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;

const BOX = (words: string): string => `<w:txbxContent>${P(run(words))}</w:txbxContent>`;

describe('reads what Word prints of a paragraph', () => {
	it.each([
		['runs', P(run('回顾'), run('第48/23号'), run('决议')), ['回顾第48/23号决议']],
		['spaces between runs', P(run('Recalling '), run('resolution')), ['Recalling resolution']],
		['a tab', P(run('1.'), '<w:r><w:tab/></w:r>', run('决定')), ['1.\t决定']],
		['a line break', P(run('大会，'), '<w:r><w:br/></w:r>', run('回顾')), ['大会，', '回顾']],
		['hyphens', P(run('COVID'), '<w:r><w:noBreakHyphen/></w:r>', run('19')), ['COVID-19']],
		['soft hyphens', P(run('reso'), '<w:r><w:softHyphen/></w:r>', run('lution')), ['resolution']],
		['a sign', P('<w:r><w:sym w:font="Symbol" w:char="F0B7"/></w:r>', run(' 决定')), ['• 决定']],
		['a letter as sign', P('<w:r><w:sym w:font="Arial" w:char="00E9"/></w:r>'), ['é']],
		['smart tags', P(`<w:smartTag>${run('日内瓦')}</w:smartTag>`, run('会议')), ['日内瓦会议']],
		['links', P(`<w:hyperlink>${run('A/RES/60/251')}</w:hyperlink>`), ['A/RES/60/251']],
		['controls', `<w:sdt><w:sdtContent>${P(run('决定'))}</w:sdtContent></w:sdt>`, ['决定']],
		['what a reviewer put in', P(run('决定'), `<w:ins>${run('延长')}</w:ins>`), ['决定延长']],
		['what he moved here', P(`<w:moveTo>${run('任期')}</w:moveTo>`), ['任期']],
		['results of fields', P(FIELD(' REF x ', '第5段')), ['第5段']],
		['raised digits', P(run('报告'), run('3', RAISED), run('，')), ['报告³，']],
		// other raised letters are words
		['raised letters', P(run('21'), run('st', RAISED)), ['21st']],
		[
			'ruby',
			`<w:p><w:r><w:ruby><w:rt>${run('x')}</w:rt><w:rubyBase>${run('人')}</w:rubyBase></w:ruby></w:r></w:p>`,
			['人']
		],
		[
			'a text box once',
			P(
				run('正文'),
				`<w:r><mc:AlternateContent xmlns:mc="m"><mc:Choice>${BOX('框')}</mc:Choice><mc:Fallback><w:pict>${BOX('框')}</w:pict></mc:Fallback></mc:AlternateContent></w:r>`
			),
			['正文', '框']
		]
	])('%s', (_, body, lines) => {
		expect(linesOf({ body })).toEqual(lines);
	});
});

describe('leaves out what is not printed', () => {
	it.each([
		[
			'what a reviewer took out',
			P(run('决定'), '<w:del><w:r><w:delText>终止</w:delText></w:r></w:del>')
		],
		['what he moved away', P(run('决定'), `<w:moveFrom>${run('任期')}</w:moveFrom>`)],
		['hidden words', P(run('决定'), run('秘密', '<w:vanish/>'))],
		['codes of fields', P(FIELD(' PAGE ', ''), run('决定'))],
		['comments', P(run('决定'), '<w:r><w:commentReference w:id="1"/></w:r>')],
		[
			'deleted rows',
			`${P(run('决定'))}<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc>${P(run('旧'))}</w:tc></w:tr></w:tbl>`
		]
	])('%s', (_, body) => {
		expect(linesOf({ body })).toEqual(['决定']);
	});

	it('but a switch that is off hides nothing', () => {
		expect(linesOf({ body: P(run('决定', '<w:vanish w:val="0"/>')) })).toEqual(['决定']);
	});

	it('and goes on where the end of a paragraph was deleted', () => {
		const open = paragraph(run('决定'), '<w:rPr><w:del/></w:rPr>');
		expect(linesOf({ body: open + P(run('延长')) })).toEqual(['决定延长']);
	});
});

describe('tables', () => {
	const row = (...cells: string[]): string =>
		`<w:tr>${cells.map((cell) => `<w:tc>${P(run(cell))}</w:tc>`).join('')}</w:tr>`;

	it.each([
		// a masthead
		[
			['联合国', 'A/RES/78/220'],
			['联合国', 'A/RES/78/220']
		],
		// a number in a cell of its own
		[['1.', '决定延长任期；'], ['1. 决定延长任期；']],
		[['', '(a)', '提交报告；'], ['(a) 提交报告；']],
		// a word is no number
		[
			['国家', '5'],
			['国家', '5']
		]
	])('%s', (cells, lines) => {
		expect(linesOf({ body: `<w:tbl>${row(...cells)}</w:tbl>` })).toEqual(lines);
	});
});

describe('computes the numbers of lists as Word does', () => {
	const LEVELS =
		level(0, 'decimal', '%1.') + level(1, 'lowerLetter', '(%2)') + level(2, 'lowerRoman', '(%3)');
	const num = (id: number, definition: number, more = ''): string =>
		`<w:num w:numId="${id}"><w:abstractNumId w:val="${definition}"/>${more}</w:num>`;
	const list = (levels: string, id = 1): string =>
		`<w:abstractNum w:abstractNumId="${id}">${levels}</w:abstractNum>${num(id, id)}`;
	const items = (...places: [list: number, depth: number][]): string =>
		places.map(([id, depth]) => paragraph(run('x'), inList(id, depth))).join('');

	it.each([
		['rising', list(LEVELS), items([1, 0], [1, 0]), ['1. x', '2. x']],
		[
			'anew under each number',
			list(LEVELS),
			items([1, 0], [1, 1], [1, 1], [1, 0], [1, 1]),
			['1. x', '(a) x', '(b) x', '2. x', '(a) x']
		],
		[
			'three deep',
			list(LEVELS),
			items([1, 0], [1, 1], [1, 2], [1, 2], [1, 1], [1, 2]),
			['1. x', '(a) x', '(i) x', '(ii) x', '(b) x', '(i) x']
		],
		[
			'legal',
			list(level(0, 'upperRoman', '%1') + level(1, 'decimal', '%1.%2', '<w:isLgl/>')),
			items([1, 0], [1, 1]),
			['I x', '1.1 x']
		],
		[
			'two lists of one definition go on',
			list(LEVELS) + num(2, 1),
			items([1, 0], [2, 0]),
			['1. x', '2. x']
		],
		[
			'unless one says where it begins',
			list(LEVELS) +
				num(2, 1, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'),
			items([1, 0], [1, 0], [2, 0], [2, 0]),
			['1. x', '2. x', '1. x', '2. x']
		],
		[
			'from 5',
			list(
				'<w:lvl w:ilvl="0"><w:start w:val="5"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>'
			),
			items([1, 0], [1, 0]),
			['5. x', '6. x']
		],
		[
			'never anew',
			list(level(0, 'decimal', '%1.') + level(1, 'decimal', '%2)', '<w:lvlRestart w:val="0"/>')),
			items([1, 0], [1, 1], [1, 0], [1, 1]),
			['1. x', '1) x', '2. x', '2) x']
		],
		[
			'Chinese',
			list(level(0, 'chineseCounting', '%1、', '<w:suff w:val="nothing"/>')),
			items(...Array.from({ length: 11 }, (): [number, number] => [1, 0])),
			['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一'].map(
				(number) => `${number}、x`
			)
		],
		['Russian', list(level(0, 'russianLower', '%1)')), items([1, 0], [1, 0]), ['а) x', 'б) x']],
		['bullets', list(level(0, 'bullet', '\uf0b7')), items([1, 0]), ['• x']],
		['list 0 is none', list(LEVELS), items([0, 0]), ['x']],
		['a list that is not there', list(LEVELS), items([9, 0]), ['x']]
	])('%s', (_, numbering, body, lines) => {
		expect(linesOf({ numbering, body })).toEqual(lines);
	});

	it('that styles give, by the depth that stands for the style', () => {
		const styles = `<w:style w:type="paragraph" w:styleId="Base"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style><w:style w:type="paragraph" w:styleId="Item"><w:basedOn w:val="Base"/></w:style>`;
		const numbering = list(
			level(0, 'decimal', '%1.', '<w:pStyle w:val="Base"/>') +
				level(1, 'lowerLetter', '(%2)', '<w:pStyle w:val="Item"/>')
		);
		const styled = (style: string) => paragraph(run('x'), `<w:pStyle w:val="${style}"/>`);
		const body = styled('Base') + styled('Item') + styled('Item') + styled('Base');
		expect(linesOf({ styles, numbering, body })).toEqual(['1. x', '(a) x', '(b) x', '2. x']);
	});

	it('counts an empty paragraph, as Word does, and prints nothing of it', () => {
		const body = items([1, 0]) + paragraph('', inList(1, 0)) + items([1, 0]);
		expect(linesOf({ numbering: list(LEVELS), body })).toEqual(['1. x', '3. x']);
	});
});

describe('numbers notes in the order of their marks', () => {
	const mark = (id: number, more = ''): string =>
		`<w:r><w:footnoteReference w:id="${id}"${more}/></w:r>`;

	it('not of their ids', () => {
		const footnotes = footnote(4, run('甲。')) + footnote(2, run('乙。'));
		const body = P(run('报告，'), mark(2)) + P(run('决议，'), mark(4));
		expect(linesOf({ footnotes, body })).toEqual(['报告，¹', '决议，²', '¹ 乙。', '² 甲。']);
	});

	it('and leaves marks that were set by hand as they are', () => {
		const footnotes = footnote(1, run('* 见报告。')) + footnote(2, run('乙。'));
		const star = `<w:r><w:footnoteReference w:customMarkFollows="1" w:id="1"/><w:t>*</w:t></w:r>`;
		const body = P(run('标题'), star) + P(run('报告，'), mark(2));
		expect(linesOf({ footnotes, body })).toEqual(['标题*', '报告，¹', '* 见报告。', '¹ 乙。']);
	});

	it('and puts endnotes after footnotes', () => {
		const body =
			P(run('报告，'), mark(1)) + P(run('决议，'), '<w:r><w:endnoteReference w:id="1"/></w:r>');
		const endnotes = `<w:endnote w:id="1">${P(run('乙。'))}${P(run('丙。'))}</w:endnote>`;
		expect(linesOf({ footnotes: footnote(1, run('甲。')), endnotes, body })).toEqual([
			'报告，¹',
			'决议，²',
			'¹ 甲。',
			'² 乙。 丙。'
		]);
	});

	it('and prints no mark of a note that is not there', () => {
		expect(linesOf({ body: P(run('报告，'), mark(9)) })).toEqual(['报告，']);
	});
});

describe('says what is wrong with the file', () => {
	const sound = wordFile({ body: P(run('决定')) });

	it.each([
		['no Word file', zipped({ 'a.txt': 'a' }), /zip archive without a Word document/],
		[
			'an Excel file',
			zipped({ 'xl/workbook.xml': '<a/>' }),
			/an Excel file .* save its text as \.docx/
		],
		['an OpenDocument file', zipped({ 'content.xml': '<a/>' }), /an OpenDocument file/],
		['a file that breaks off', sound.subarray(0, sound.length / 2), /breaks off or is damaged/],
		[
			'a file with damaged XML',
			zipped({ 'word/document.xml': '<w:document><w:body>' }),
			/damaged Word file \(word\/document\.xml/
		],
		[
			'entities of its own',
			zipped({ 'word/document.xml': '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>' }),
			/document type/
		],
		[
			'nesting without end',
			zipped({ 'word/document.xml': '<a>'.repeat(100_000) }),
			/nests its elements more than 500 deep/
		],
		['a file without words', wordFile({ body: P('') }), /a Word file without words/],
		[
			'a file that unpacks without end',
			zipped({ 'word/document.xml': ' '.repeat(60_000_000) }),
			/unpacks to more than 50000000 bytes/
		]
	])('%s', (_, bytes, message) => {
		expect(() => readDocx('a.docx', bytes)).toThrow(BadTextError);
		expect(() => readDocx('a.docx', bytes)).toThrow(message);
	});
});
