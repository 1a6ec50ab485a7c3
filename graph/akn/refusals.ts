import { BadTextError } from '../errors.ts';

/** Why a file is refused, one sentence each: the place, what was expected, the remedy. */

export const damaged = (path: string, cause: unknown): BadTextError => {
	const message = cause instanceof Error ? cause.message : String(cause);
	const [, line, column, what = message] = /(\d+):(\d+): (.*?)\.?$/s.exec(message) ?? [];
	return new BadTextError(
		`${path} is damaged XML at line ${line ?? '?'}, column ${column ?? '?'} (${what}): expected a well-formed Akoma Ntoso file; fetch it again.`,
		{ cause }
	);
};

export const declared = (path: string, line: number): BadTextError =>
	new BadTextError(
		`${path} has a document type declaration at line ${line}, which may define entities and is not read: expected plain Akoma Ntoso; take the <!DOCTYPE …> out.`
	);

export const noAkn = (path: string, name: string): BadTextError =>
	new BadTextError(
		`${path} is XML of another kind (it begins with <${name}>): expected Akoma Ntoso, <akomaNtoso> with a <statement> in it; load that, or plain text.`
	);

export const tooDeep = (path: string, deepest: number): BadTextError =>
	new BadTextError(
		`${path} nests its elements more than ${deepest} deep: expected an Akoma Ntoso file; fetch it again.`
	);

export const noStatement = (path: string): BadTextError =>
	new BadTextError(
		`${path} is Akoma Ntoso without a <statement>: expected a resolution or decision; load that.`
	);

export const noSymbol = (path: string): BadTextError =>
	new BadTextError(
		`${path} does not say which resolution it is: looked for an FRBRuri such as /akn/un/statement/deliberation/unga/2023-12-19/78-220/ and a <docNumber refersTo="#symbol"> and found neither; load the file as published.`
	);

export const noText = (path: string): BadTextError =>
	new BadTextError(
		`${path} has no paragraphs: looked for a <preamble> or a <mainBody> with words in it and found none; load the file as published.`
	);
