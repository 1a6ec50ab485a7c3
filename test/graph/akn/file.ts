import { readAkn } from '#graph/akn/akn.ts';
import type { Document, Source } from '#graph/model.ts';

export const source = (text: string): Source => ({
	path: 'test.xml',
	sha256: 'test',
	format: 'akn',
	encoding: 'utf-8',
	text
});

export const ADDRESS = '/akn/un/statement/deliberation/unga/2023-12-19/78-220/';

export const meta = (address = ADDRESS, more = ''): string => `<meta><identification>
	<FRBRWork><FRBRuri value="${address}"/><FRBRdate date="2023-12-19" name="adoption"/></FRBRWork>
</identification>${more}</meta>`;

export const cover = (symbol = 'A/RES/78/220'): string => `<coverPage>
	<p><docNumber refersTo="#symbol">${symbol}</docNumber></p>
	<p><docAuthority refersTo="#issuingBody">大会</docAuthority></p>
	<p><session refersTo="#generalAssembly" value="78">第七十八届会议</session></p>
	<p><inline name="agenda item">议程项目71(c)</inline></p>
	<p><inline name="agenda item name">促进和保护人权</inline></p>
</coverPage>
<preface><p><docNumber>78/220.</docNumber>
	<docTitle refersTo="#resolutionTitle">人权状况</docTitle></p></preface>`;

export const FORMULA =
	'<formula name="enactingFormula"><p>\n<span class="bold">大会</span>，</p></formula>';

export const CONCLUSIONS = `<conclusions><p><event refersTo="#adoption">
	<location refersTo="#adoptionMeeting">第50次全体会议</location><eol />
	<docDate date="2023-12-19" refersTo="#adoptionDate">2023年12月19日</docDate></event></p></conclusions>`;

export const wrap = (inner: string): string =>
	`<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0">${inner}</akomaNtoso>`;

interface Parts {
	preamble?: string;
	body?: string;
	after?: string;
	head?: string;
}

/** A whole file; what is not given is as in any other. */
export const file = ({ preamble = PREAMBLE, body = BODY, after = '', head }: Parts = {}): string =>
	wrap(`<statement name="resolution">${head ?? meta() + cover()}
	<preamble>${FORMULA}${preamble}</preamble>
	<mainBody>${body}</mainBody>${CONCLUSIONS}${after}</statement>`);

export const PREAMBLE = '<container name="回顾"><p>	<span>回顾</span>其决议，</p></container>';
export const BODY = '<paragraph><num>1.</num><content><p>	决定继续审议。</p></content></paragraph>';

export const akn = (parts: Parts = {}): Document => readAkn(source(file(parts)));

/** `op1 决定继续审议。`, without header and closing lines. */
export const written = ({ paragraphs }: Document): string[] =>
	paragraphs
		.filter(({ kind }) => kind !== 'header' && kind !== 'closing')
		.map(({ id, flow }) => `${id} ${flow.text}`);

/** A numbered paragraph; its `eId` says nothing of its number. */
export const numbered = (num: string, words: string, more = ''): string =>
	`<paragraph eId="para_33"><num>${num}</num><content><p>	${words}</p></content>${more}</paragraph>`;
