import { writeNumeral } from '../languages/zh/numerals.ts';
import type { Names } from '../model.ts';
import type { Body } from '../schema.ts';
import { BODIES, isBody } from '../schema.ts';

/** A session's id taken apart: `GA-ES-11` → Assembly, emergency special, 11. */
function readSession(id: string): { body: Body; kind: '' | 'S' | 'ES'; number: number } | null {
	const [, body = '', kind = '', number] = /^([A-Z]+)-(?:(E?S)-)?(\d+)$/.exec(id) ?? [];
	if (!isBody(body)) return null;
	return { body, kind: kind as '' | 'S' | 'ES', number: Number(number) };
}

const KINDS = {
	'': { zh: '届会议', en: 'session' },
	S: { zh: '届特别会议', en: 'special session' },
	ES: { zh: '届紧急特别会议', en: 'emergency special session' }
} as const;

const SUFFIXES: Partial<Record<Intl.LDMLPluralRule, string>> = { one: 'st', two: 'nd', few: 'rd' };
const ordinals = new Intl.PluralRules('en', { type: 'ordinal' });

const ordinal = (number: number): string => number + (SUFFIXES[ordinals.select(number)] ?? 'th');

/** `HRC-48` → 人权理事会第四十八届会议 / Human Rights Council, 48th session. */
export function sessionNames(id: string): Names {
	const session = readSession(id);
	if (!session) return {};
	const { body, kind, number } = session;
	return {
		zh: `${BODIES[body].zh}第${writeNumeral(number)}${KINDS[kind].zh}`,
		en: `${BODIES[body].en}, ${ordinal(number)} ${KINDS[kind].en}`
	};
}

/** The body that a session is one of. */
export const bodyOfSession = (id: string): Body | null => readSession(id)?.body ?? null;

/** What an item of a session's agenda may be looked up by: 议程项目10 / HRC 48, agenda item 10. */
export const agendaItemAliases = (session: string, item: string): string[] => [
	`${sessionNames(session).zh ?? session}议程项目${item}`,
	`${session.replace('-', ' ')}, agenda item ${item}`
];
