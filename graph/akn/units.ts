import { ranged } from '../patterns/alphabets.ts';
import { endsClause } from '../structure/clause-end.ts';
import { readStart } from '../structure/starts.ts';
import { withUnnumbered } from '../structure/unnumbered.ts';
import { withLetters } from './letters.ts';
import { withLoose } from './loose.ts';
import {
	beginPreamble,
	openPlain,
	placeMarked,
	placeText,
	resumePreamble,
	settle
} from './place.ts';
import {
	asLine,
	beginAnnex,
	beginning,
	beginSection,
	extend,
	open,
	type AknUnit,
	type Head,
	type State,
	type UnitReading
} from './state.ts';
import { isBold, within, type Element } from './tree.ts';
import { runningOf, stretchesOf, textOf } from './words.ts';

/** The units of a text from its preamble on. `statements` are its parts: one, or A and B. */
export function readUnits(statements: readonly Element[], reading: UnitReading): AknUnit[] {
	const state = beginning();
	for (const statement of statements) {
		if (statements.length > 1) beginPart(state, statement, reading);
		visitAll(state, statement, { style: '', ...reading });
	}
	const units = withLetters(withLoose(state.units));
	withUnnumbered(units, reading.words);
	return units;
}

/** Parts A and B of a resolution are sections, each with its letter and title for a heading. */
function beginPart(state: State, statement: Element, reading: UnitReading): void {
	Object.assign(state, { mode: 'preamble', annex: 0 });
	beginSection(state, Math.max(0, ...state.units.map(({ section }) => section)) + 1);
	for (const printed of within(statement).filter(({ name }) => name === 'preface')) {
		const words = stretchesOf([printed], reading.labels);
		open(state, 'heading', runningOf(reading.cleaned, words), { words });
	}
}

interface Here extends UnitReading {
	/** The name of the layout of the paragraph around. */
	style: string;
}

type Visit = (state: State, element: Element, here: Here) => void;

const skip: Visit = () => undefined;

const visitAll: Visit = (state, element, here) => {
	for (const child of within(element)) visit(state, child, here);
};

const visitPreamble: Visit = (state, element, here) => {
	resumePreamble(state);
	state.mode = 'preamble';
	visitAll(state, element, here);
};

const visitBody: Visit = (state, element, here) => {
	if (state.mode !== 'annex') state.mode = 'operative';
	visitAll(state, element, here);
};

const visitParagraph: Visit = (state, element, here) =>
	visitAll(state, element, { ...here, style: element.attributes.class ?? '' });

const visitList: Visit = (state, element, here) => {
	state.lists++;
	visitAll(state, element, here);
	state.lists--;
};

const visitSection: Visit = (state, element, here) => {
	beginSection(state);
	visitAll(state, element, here);
};

const visitAnnex: Visit = (state, element, here) => {
	beginAnnex(state);
	visitAll(state, element, here);
};

const visitConclusions: Visit = (state, element, { cleaned, labels }) => {
	const words = stretchesOf(within(element), labels, { apart: true });
	open(state, 'closing', runningOf(cleaned, words), { words });
};

/** A number opens a paragraph, a letter an item; anything else is the first word of what follows. */
const visitNumber: Visit = (state, element, { cleaned, labels, words }) => {
	const printed = stretchesOf([element], labels);
	const { text } = runningOf(cleaned, printed).flow;
	const start = readStart(asLine(text), words);
	const decimal = readDecimal(text);
	const counts = start.kind === 'number' && countsParagraphs(state, start.number);
	const item =
		start.kind === 'item' ? settle(state, start.labels) : state.lists > 0 && labelIn(text);
	state.head = {
		words: printed,
		...(decimal && { decimal }),
		...(counts ? { number: start.number } : item && { item })
	};
};

/** Some files have numbered paragraphs as points of a list; a list within a paragraph counts anew. */
const countsParagraphs = ({ lists, mode, number }: State, next: number): boolean =>
	lists === 0 || mode === 'preamble' || next === number + 1;

const LABEL = ranged(/[\p{L}\p{N}]{1,5}/u);

/** Within a list every sign is a label: A. · 1. · - */
const labelIn = (text: string): string | undefined => LABEL.exec(text)?.[0];

/** 1.1 · 2.3.1. */
function readDecimal(text: string): Head['decimal'] {
	const [, number, rest = ''] = /^(\d{1,3})((?:\.\d{1,3})+)\.?$/.exec(text) ?? [];
	return number ? { number: Number(number), items: rest.slice(1).split('.') } : undefined;
}

const visitHeading: Visit = (state, element, here) =>
	placeMarked(state, stretchesOf([element], here.labels), here);

const visitCrossHeading: Visit = (state, element, here) => {
	if (!element.attributes.refersTo?.endsWith('preamble')) return visitHeading(state, element, here);
	beginPreamble(state);
	const words = stretchesOf([element], here.labels);
	open(state, 'preambular', runningOf(here.cleaned, words), { words });
};

const visitTable: Visit = (state, element, here) => {
	const last = state.units.at(-1);
	const words = stretchesOf([element], here.labels);
	if (last && last.kind !== 'heading' && last.kind !== 'closing') extend(state, words, here);
	else openPlain(state, runningOf(here.cleaned, words), words);
};

/** Paragraphs of one content run on. */
const visitContent: Visit = (state, element, here) => {
	let before = '';
	for (const child of within(element)) {
		if (child.name === 'p' && before === 'p' && !headingIn(child))
			extend(state, stretchesOf([child], here.labels), here);
		else visit(state, child, here);
		before = child.name;
	}
};

const headingIn = (element: Element): boolean =>
	within(element).some(({ name }) => name === 'heading' || name === 'subheading');

/** A title that nobody marked, but set in bold from the first word to the last. */
const isTitle = ({ mode, head }: State, element: Element, { cleaned, words }: Here): boolean =>
	mode !== 'preamble' &&
	head?.number === undefined &&
	head?.item === undefined &&
	isBold(element, cleaned) &&
	!endsClause(textOf(element, cleaned), words);

const visitText: Visit = (state, element, here) => {
	if (headingIn(element) || isTitle(state, element, here)) visitHeading(state, element, here);
	else placeText(state, stretchesOf([element], here.labels), here);
};

const VISITS: Record<string, Visit> = {
	meta: skip,
	coverPage: skip,
	preface: skip,
	formula: skip,
	preamble: visitPreamble,
	mainBody: visitBody,
	conclusions: visitConclusions,
	attachment: visitAnnex,
	section: visitSection,
	paragraph: visitParagraph,
	list: visitList,
	blockList: visitList,
	sublist: visitList,
	num: visitNumber,
	heading: visitHeading,
	subheading: visitHeading,
	crossHeading: visitCrossHeading,
	table: visitTable,
	content: visitContent,
	intro: visitContent,
	wrapUp: visitContent,
	p: visitText,
	listIntroduction: visitText,
	listWrapUp: visitText
};

/** Elements that only hold others need no word here. */
function visit(state: State, element: Element, here: Here): void {
	(VISITS[element.name] ?? visitAll)(state, element, here);
}
