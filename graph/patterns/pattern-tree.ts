import { RegExpParser, type AST } from '@eslint-community/regexpp';

export type { AST };

const parser = new RegExpParser();

/** What a pattern is made of, read with the flag `u`. */
export const alternativesIn = (source: string): readonly AST.Alternative[] =>
	parser.parsePattern(source, undefined, undefined, { unicode: true }).alternatives;
