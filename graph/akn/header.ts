import type { Document, Header, Span } from '../model.ts';
import { readResolution } from '../symbol.ts';
import type { headerInName } from '../structure/file-name.ts';
import { plainItem } from '../structure/items.ts';
import type { StructureWords } from '../structure/words.ts';
import { actOf, isDate, readAddress } from './address.ts';
import { settledNumber } from './number.ts';
import { isWithin, type Element, type Xml } from './tree.ts';
import { textOf } from './words.ts';

/** What the file says of its act, and where; `printed` is the number on the paper, `filed` the one in its address. */
export interface HeaderReading {
	header: Partial<Header>;
	at: Document['at'];
	filed: string | undefined;
	printed: string | undefined;
}

interface Field {
	value: Partial<Header>;
	element: Element | undefined;
}

const refersTo =
	(target: string) =>
	({ attributes }: Element): boolean =>
		attributes.refersTo === target || attributes.refersTo === `#${target}`;

const isNamed =
	(name: string) =>
	({ attributes }: Element): boolean =>
		attributes.name === name;

/** Reads the meta data, and the words marked on the cover page and below the text. */
export function readHeader(
	xml: Xml,
	words: StructureWords,
	named: ReturnType<typeof headerInName>
): HeaderReading {
	const reading = { words, ...xml };
	const filed = readAddress(xml.named('FRBRWork')[0]);
	const fields = READERS.map((read) => read(reading));
	const printed = fields.reduce<Partial<Header>>((said, { value }) => ({ ...said, ...value }), {});
	const { body = printed.body, adopted } = filed;
	const number = settledNumber({
		filed: filed.number,
		printed: printed.number,
		headed: headingNumber(xml),
		named: named?.body === body ? named?.number : undefined,
		parts: statementsIn(xml).length
	});
	return {
		header: {
			...(adopted && { adopted }),
			...printed,
			act: actOf(xml.named('statement')[0]),
			...(body && { body }),
			...(number && { number })
		},
		at: placesOf(fields),
		filed: filed.number,
		printed: printed.number
	};
}

/** 75/257B → 75/257 B, 217A(III) → 217 A (III) */
const spaced = (number: string): string =>
	number.replace(/(?<=\d)(?=[A-Z])/, ' ').replace(/(?<=\w)\(/, ' (');

/** 78/220. and 78/183 A, above the title: without the letter of a part. */
function headingNumber({ named, cleaned }: Xml): string | undefined {
	const element = named('docNumber').find(({ attributes }) => !attributes.refersTo);
	return /^(?:E?S-)?\d+\/\d+/.exec(textOf(element, cleaned))?.[0];
}

type Read = (reading: Xml & { words: StructureWords }) => Field;

/** The symbol on the cover page: A/RES/78/220 */
const readSymbol: Read = ({ named, cleaned }) => {
	const element = named('docNumber').find(refersTo('symbol'));
	const symbol = readResolution(textOf(element, cleaned).replace(/[\s*]/g, ''));
	if (!symbol) return { element, value: {} };
	return { element, value: { body: symbol.body, number: spaced(symbol.number) } };
};

const readBody: Read = ({ named, cleaned, words }) => {
	const element = named('docAuthority').find(refersTo('issuingBody'));
	const text = textOf(element, cleaned);
	const body = text ? words.bodies.find(([pattern]) => pattern.test(text))?.[1] : undefined;
	return { element, value: body ? { body } : {} };
};

const readTitle: Read = ({ named, cleaned }) => {
	const element = named('docTitle').find(refersTo('resolutionTitle'));
	const title = textOf(element, cleaned);
	return { element, value: title ? { title } : {} };
};

const readSession: Read = ({ named }) => {
	const element = named('session')[0];
	const session = Number(element?.attributes.value ?? Number.NaN);
	return { element, value: session > 0 ? { session } : {} };
};

/** 议程项目71 (c) → 71 (c); where none is printed, the keyword 71c says it. */
const readItem: Read = ({ named, cleaned, words }) => {
	const element = named('inline').find(isNamed('agenda item'));
	const text = textOf(element, cleaned);
	const printed = words.agendaItem.exec(text)?.[1] ?? /\d.*$/.exec(text)?.[0];
	const keyword = named('keyword').find(refersTo('agenda'));
	const [, number, letter] = /^(\d+)([a-z]+)?/.exec(keyword?.attributes.value ?? '') ?? [];
	const filed = number && `${number}${letter ? ` (${letter})` : ''}`;
	const agendaItem = printed ? plainItem(printed) : filed;
	return { element: printed ? element : keyword, value: agendaItem ? { agendaItem } : {} };
};

const readItemTitle: Read = ({ named, cleaned }) => {
	const element = named('inline').find(isNamed('agenda item name'));
	const agendaTitle = textOf(element, cleaned);
	return { element, value: agendaTitle ? { agendaTitle } : {} };
};

const readMeeting: Read = ({ named, cleaned }) => {
	const element =
		named('inline').find(isNamed('adoptionMeeting')) ??
		named('location').find(refersTo('adoptionMeeting'));
	const meeting = Number(/\d+/.exec(textOf(element, cleaned))?.[0] ?? 0);
	return { element, value: meeting > 0 ? { meeting } : {} };
};

/** The date printed below the text. */
const readAdopted: Read = ({ named }) => {
	const element = named('docDate').find(refersTo('adoptionDate'));
	const adopted = element?.attributes.date ?? '';
	return { element, value: isDate(adopted) ? { adopted } : {} };
};

/** `<keyword value="civil_society" dictionary="UNBIS">` · `<keyword value="16" dictionary="SDGO">` */
const readSubjects: Read = ({ named }) => {
	const keywords = named('keyword');
	const valuesIn = (dictionary: string): string[] => [
		...new Set(
			keywords
				.filter(({ attributes }) => attributes.dictionary === dictionary)
				.map(({ attributes }) => (attributes.value ?? '').replaceAll('_', ' ').trim())
		)
	];
	const subjects = valuesIn('UNBIS').filter(Boolean);
	const goals = valuesIn('SDGO').map(Number).filter(isGoal);
	const value = {
		...(subjects.length > 0 && { subjects }),
		...(goals.length > 0 && { goals: goals.sort((a, b) => a - b) })
	};
	return { element: undefined, value };
};

const isGoal = (number: number): boolean => Number.isInteger(number) && number >= 1 && number <= 17;

const READERS: Read[] = [
	readBody,
	readSymbol,
	readTitle,
	readSession,
	readItem,
	readItemTitle,
	readMeeting,
	readAdopted,
	readSubjects
];

/** Where each field was read; the first to say a thing counts. */
function placesOf(fields: readonly Field[]): Document['at'] {
	const at: Document['at'] = {};
	for (const { value, element } of fields) {
		if (!element) continue;
		for (const key of Object.keys(value) as (keyof Header)[]) at[key] ??= spanOfElement(element);
	}
	return at;
}

/** What is within an element; all of it where it is empty. */
const spanOfElement = ({ children, start, end, inner }: Element): Span => {
	const begins = children[0]?.start;
	return begins === undefined ? { start, end } : { start: begins, end: inner };
};

/** The statements of a file: one, or the parts of a collection. */
export const statementsIn = ({ named }: Xml): readonly Element[] =>
	named('statement').filter((one) => !named('attachments').some((other) => isWithin(one, other)));
