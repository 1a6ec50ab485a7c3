import type { Document, Header, Note, Paragraph, Source } from '../model.ts';
import type { Language } from '../schema.ts';
import { resolutionSymbol } from '../symbol.ts';
import { sessionOf } from '../symbol-time.ts';
import { structureWords } from '../languages/structure.ts';
import { noteDoubts, numberDoubts, openingDoubts } from '../structure/doubts.ts';
import { detectLanguage } from '../structure/language.ts';
import { flowFrom } from '../structure/flow.ts';
import { numberUnits } from '../structure/numbering.ts';
import { headerInName, withNameOf } from '../structure/file-name.ts';
import { verbReader } from '../structure/verbs.ts';
import { symbolDoubts } from './doubts.ts';
import { readHeader, statementsIn } from './header.ts';
import { readSponsors } from './sponsors.ts';
import type { AknUnit, UnitReading } from './state.ts';
import { noStatement, noSymbol, noText } from './refusals.ts';
import { readXml } from './read.ts';
import { isWithin, within, type Element, type Xml } from './tree.ts';
import { readUnits } from './units.ts';
import { readVoting } from './votes.ts';
import { NO_LABELS, runningOf, spanOfWords, stretchesOf, textOf, type Labels } from './words.ts';

/**
 * Takes a resolution in Akoma Ntoso apart, as the United Nations publishes it. Throws BadTextError
 * when it is no such file, or in a language not read yet.
 */
export function readAkn(source: Source): Document {
	const xml = readXml(source);
	const statements = statementsIn(xml);
	if (statements.length === 0) throw noStatement(source.path);
	const reading = readingOf(source, xml);
	const voting = readVoting(xml);
	const head = readHeader(xml, reading.words, headerInName(source.path));
	const named = withNameOf(source.path, { ...head.header, ...voting.header });
	const { symbol, header } = identify(source.path, named.said);
	const units = readUnits(statements, reading);
	if (!units.some(isText)) throw noText(source.path);
	const sponsoring = readSponsors(xml);
	const paragraphs = [
		headerParagraph(xml, reading),
		...bodyParagraphs(units, reading),
		...sponsoring.paragraphs,
		...voting.paragraphs
	];
	const notes = [...reading.labels].map(([note, label]) => noteOf(note, label, reading));
	return {
		source,
		language: reading.language,
		symbol,
		header,
		at: { ...head.at, ...votingAt(voting.voting, header) },
		paragraphs,
		notes,
		sponsors: sponsoring.sponsors,
		votes: voting.votes,
		doubts: [
			...named.doubts,
			...symbolDoubts(symbol, head, statements),
			...sponsoring.doubts,
			...voting.doubts,
			...openingDoubts(paragraphs),
			...numberDoubts(units, paragraphs),
			...noteDoubts(paragraphs, notes)
		]
	};
}

function readingOf(source: Source, xml: Xml): UnitReading & { language: Language } {
	const language = detectLanguage({ ...source, text: sampleOf(xml) });
	const words = structureWords[language];
	const verbs = verbReader(language);
	if (!words || !verbs) throw new Error(`no structure words for ${language}`);
	return { cleaned: xml.cleaned, labels: labelsOf(xml), words, verbs, language };
}

/** Words enough to tell the language: not the meta data, which are English in every file. */
function sampleOf({ named, cleaned }: Xml): string {
	const front = [...named('coverPage'), ...named('preface')];
	const above = front.reduce((last, { end }) => Math.max(last, end), 0);
	const lines = named('p');
	const from = Math.max(
		0,
		lines.findIndex(({ start }) => start > above)
	);
	return lines
		.slice(from, from + SAMPLE)
		.map((one) => textOf(one, cleaned))
		.join('\n');
}

const SAMPLE = 12;

/** Footnotes in the order of the text. Parts A and B may both have a footnote 1: the second is 1-2. */
function labelsOf({ named }: Xml): Labels {
	const labels = new Map<Element, string>();
	const counts = new Map<string, number>();
	for (const note of named('authorialNote')) {
		const marker = note.attributes.marker ?? String(labels.size + 1);
		const count = (counts.get(marker) ?? 0) + 1;
		counts.set(marker, count);
		labels.set(note, count > 1 ? `${marker}-${count}` : marker);
	}
	return labels;
}

/** The symbol, and the session that it implies where the file does not say it. */
function identify(path: string, said: Partial<Header>): { symbol: string; header: Header } {
	const { body, number, act = 'resolution' } = said;
	const symbol = body && number ? resolutionSymbol(body, number, act) : null;
	if (!body || !number || !symbol) throw noSymbol(path);
	const session = /\d+$/.exec(sessionOf(symbol) ?? '')?.[0];
	return {
		symbol,
		header: { ...said, ...(session && { session: Number(session) }), body, act, number }
	};
}

function votingAt(voting: Element | null, header: Header): Document['at'] {
	if (!voting) return {};
	const { start, end } = voting;
	return { adoption: { start, end }, ...(header.vote && { vote: { start, end } }) };
}

/** Everything above the preamble, line by line, and the enacting formula; those of parts are headings. */
function headerParagraph({ named }: Xml, { cleaned, labels }: UnitReading): Paragraph {
	const isOwn = (one: Element) => !named('component').some((part) => isWithin(one, part));
	const blocks = [...named('coverPage'), ...named('preface')].filter(isOwn);
	const above = [...blocks, ...named('formula').slice(0, 1)];
	const lines = named('p').filter((one) => above.some((block) => isWithin(one, block)));
	const notes = named('authorialNote');
	const own = lines.filter((one) => !notes.some((note) => isWithin(one, note)));
	const words = stretchesOf(own, labels, { apart: true });
	return {
		id: 'header',
		kind: 'header',
		verbs: [],
		...runningOf(cleaned, words),
		...spanOfWords(words)
	};
}

/** Preamble, operative part and annexes in order; the closing lines come last. */
function bodyParagraphs(units: readonly AknUnit[], { verbs }: UnitReading): Paragraph[] {
	const ids = numberUnits(units);
	const paragraphs = units.map(({ kind, running, lines: [line] }, i): Paragraph => {
		const hasVerbs = kind !== 'heading' && kind !== 'closing';
		const { start = 0, end = 0 } = line ?? {};
		const own = hasVerbs ? verbs.all(running.flow.text) : [];
		return { id: ids[i] ?? '', kind, verbs: own, start, end, ...running };
	});
	const isClosing = ({ kind }: Paragraph) => kind === 'closing';
	return [...paragraphs.filter((one) => !isClosing(one)), ...paragraphs.filter(isClosing)];
}

/** What is left of a footnote's own mark in Arabic: its brackets. */
const EMPTY_MARK = /^\( ?\) ?/;

function noteOf(note: Element, label: string, { cleaned }: UnitReading): Note {
	const words = stretchesOf(within(note), NO_LABELS);
	const running = runningOf(cleaned, words);
	const empty = EMPTY_MARK.exec(running.flow.text)?.[0].length ?? 0;
	return { label, flow: flowFrom(running, empty).flow, ...spanOfWords(words) };
}

const isText = ({ kind }: AknUnit): boolean => kind !== 'heading' && kind !== 'closing';
