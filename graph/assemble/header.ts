import type { Document } from '../model.ts';
import { agendaItemAliases, bodyOfSession, sessionNames } from '../names/sessions.ts';
import { BODIES } from '../schema.ts';
import { sessionOf } from '../symbol-time.ts';
import type { Draft } from './draft.ts';
import { placeOf } from './draft.ts';

/** Session, body and agenda item, as the header prints them or the number implies. */
export function addHeader(draft: Draft, document: Document): void {
	const { symbol, at, header } = document;
	const session = sessionOf(symbol);
	const place = placeOf(document, at.session) ?? placeOf(document, at.number, header.number);
	if (!session || !place) return;
	addSession(draft, session, place);
	draft.link([symbol, 'ADOPTED_AT', session], place);
	const item = placeOf(document, at.agendaItem);
	if (item) addItems(draft, document, session, item);
}

/** Two items have one title between them, which is then the name of neither. */
function addItems(draft: Draft, document: Document, session: string, place: Place): void {
	const { symbol, header, language } = document;
	const items = itemsOf(header.agendaItem ?? '');
	const names = header.agendaTitle && items.length === 1 ? { [language]: header.agendaTitle } : {};
	for (const item of items) {
		const id = `${session}/${item}`;
		draft.node(id, 'AgendaItem', () => ({ names, aliases: agendaItemAliases(session, item) }));
		draft.link([symbol, 'ON_ITEM', id], place);
	}
}

/** `13 and 117` → 13, 117; `29 (a)` is one item; `71 (a) and (b)` are two, `10, 11 (a)` too. */
export function itemsOf(written: string): string[] {
	let last = '';
	const items = [...written.matchAll(/(\d{1,4})?((?: ?\(\p{L}{1,4}\))*)/gu)].flatMap(
		([whole, number, letters = '']) => {
			if (!whole.trim()) return [];
			last = number ?? last;
			return `${last}${letters.replace(/ ?\(/g, ' (')}`;
		}
	);
	return items.length > 0 ? [...new Set(items)] : [written];
}

type Place = Parameters<Draft['link']>[1];

/** The session and whose it is. */
export function addSession(draft: Draft, session: string, place: Place): void {
	draft.node(session, 'Session', () => ({ names: sessionNames(session) }));
	const body = bodyOfSession(session);
	if (!body) return;
	draft.node(body, 'Body', () => ({ names: BODIES[body] }));
	draft.link([session, 'OF', body], place);
}
