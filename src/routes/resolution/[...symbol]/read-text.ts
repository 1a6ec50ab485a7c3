import type { TextRecord } from '#graph/model.ts';
import type { Language } from '#graph/schema.ts';

/** A text as this page has it: in one language, knowing the others, without its source. */
export type ReadText = Omit<TextRecord, 'content'> & { languages: Language[] };
