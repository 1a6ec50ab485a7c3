import { DOUBTS } from '#graph/schema.ts';
import type { Document, Extraction, Header } from '#graph/model.ts';
import type { Reading } from '#graph/pipeline.ts';

/** What a text says, to be read by people. */
export function summarize({ document, extraction }: Reading): string {
	const { symbol, language, header } = extraction;
	return [
		`${symbol} (${language})${header.title ? `  ${header.title}` : ''}`,
		...circumstances(header).map((line) => `  ${line}`),
		`  ${paragraphs(document)}`,
		...sections(extraction).flatMap(([title, lines]) => section(title, lines)),
		''
	].join('\n');
}

const ADOPTED = { 'without-vote': ' without a vote', 'recorded-vote': ' by a recorded vote' };

function circumstances(header: Header): string[] {
	const { adopted, adoption, vote, agendaItem, agendaTitle } = header;
	const how = adoption ? ADOPTED[adoption] : '';
	const votes = vote ? ` (${vote.inFavour} to ${vote.against}, ${vote.abstaining} abstaining)` : '';
	return [
		...(adopted ? [`adopted on ${adopted}${how}${votes}`] : []),
		...(agendaItem ? [`agenda item ${agendaItem}${agendaTitle ? `: ${agendaTitle}` : ''}`] : [])
	];
}

function paragraphs({ paragraphs }: Document): string {
	const count = (kind: string): number =>
		paragraphs.filter((one) => one.kind === kind && !one.id.includes('.')).length;
	return `${count('preambular')} preambular and ${count('operative')} operative paragraphs`;
}

type Section = [title: string, lines: string[]];

function section(title: string, lines: string[]): string[] {
	return lines.length === 0 ? [] : ['', `  ${title}`, ...lines.map((line) => `    ${line}`)];
}

function sections(extraction: Extraction): Section[] {
	const { citations, instruments, mandates, obligations, consider, countries, doubts } = extraction;
	return [
		['Resolutions and documents', byTarget(citations)],
		['Instruments', byTarget(instruments)],
		[
			'Mandates',
			byTarget(
				mandates.map(({ mandate, act, months, paragraph }) => ({
					target: `${mandate}  ${act}${months ? ` ${months} months` : ''}`,
					paragraph
				}))
			)
		],
		[
			'Reports asked for',
			obligations.map(
				({ paragraph, by, to, session, product }) =>
					`${paragraph}  ${product} by ${by} to ${to}${session ? `-${session}` : ''}`
			)
		],
		[
			'To be taken up again',
			consider.map(({ paragraph, body, session }) => `${paragraph}  ${body}-${session}`)
		],
		[
			'Countries',
			byTarget(
				countries.map(({ code, role, paragraph }) => ({ target: `${code}  ${role}`, paragraph }))
			)
		],
		[
			'Doubts',
			doubts.map(({ paragraph, text, reason }) => `${paragraph}  ${text}: ${DOUBTS[reason].en}`)
		]
	];
}

/** Each target once, with the paragraphs that name it, in the order of the text. */
function byTarget(mentions: { target: string; paragraph: string }[]): string[] {
	const places = new Map<string, Set<string>>();
	for (const { target, paragraph } of mentions)
		places.set(target, (places.get(target) ?? new Set()).add(paragraph));
	return [...places].map(([target, ids]) => `${target}  ${[...ids].join(' ')}`);
}
