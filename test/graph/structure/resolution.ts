import type { Document, Paragraph, Source } from '#graph/model.ts';
import { structure } from '#graph/structure/structure.ts';

/** A text as a file would hold it. */
export const source = (text: string): Source => ({
	path: 'test.txt',
	sha256: 'test',
	format: 'text',
	encoding: 'utf-8',
	text
});

export const HEADER = `人权理事会
第四十八届会议
2021年9月13日至10月11日
议程项目10
技术援助和能力建设
人权理事会2021年10月11日通过的决议
48/23. 向柬埔寨提供咨询服务和技术援助
人权理事会，
`;

export const CLOSING = `
2021年10月11日
第45次会议
[未经表决获得通过。]
`;

/** A resolution of the Human Rights Council with this preamble and operative part. */
export const resolution = (body: string): Document =>
	structure(source(`${HEADER}${body}${CLOSING}`));

/** Everything but header lines and closing lines. */
export const bodyOf = ({ paragraphs }: Document): Paragraph[] =>
	paragraphs.filter(({ kind }) => kind !== 'header' && kind !== 'closing');

/** `op1 决定继续审议。` */
export const written = (document: Document): string[] =>
	bodyOf(document).map(({ id, flow }) => `${id} ${flow.text}`);

/** The text with every footnote mark where it stood: 报告[1]和. */
export const marked = (document: Document): string[] =>
	bodyOf(document).map(({ flow, marks }) =>
		marks.reduceRight(
			(text, { at, label }) => `${text.slice(0, at)}[${label}]${text.slice(at)}`,
			flow.text
		)
	);
