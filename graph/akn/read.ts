import { SaxesParser } from 'saxes';
import { BadTextError } from '../errors.ts';
import type { Source } from '../model.ts';
import { createBuilder } from './builder.ts';
import { readPlain } from './plain.ts';
import { damaged, declared } from './refusals.ts';
import type { Xml } from './tree.ts';

/** Takes XML apart; throws BadTextError where it is damaged, no Akoma Ntoso, or brings its own entities. */
export const readXml = (source: Source): Xml => readPlain(source) ?? readAny(source);

/** Any XML there is, and what is wrong with what is none. */
export function readAny(source: Source): Xml {
	const { path, text } = source;
	const builder = createBuilder(source);
	const parser = new SaxesParser({ xmlns: false as const, position: true });
	const startOfTag = () => text.lastIndexOf('<', parser.position - 1);
	parser.on('doctype', () => {
		throw declared(path, parser.line);
	});
	parser.on('opentag', ({ name, attributes }) =>
		builder.open({ printed: name, attributes }, startOfTag(), parser.position)
	);
	parser.on('closetag', () => builder.close(startOfTag(), parser.position));
	parser.on('text', () => builder.words(parser.position - 1));
	parser.on('cdata', () => builder.cdata(parser.position));
	// these two are told before their last character is read
	parser.on('comment', () => builder.skip(parser.position + 1));
	parser.on('processinginstruction', () => builder.skip(parser.position));
	try {
		parser.write(text).close();
	} catch (cause) {
		throw cause instanceof BadTextError ? cause : damaged(path, cause);
	}
	return builder.finish();
}
