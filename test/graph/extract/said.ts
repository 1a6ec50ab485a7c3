import type { Candidate, Rule } from '#graph/extract/rule.ts';
import { unitsOf } from '#graph/extract/rule.ts';
import type { Document, Paragraph } from '#graph/model.ts';
import type { Language } from '#graph/schema.ts';
import { verbReader } from '#graph/structure/verbs.ts';
import { document, paragraph } from '../../builders.ts';

/** A paragraph that says this, with its clauses' verbs. */
export const said = (
	text: string,
	over: Partial<Paragraph> = {},
	language: Language = 'zh'
): Paragraph => paragraph(text, { verbs: verbReader(language)?.all(text) ?? [], ...over });

/** A text in English. */
export const ENGLISH: Partial<Document> = { language: 'en' };

/** A resolution of the General Assembly's 76th session. */
export const ASSEMBLY: Partial<Document> = {
	symbol: 'A/RES/76/1',
	header: { body: 'GA', act: 'resolution', number: '76/1', session: 76 }
};

/** What a rule finds in an operative paragraph that says this, in a resolution of the Council's 48th session. */
export const find = (rule: Rule, text: string, over: Partial<Document> = {}): Candidate[] =>
	findAll(rule, [said(text, {}, over.language)], over);

/** What a rule finds in all of these paragraphs. */
export const findAll = (
	rule: Rule,
	paragraphs: Paragraph[],
	over: Partial<Document> = {}
): Candidate[] => unitsOf(document({ ...over, paragraphs })).flatMap((unit) => rule.find(unit));
