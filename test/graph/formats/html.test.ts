import { describe, expect, it } from 'vitest';
import { BadTextError } from '#graph/errors.ts';
import { readHtml } from '#graph/formats/html/html.ts';

const linesOf = (html: string): string[] => readHtml('a.html', html).split('\n').filter(Boolean);

describe('reads what a browser shows', () => {
	it.each([
		['blocks', '<p>回顾<p>决定<div>通过</div>', ['回顾', '决定', '通过']],
		['white space', '<p>  The\n\t<b> General</b>  <i>Assembly</i>,</p>', ['The General Assembly,']],
		['words without tags between', '大会，<br>回顾', ['大会，', '回顾']],
		[
			'entities',
			'<p>A&amp;B &#20915;&#x5b9a;&nbsp;&laquo;x&raquo; &lt;p&gt;</p>',
			['A&B 决定\u00a0«x» <p>']
		],
		['text as typed', '<pre>回顾\n  决定</pre>', ['回顾', '决定']],
		['raised digits', '<p>报告<sup>3</sup>和10 km<sup>2</sup></p>', ['报告³和10 km²']],
		[
			'digits raised by style',
			'<p>报告<span style="vertical-align: super">[12]</span>，</p>',
			['报告¹²，']
		],
		// other raised letters are words
		['raised letters', '<p>21<sup>st</sup></p>', ['21st']],
		['cells', '<table><tr><td>联合国<td>A/RES/78/220</table>', ['联合国', 'A/RES/78/220']],
		[
			'a number in a cell of its own',
			'<table><tr><td>1.</td><td><p>决定</p></td></tr></table>',
			['1. 决定']
		],
		['no end anywhere', '<div><p>回顾<b>决定', ['回顾决定']],
		['ends without beginnings', '</div>回顾</p></b>决定', ['回顾', '决定']]
	])('%s', (_, html, lines) => {
		expect(linesOf(html)).toEqual(lines);
	});
});

describe('leaves out what is not the text', () => {
	it.each([
		['scripts and styles', '<script>var a = "<p>x</p>"</script><style>p { color: red }</style>'],
		['the title of the window', '<head><title>x</title></head>'],
		['menus', '<nav><ul><li>首页</ul></nav><div role="navigation">x</div>'],
		['hidden words', '<p hidden>x</p><p style="display:none">x</p>'],
		['comments', '<!-- <p>x</p> -->'],
		['forms', '<select><option>中文</option></select><button>x</button>']
	])('%s', (_, html) => {
		expect(linesOf(`${html}<p>决定</p>`)).toEqual(['决定']);
	});

	it('what stands around the main text', () => {
		expect(linesOf('<p>登录</p><main><p>决定延长任期</p></main><footer>版权</footer>')).toEqual([
			'决定延长任期'
		]);
	});

	it('but not when the main text is not there', () => {
		expect(linesOf('<p>决定延长任期</p><main></main>')).toEqual(['决定延长任期']);
	});
});

describe('numbers lists as browsers do, in the forms of resolutions', () => {
	it.each([
		['<ol><li>x<li>y</ol>', ['1. x', '2. y']],
		['<ol start=5><li>x<li value=9>y<li>z</ol>', ['5. x', '9. y', '10. z']],
		['<ol reversed><li>x<li>y</ol>', ['2. x', '1. y']],
		['<ol><li>x<ol type=a><li>y<ol type=i><li>z</ol></ol></ol>', ['1. x', '(a) y', '(i) z']],
		['<ol><li>x<ol><li>y</ol></ol>', ['1. x', '(1) y']],
		['<ol style="list-style-type: lower-alpha"><li>x</ol>', ['(a) x']],
		['<ul><li>x</ul>', ['• x']],
		['<ol><li><p>x</p><p>y</p></ol>', ['1. x', 'y']],
		// the numbers are typed, or not shown
		['<ol><li>1. x<li>2. y</ol>', ['1. x', '2. y']],
		['<ul style="list-style: none"><li>x</ul>', ['x']]
	])('%s', (html, lines) => {
		expect(linesOf(html)).toEqual(lines);
	});
});

describe('knows footnotes by their links', () => {
	it.each([
		[
			'as Word saves them',
			'<p>报告，<a href="#_ftn1" name="_ftnref1"><sup>[1]</sup></a></p><div id=ftn1><p><a href="#_ftnref1" name="_ftn1">[1]</a> A/76/1。</p></div>',
			['报告，¹', '¹ A/76/1。']
		],
		[
			'as pandoc writes them',
			'<p>报告，<a href="#fn1" class="footnote-ref" id="fnref1" role="doc-noteref"><sup>1</sup></a></p><section role="doc-endnotes"><hr><ol><li id="fn1"><p>A/76/1。<a href="#fnref1">↩︎</a></p></li></ol></section>',
			['报告，¹', '¹ A/76/1。']
		],
		[
			'with brackets around the link',
			'<p>报告<sup id=r>[<a href="#n">1</a>]</sup>，</p><p id=n><a href="#r">^</a> A/76/1。</p>',
			['报告¹，', '¹ A/76/1。']
		],
		[
			'called twice',
			'<p>报告<a href="#fn1">1</a>，<a href="#fn1">1</a></p><p id=fn1>1. A/76/1。</p>',
			['报告¹，¹', '¹ A/76/1。']
		],
		[
			'with letters, which are counted',
			'<p>甲<a href="#fna">a</a>乙<a href="#fnb">b</a></p><p id=fna>A。</p><p id=fnb>B。</p>',
			['甲¹乙²', '¹ A。', '² B。']
		],
		[
			'that open with a number of their own',
			'<p>报告<a href="#fn1">1</a></p><p id=fn1><sup>1</sup> 5 years。</p>',
			['报告¹', '¹ 5 years。']
		],
		// a table of contents leads to headings, not to notes
		['and nothing else', '<p><a href="#s1">1</a> 导言</p><h2 id=s1>导言</h2>', ['1 导言', '导言']],
		['and no link that leads nowhere', '<p>报告<a href="#none">1</a></p>', ['报告1']]
	])('%s', (_, html, lines) => {
		expect(linesOf(html)).toEqual(lines);
	});
});

describe('says what is wrong with the page', () => {
	it.each([
		['no words', '<html><body><script>x</script></body></html>', /an HTML page without words/],
		['nesting without end', '<div>'.repeat(100_000), /nests its elements more than 1000 deep/]
	])('%s', (_, html, message) => {
		expect(() => readHtml('a.html', html)).toThrow(BadTextError);
		expect(() => readHtml('a.html', html)).toThrow(message);
	});
});

describe('reads any shape of nonsense to its end', () => {
	it.each([
		['brackets', '<'.repeat(200_000)],
		['ends', '</p>'.repeat(100_000)],
		['entities', '&amp'.repeat(100_000)],
		['marks', '<a href="#n">1</a>'.repeat(20_000)],
		[
			'empty elements before a mark',
			`<p>${'<i></i>'.repeat(50_000)}${'<a href="#n">1</a>'.repeat(5_000)}`
		],
		['attributes', `<p ${'a=b '.repeat(100_000)}>`]
	])('%s', (_, nonsense) => {
		expect(linesOf(`${nonsense}<p id=n>决定</p>`).join('')).toContain('决定');
	});
});
