import type { Reading } from '../pipeline.ts';
import type { Body, Language } from '../schema.ts';
import { wilson, type Share } from './count.ts';
import { createExplainer, type Explanation } from './explanations.ts';
import { joinLaws } from './laws.ts';

/** What is compared between the languages of one resolution; all but `targets` paragraph by paragraph. */
const PARITY_CLASSES = ['targets', 'citations', 'instruments', 'paragraphs', 'verbs'] as const;
export type ParityClass = (typeof PARITY_CLASSES)[number];

/** What one language version says. */
export interface Version {
	symbol: string;
	body: Body;
	language: Language;
	items: Record<ParityClass, string[]>;
}

const once = (items: string[]): string[] => [...new Set(items)].sort();

export const versionOf = ({
	document: { symbol, language, header, paragraphs },
	extraction: { citations, instruments }
}: Pick<Reading, 'document' | 'extraction'>): Version => ({
	symbol,
	body: header.body,
	language,
	items: {
		targets: once(citations.map(({ target }) => target)),
		citations: once(citations.map(({ paragraph, target }) => `${paragraph} ${target}`)),
		instruments: once(instruments.map(({ paragraph, target }) => `${paragraph} ${target}`)),
		paragraphs: once(paragraphs.map(({ id }) => id)),
		// groups, because each language has verbs of its own; items have none of the act
		verbs: once(
			paragraphs.flatMap(({ id, verbs: [verb] }) =>
				verb && /^(?:s\d+\.)?(?:pp|op)\d+$/.test(id) ? `${id} ${verb.group}` : []
			)
		)
	}
});

/** One thing that some languages of a resolution say and others do not. */
export interface Disparity {
	symbol: string;
	class: ParityClass;
	item: string;
	in: Language[];
	notIn: Language[];
}

export interface ParityRow {
	class: ParityClass;
	body: Body;
	/** Of the resolutions in two languages or more, those that say the same in all. */
	identical: Share | null;
	/** Resolutions that do not, all of whose differences a reviewer explained; and all others. */
	explained: number;
	open: number;
	/** Of the different things they say, those said in all languages. */
	items: Share | null;
}

export interface LanguageRow {
	class: ParityClass;
	language: Language;
	/** Of what most of the other languages of a resolution say, the share that this one says. */
	joins: Share | null;
}

export interface Parity {
	languages: Language[];
	rows: ParityRow[];
	byLanguage: LanguageRow[];
	disparities: Disparity[];
}

function groupedBy<T>(items: T[], keyOf: (item: T) => string): T[][] {
	const groups = new Map<string, T[]>();
	for (const item of items) {
		const group = groups.get(keyOf(item));
		if (group) group.push(item);
		else groups.set(keyOf(item), [item]);
	}
	return [...groups.values()];
}

/** How the languages of one resolution agree on one class of things. */
interface Agreement {
	class: ParityClass;
	body: Body;
	items: number;
	disparities: Disparity[];
	/** Every difference has a reviewer's reason. */
	isExplained: boolean;
	/** By language, what most of the others say, and how much of it this one says. */
	joins: { language: Language; most: number; own: number }[];
}

/** One item and the languages that say it. */
type Sayings = Map<string, Language[]>;

function joinsOf(languages: Language[], said: Sayings): Agreement['joins'] {
	return languages.map((language) => {
		const most = [...said.values()].filter((some) => {
			const others = some.filter((one) => one !== language).length;
			return others > (languages.length - 1) / 2;
		});
		const own = most.filter((some) => some.includes(language)).length;
		return { language, most: most.length, own };
	});
}

function withLawsJoined(versions: Version[]): Version[] {
	const joined = joinLaws(versions.map(({ items }) => items.instruments));
	return versions.map((version, i) => ({
		...version,
		items: { ...version.items, instruments: joined[i] ?? [] }
	}));
}

type Explainer = ReturnType<typeof createExplainer>;

/** `pp3 A/RES/60/251` → its target; targets stand alone, and the name of a law may have blanks. */
const targetOf = ({ class: name, item }: Disparity): string =>
	name === 'targets' ? item : item.slice(item.indexOf(' ') + 1);

/** Paragraphs are explained together, by the language whose file has others, or lacks some. */
const isExplainedBy = (explain: Explainer, disparity: Disparity): boolean =>
	disparity.class === 'paragraphs'
		? [disparity.in, disparity.notIn].some((some) => explain(disparity.symbol, 'paragraphs', some))
		: explain(disparity.symbol, targetOf(disparity), disparity.in);

function agreementOn(name: ParityClass, versions: Version[], explain: Explainer): Agreement {
	const [first] = versions;
	const said: Sayings = new Map();
	for (const { language, items } of versions)
		for (const item of items[name]) said.set(item, [...(said.get(item) ?? []), language]);
	const languages = versions.map(({ language }) => language);
	const disparities = [...said]
		.filter(([, some]) => some.length < languages.length)
		.map(([item, some]) => ({
			symbol: first?.symbol ?? '',
			class: name,
			item,
			in: some,
			notIn: languages.filter((language) => !some.includes(language))
		}));
	const joins = joinsOf(languages, said);
	const isExplained = disparities.every((one) => isExplainedBy(explain, one));
	const body = first?.body ?? 'GA';
	return { class: name, body, items: said.size, disparities, isExplained, joins };
}

function rowOf(agreements: Agreement[]): ParityRow[] {
	const [first] = agreements;
	if (!first) return [];
	const sum = (pick: (one: Agreement) => number) =>
		agreements.reduce((total, one) => total + pick(one), 0);
	const items = sum((one) => one.items);
	const unlike = agreements.filter(({ disparities }) => disparities.length > 0);
	const explained = unlike.filter(({ isExplained }) => isExplained).length;
	return [
		{
			class: first.class,
			body: first.body,
			identical: wilson(agreements.length - unlike.length, agreements.length),
			explained,
			open: unlike.length - explained,
			items: wilson(items - sum((one) => one.disparities.length), items)
		}
	];
}

function languageRow(name: ParityClass, joins: Agreement['joins']): LanguageRow[] {
	const [first] = joins;
	if (!first) return [];
	const sum = (pick: 'own' | 'most') => joins.reduce((total, one) => total + one[pick], 0);
	return [{ class: name, language: first.language, joins: wilson(sum('own'), sum('most')) }];
}

const languageRows = (agreements: Agreement[]): LanguageRow[] =>
	PARITY_CLASSES.flatMap((name) => {
		const joins = agreements.filter((one) => one.class === name).flatMap((one) => one.joins);
		return groupedBy(joins, ({ language }) => language).flatMap((own) => languageRow(name, own));
	});

/** Which resolutions say the same in all the languages in which they were read. */
export function compareLanguages(versions: Version[], explanations: Explanation[] = []): Parity {
	const explain = createExplainer(explanations);
	const several = groupedBy(versions, ({ symbol }) => symbol)
		.filter((group) => group.length > 1)
		.map(withLawsJoined);
	const agreements = PARITY_CLASSES.flatMap((name) =>
		several.map((group) => agreementOn(name, group, explain))
	);
	const rows = groupedBy(agreements, (one) => `${one.class} ${one.body}`).flatMap(rowOf);
	return {
		languages: [...new Set(several.flat().map(({ language }) => language))],
		rows,
		byLanguage: languageRows(agreements),
		disparities: agreements.flatMap((one) => one.disparities)
	};
}
