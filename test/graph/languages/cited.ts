import { documentSymbol } from '#graph/extract/rules/document-symbol.ts';
import { ibid } from '#graph/extract/rules/ibid.ts';
import { numberedAct } from '#graph/extract/rules/numbered-act.ts';
import { unitsOf } from '#graph/extract/rule.ts';
import type { Header } from '#graph/model.ts';
import { resolve } from '#graph/resolve/resolve.ts';
import type { Language } from '#graph/schema.ts';
import { clean } from '#graph/clean.ts';
import { document, paragraph } from '../../builders.ts';

export const COUNCIL: Header = {
	body: 'HRC',
	act: 'resolution',
	number: '48/23',
	adopted: '2021-10-11'
};
export const ASSEMBLY: Header = {
	body: 'GA',
	act: 'resolution',
	number: '78/220',
	adopted: '2023-12-19'
};

/** What a text of that language and body cites, and what it leaves in doubt: `A/RES/60/251 5(e)`, `? other-body`. */
export function cited(language: Language, text: string, header: Header = COUNCIL): string[] {
	const one = document({ language, header, paragraphs: [paragraph(clean(text))] });
	const candidates = unitsOf(one)
		.flatMap((unit) => [numberedAct, documentSymbol, ibid].flatMap((rule) => rule.find(unit)))
		.sort((a, b) => a.at[0] - b.at[0]);
	const { citations, doubts } = resolve(one, candidates);
	return [
		...citations.map(({ target, date, pinpoint = [], role }) =>
			[target, ...(date ? [date] : []), ...(pinpoint.length ? [pinpoint.join('+')] : [])]
				.concat(role ?? [])
				.join(' ')
		),
		...doubts.map(({ reason }) => `? ${reason}`)
	];
}
