import { extract } from '../extract/extract.ts';
import { structureWords } from '../languages/structure.ts';
import type { Document, Flow } from '../model.ts';
import { resolve } from '../resolve/resolve.ts';
import { LANGUAGES, type Body, type Language } from '../schema.ts';
import { versionOf, type Version } from './versions.ts';

/** One sentence of a document in several languages. */
export interface Sentence {
	/** `2015/s/2015/52:85` */
	id: string;
	body: Body;
	text: Partial<Record<Language, string>>;
}

const FIRST = /^line\tdoc\t/;

export const isSentences = (text: string): boolean => FIRST.test(text);

/** By the folder that the document lies in: 2015/s/… is of the Security Council. */
const BODIES: [folder: RegExp, body: Body][] = [
	[/^\d+\/a\/hrc\//, 'HRC'],
	[/^\d+\/s\//, 'SC'],
	[/^\d+\/e\//, 'ECOSOC']
];

export function readSentences(text: string): Sentence[] {
	const [head = '', ...lines] = text.split('\n').map((line) => line.replace(/\r$/, ''));
	const columns = head.split('\t');
	return lines.filter(Boolean).map((line) => {
		const cells = line.split('\t');
		const cell = (name: string) => cells[columns.indexOf(name)] ?? '';
		const document = cell('doc');
		return {
			id: `${document}:${cell('line')}`,
			body: BODIES.find(([folder]) => folder.test(document))?.[1] ?? 'GA',
			text: Object.fromEntries(
				LANGUAGES.filter((language) => cell(language)).map((language) => [language, cell(language)])
			)
		};
	});
}

const flowOf = (text: string): Flow => ({
	text,
	offsets: Uint32Array.from({ length: text.length }, (_, i) => i)
});

/** A text that says nothing but this sentence. */
function documentOf({ id, body }: Sentence, language: Language, text: string): Document {
	const span = { start: 0, end: text.length };
	return {
		source: { path: id, sha256: '', format: 'text', encoding: 'utf-8', text },
		language,
		symbol: id,
		header: { body, act: 'resolution', number: '' },
		at: {},
		paragraphs: [
			{ id: 'op1', kind: 'operative', flow: flowOf(text), marks: [], verbs: [], ...span }
		],
		notes: [],
		doubts: []
	};
}

/** What the sentence cites in each language that can be read. */
export function readInAllLanguages(sentence: Sentence): Version[] {
	return LANGUAGES.filter((language) => structureWords[language]).flatMap((language) => {
		const text = sentence.text[language];
		if (!text) return [];
		const document = documentOf(sentence, language, text);
		return versionOf({ document, extraction: resolve(document, extract(document)) });
	});
}
