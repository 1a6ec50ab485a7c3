import type { SessionWords } from '../extract/words/sessions.ts';
import type { Language } from '../schema.ts';
import { arSessions } from './ar/sessions.ts';
import { enSessions } from './en/sessions.ts';
import { esSessions } from './es/sessions.ts';
import { frSessions } from './fr/sessions.ts';
import { ruSessions } from './ru/sessions.ts';
import { zhSessions } from './zh/sessions.ts';

/** The languages in which sessions are read. */
export const sessionWords: Partial<Record<Language, SessionWords>> = {
	zh: zhSessions,
	en: enSessions,
	fr: frSessions,
	es: esSessions,
	ru: ruSessions,
	ar: arSessions
};
