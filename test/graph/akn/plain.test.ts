import { expect, it } from 'vitest';
import { readPlain } from '#graph/akn/plain.ts';
import { readAny } from '#graph/akn/read.ts';
import type { Xml } from '#graph/akn/tree.ts';
import type { Source } from '#graph/model.ts';
import { file, source, wrap } from './file.ts';

/** What was read, or the sentence with which it was refused. */
function outcome(read: (source: Source) => Xml | null, text: string): unknown {
	try {
		const xml = read(source(text));
		return xml && { root: xml.root, cleaned: xml.cleaned };
	} catch (cause) {
		return String(cause);
	}
}

it.each([
	['a file as published', file()],
	['a declaration', `<?xml version="1.0" encoding="UTF-8"?>\r\n${file()}\n`],
	['empty elements', wrap('<eol/><eol /><p></p>')],
	['entities among words', wrap('<p>A &amp; B &lt;C&gt; &quot;&apos;</p><num>&amp;</num>')],
	['comments', wrap('<!----><p>a<!-- <p> -->b</p>')],
	['prefixes', wrap('<akn:p xml:space="preserve"  html:id="1" >a</akn:p>')],
	['apostrophes in a value', wrap(`<step by="Lao People's Democratic"/>`)],
	['raised brackets, a vote', wrap('<sup>(</sup><count><organization>A</organization></count>')],
	['brackets that close nothing', wrap('<p>]] ></p>')]
])('reads at a glance, as any XML is read: %s', (_, text) => {
	const plain = outcome(readPlain, text);
	expect(plain).toEqual(outcome(readAny, text));
	expect(plain).toHaveProperty('root.name', 'akomaNtoso');
});

it.each([
	['a document type', `<!DOCTYPE akomaNtoso>${file()}`],
	['an instruction', `<?xml-stylesheet href="a"?>${file()}`],
	['another version', `<?xml version="1.1"?>${file()}`],
	['a byte order mark', `\ufeff${file()}`],
	['characters by their number', wrap('<p>&#160;</p>')],
	['an entity of its own', wrap('<p>&bomb;</p>')],
	['an entity in a value', wrap('<p by="&amp;"/>')],
	['a line break in a value', wrap('<p by="a\nb"/>')],
	['single quotation marks', wrap("<p by='a'/>")],
	['a sign of the end of a tag in a value', wrap('<p by="a>b"/>')],
	['an attribute twice', wrap('<p by="a" by="b"/>')],
	['an attribute named as what every object has', wrap('<p constructor="a"/>')],
	['attributes without space between', wrap('<p by="a"on="b"/>')],
	['an attribute without a value', wrap('<p by/>')],
	['words where there is a tag', wrap('<p by="a" on"b"/>')],
	['a name that is none', wrap('<1p/>')],
	['letters beyond Latin in a name', wrap('<条/>')],
	['unparsed words', wrap('<![CDATA[<p>]]>')],
	['the end of unparsed words', wrap('<p>]]></p>')],
	['dashes in a comment', wrap('<!-- a -- b -->')],
	['a comment without end', wrap('<!-- a -')],
	['a sign that no XML has', wrap('<p>\u0001</p>')],
	['half a character', wrap('<p>\ud800</p>')],
	['a character beyond the basic plane', wrap('<p>😀</p>')],
	['crossed tags', wrap('<p><num></p></num>')],
	['a closing tag with a space', wrap('<p></p >')],
	['a tag cut off', '<akomaNtoso'],
	['an element without end', '<akomaNtoso><p></p>'],
	['an end too many', `${wrap('')}</p>`],
	['two roots', wrap('') + wrap('')],
	['words behind the root', `${wrap('')}.`],
	['words before it', `.${wrap('')}`],
	['nothing', '']
])('leaves to whoever reads any XML: %s', (_, text) => {
	expect(readPlain(source(text))).toBeNull();
});

const SIGNS = ['', '<', '>', '/', '"', "'", '&', '=', '-', '!', '?', ' ', 'p', ']', '\n'];

it('reads no damaged file that is refused otherwise, wherever the damage is', () => {
	const text = `<?xml version="1.0"?>${wrap('<!-- a --><p by="a" n="1">b &amp; <eol/>]] c</p>')}\n`;
	const damaged = [...text].flatMap((_, at) => [
		...SIGNS.map((sign) => text.slice(0, at) + sign + text.slice(at + 1)),
		...SIGNS.map((sign) => text.slice(0, at) + sign + text.slice(at))
	]);
	const strays = damaged.filter((one) => {
		const plain = outcome(readPlain, one);
		return plain !== null && JSON.stringify(plain) !== JSON.stringify(outcome(readAny, one));
	});
	expect(strays).toEqual([]);
});
