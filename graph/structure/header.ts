import { madeOnce } from '../patterns/made-once.ts';
import type { Document, Header, Span } from '../model.ts';
import type { Body } from '../schema.ts';
import { readResolution, type Act } from '../symbol.ts';
import { readDate, readPeriod, type Period } from './dates.ts';
import type { Stretch } from './flow.ts';
import { plainItem } from './items.ts';
import type { Line } from './lines.ts';
import type { StructureWords } from './words.ts';
import { isCjk, widthOf } from './width.ts';

/** What the lines above the preamble say, and where. */
export interface HeaderReading {
	header: Partial<Header>;
	at: Document['at'];
	/** The header lines as one unit: the lines of one field run on, fields stand apart. */
	stretches: Stretch[];
}

type Key = keyof Header;

/** A field that a line says, the lines it takes, and what it does to the header. */
interface Field {
	keys: Key[];
	lines: Line[];
	value: Partial<Header>;
}

/** 48/23. 标题 · 21/21 · 78/220.标题 · 75/257 B. 标题 · S-35/1. 标题 · 217 A (III). 标题 · 1325 (2000) */
const NUMBER =
	'((?:PRST[/ ]|OS[/ ]|E?S-)*\\d{1,4}/\\d{1,4}(?: ?[A-Z](?:-[A-Z])?(?![\\w/]))?|\\d{1,4}(?: [A-Z])? ?\\((?:E?S-)?[IVXLCDM]+\\)|\\d{1,4} ?\\((?:19|20)\\d\\d\\))';

/** The line that begins with the number of the act; groups number, rest of the line. */
export const numberLine = madeOnce(
	({ aroundNumber: [before, after] }: StructureWords) =>
		new RegExp(
			`^(?:${before})?${NUMBER}(?:${after})?\\*{0,2}[.．。、]?\\*{0,2}(?: |$|(?=[^\\w/.(), -]))(.*)$`,
			's'
		)
);

/** Cover page and header lines are fewer than this. */
const LONGEST = 80;

/** The symbol on the cover page. */
const COVER_SYMBOL = /^[AES]\/(?:HRC\/|CN\.4\/(?:Sub\.2\/)?)?(?:RES|DEC|PRST)\/[^，。]{1,20}$/;

/** Reads the lines above the preamble. `formula` is the line 人权理事会，where there is one. */
export function readHeader(
	lines: readonly Line[],
	{ words, formula }: { words: StructureWords; formula: Line | null }
): HeaderReading {
	const above = lines.slice(-LONGEST);
	const own = formula && bodyOf(formula.text, words);
	// the formula says it best: the cover of a Council text names the Assembly first
	const fields = [
		...(own ? [field(['body'], [formula], { body: own })] : []),
		...fieldsOf(above, words)
	];
	const header = fields.reduceRight<Partial<Header>>(
		(all, { value }) => ({ ...all, ...value }),
		{}
	);
	return { header, at: placesOf(fields), stretches: stretchesOf(above, fields) };
}

const bodyOf = (text: string, words: StructureWords): Body | undefined =>
	words.bodies.find(([pattern]) => pattern.test(text))?.[1];

function fieldsOf(lines: readonly Line[], words: StructureWords): Field[] {
	const fields: Field[] = [];
	for (let i = 0; i < lines.length;) {
		const found = fieldsAt(lines.slice(i), words);
		fields.push(...found);
		i += Math.max(1, new Set(found.flatMap(({ lines }) => lines.map(({ start }) => start))).size);
	}
	return fields;
}

/** The fields that the first of these lines says; the last of them may run on. */
function fieldsAt(lines: readonly Line[], words: StructureWords): Field[] {
	const [line] = lines;
	if (!line) return [];
	for (const read of READERS) {
		const fields = read(line, lines, words);
		if (fields) return fields;
	}
	return [];
}

type Read = (line: Line, lines: readonly Line[], words: StructureWords) => Field[] | null;

const field = (keys: Key[], lines: Line[], value: Partial<Header>): Field => ({
	keys,
	lines,
	value
});

const readSymbol: Read = (line) => {
	if (!COVER_SYMBOL.test(line.text)) return null;
	const found = readResolution(line.text.replace(/[\s*]/g, ''));
	if (!found) return null;
	const { body, act, number } = found;
	return [field(['body', 'act', 'number'], [line], { body, act, number })];
};

/** 76/235, its title, and B on a line of its own: resolution 76/235 B. */
const PART = /^[A-Z]$/;

/** Number and title: the title runs to the preamble, on as many lines as it takes. */
const readNumber: Read = (line, lines, words) => {
	const [, number, rest = ''] = numberLine(words).exec(line.text) ?? [];
	if (!number) return null;
	const more = lines.slice(1);
	const stop = more.findIndex((next) => isOther(next, words));
	const title = stop < 0 ? more : more.slice(0, stop);
	const own = rest ? [afterNumber(line, rest)] : [];
	const part = title.find(({ text }) => PART.test(text));
	const given = [...own, ...title.filter((one) => one !== part)];
	const { letter, titleLines } =
		part || LETTERED.test(number)
			? { letter: part?.text, titleLines: given }
			: withoutLetter(given);
	const plain = number.replace(/^PRST[/ ]/, '').replace(/^OS /, 'OS/');
	const whole = letter ? `${plain} ${letter}` : plain;
	const isStatement = number.startsWith('PRST');
	return [
		...(isStatement ? [field(['act'], [line], { act: 'statement' })] : []),
		field(['number'], [line, ...(part ? [part] : [])], { number: whole }),
		...(titleLines.length ? [field(['title'], titleLines, { title: joined(titleLines) })] : [])
	];
};

