import { CONCLUSIONS, FORMULA, meta, wrap } from '../akn/file.ts';

/** An official file whose one preambular paragraph says this. */
export const file = (symbol: string, words: string): string =>
	wrap(`<statement name="resolution">${meta(addressOf(symbol))}<coverPage>
	<p><docNumber refersTo="#symbol">${symbol}</docNumber></p></coverPage>
	<preface><p><docNumber>${symbol.slice('A/RES/'.length)}.</docNumber> <docTitle>人权</docTitle></p></preface>
	<preamble>${FORMULA}<container name="回顾"><p>${words}</p></container></preamble>
	<mainBody><paragraph><num>1.</num><content><p>决定继续处理此案。</p></content></paragraph></mainBody>${CONCLUSIONS}</statement>`);

const addressOf = (symbol: string): string =>
	`/akn/un/statement/deliberation/unga/2023-12-19/${symbol.slice('A/RES/'.length).replace('/', '-')}/`;

export const noteOf = (marker: string, words: string): string =>
	`<authorialNote marker="${marker}" placement="bottom"><p>${words}</p></authorialNote>`;
