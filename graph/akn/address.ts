import type { Header } from '../model.ts';
import type { Body } from '../schema.ts';
import { resolutionSymbol, type Act } from '../symbol.ts';
import { all, type Element } from './tree.ts';

/** Who acts, in the addresses of the file: /akn/un/statement/deliberation/unga/2023-12-19/78-220/ */
const ACTORS: Record<string, Body> = {
	unga: 'GA',
	unhrc: 'HRC',
	unsc: 'SC',
	ecosoc: 'ECOSOC',
	unecosoc: 'ECOSOC',
	unchr: 'CHR'
};

const ADDRESS = /^\/akn\/un\/[^/]+\/[^/]+\/([^/]+)\/(\d{4}-\d\d-\d\d)\/([^/]+)\/?/;

/** 78-220 → 78/220, ES-11-1 → ES-11/1, 76-84A-B → 76/84 A-B; 1325 of 2000 → 1325 (2000) */
function numberIn(filed: string, year: string): string {
	const [, session, number, part] =
		/^((?:E?S-)?\d+)[-_](\d+)[_ ]?([A-Z](?:-[A-Z])?)?$/.exec(filed) ?? [];
	if (session && number) return `${session}/${number}${part ? ` ${part}` : ''}`;
	return /^\d{1,4}$/.test(filed) ? `${filed} (${year})` : filed;
}

/** Body, number and date of adoption, from the address of a work. */
export function readAddress(work: Element | undefined): Partial<Header> {
	const [uri] = work ? all(work, 'FRBRuri') : [];
	const [, actor, date, filed] = ADDRESS.exec(uri?.attributes.value ?? '') ?? [];
	const [dated] = work ? all(work, 'FRBRdate') : [];
	const adopted = dated?.attributes.date ?? date;
	const body = ACTORS[actor?.toLowerCase() ?? ''];
	return {
		...(body && { body }),
		...(filed && { number: numberIn(filed, (date ?? '').slice(0, 4)) }),
		...(adopted && isDate(adopted) && { adopted })
	};
}

/** The year 1 stands for no date. */
export const isDate = (date: string): boolean => /^(?:19|20)\d\d-\d\d-\d\d$/.test(date);

/** The symbol by which a part of a file is filed. */
export function symbolFiled(part: Element): string | null {
	const { body, number } = readAddress(all(part, 'FRBRWork')[0]);
	return body && number ? resolutionSymbol(body, number, actOf(part)) : null;
}

const ACTS: [words: RegExp, act: Act][] = [
	[/decision/i, 'decision'],
	[/president|prst/i, 'statement']
];

/** What kind of act a statement calls itself. */
export function actOf(statement: Element | undefined): Act {
	const kind = statement?.attributes.name ?? '';
	return ACTS.find(([pattern]) => pattern.test(kind))?.[1] ?? 'resolution';
}