const LETTERED = /[A-Z]$/;

/** 56/210. Financing for Development B: the letter of a part, where no word before it takes one. */
const LAST_LETTER =
	/(?<![\d)]|\b(?:annex|part|group|type|class|category|section|phase|list|schedule|hepatitis|vitamin|[a-z]\.?))\s([A-H])\*{0,2}$/i;

function withoutLetter(title: Line[]): { letter?: string; titleLines: Line[] } {
	const last = title.at(-1);
	const found = last && LAST_LETTER.exec(last.text);
	const letter = found?.[1];
	if (!last || !letter || letter !== letter.toUpperCase()) return { titleLines: title };
	const rest = { ...last, text: last.text.slice(0, found.index) };
	return { letter, titleLines: [...title.slice(0, -1), rest] };
}

/** The part of the number's line that is title; lengths differ from `rest` only by white space. */
const afterNumber = (line: Line, rest: string): Line => ({ ...line, text: rest });

const isOther = (line: Line, words: StructureWords): boolean =>
	words.coverLine.test(line.text) || words.actLine.test(line.text) || words.formula.test(line.text);

const readAct: Read = (line, _, words) => {
	if (!words.actLine.test(line.text)) return null;
	const act: Act = words.acts.find(([pattern]) => pattern.test(line.text))?.[1] ?? 'resolution';
	const body = bodyOf(line.text, words);
	const adopted = readDate(line.text, words);
	const meeting = words.meeting.exec(line.text)?.[1];
	return [
		field(['act'], [line], { act }),
		...(body ? [field(['body'], [line], { body })] : []),
		...(adopted ? [field(['adopted'], [line], { adopted })] : []),
		...(meeting ? [field(['meeting'], [line], { meeting: Number(meeting) })] : [])
	];
};

const periodField = (line: Line, { start, end }: Period): Field =>
	field(['sessionStart', 'sessionEnd'], [line], { sessionStart: start, sessionEnd: end });

const readTime: Read = (line, _, words) => {
	const period = readPeriod(line.text, words);
	return period ? [periodField(line, period)] : null;
};

/** 议程项目 10 and its title, which runs to the next field. */
const readAgenda: Read = (line, lines, words) => {
	const [, item, rest = ''] = words.agendaItem.exec(line.text) ?? [];
	if (!item) return null;
	const stop = lines.findIndex((next, i) => i > 0 && isField(next, words));
	const more = lines.slice(1, stop < 0 ? 1 : stop);
	const titleLines = [...(rest ? [afterNumber(line, rest)] : []), ...more];
	const agendaTitle = joined(titleLines);
	return [
		field(['agendaItem'], [line], { agendaItem: plainItem(item) }),
		...(agendaTitle ? [field(['agendaTitle'], titleLines, { agendaTitle })] : [])
	];
};

const isField = (line: Line, words: StructureWords): boolean =>
	isOther(line, words) ||
	numberLine(words).test(line.text) ||
	COVER_SYMBOL.test(line.text) ||
	readPeriod(line.text, words) !== null;

/** In half-widths. */
const LONGEST_SESSION = 80;

/** 人权理事会 · 第四十八届会议, on one line or on two. */
const readSession: Read = (line, _, words) => {
	if (widthOf(line.text) > LONGEST_SESSION) return null;
	const session = words.readOrdinal(words.session.exec(line.text)?.[1] ?? '');
	const body = bodyOf(line.text, words);
	if (session === null && !body) return null;
	return [
		...(body ? [field(['body'], [line], { body })] : []),
		...(session === null ? [] : [field(['session'], [line], { session })])
	];
};

const READERS: Read[] = [readSymbol, readAct, readNumber, readTime, readAgenda, readSession];

const joined = (lines: readonly Line[]): string =>
	lines
		.map(({ text }) => text)
		.reduce(join, '')
		.replace(/\*+$/, '')
		.trim();

/** Lines of a title run on: no space beside Chinese characters and behind a hyphen, one between other words. */
const join = (before: string, after: string): string =>
	before === '' || /\S-$/.test(before) || isCjk(before.at(-1) ?? '') || isCjk(after[0] ?? '')
		? before + after
		: `${before} ${after}`;

/** Where each field was read; the first to say a thing counts. */
function placesOf(fields: readonly Field[]): Document['at'] {
	const at: Document['at'] = {};
	for (const { keys, lines } of fields) for (const key of keys) at[key] ??= spanOfLines(lines);
	return at;
}

const spanOfLines = (lines: readonly Line[]): Span => ({
	start: lines[0]?.start ?? 0,
	end: lines.at(-1)?.end ?? 0
});

function stretchesOf(lines: readonly Line[], fields: readonly Field[]): Stretch[] {
	const runsOn = new Set(fields.flatMap(({ lines }) => lines.slice(1).map(({ start }) => start)));
	return lines.map(({ start, end }) => ({ start, end, apart: !runsOn.has(start) }));
}
