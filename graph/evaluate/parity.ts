import type { Body, Language } from '../schema.ts';
import { wilson, type Share } from './count.ts';
import { createExplainer, type Explanation } from './explanations.ts';
import { joinLaws } from './laws.ts';
import { ruleFor, type ParityRule } from './parity-rules.ts';
import { countShifted } from './shifted-places.ts';
import { PARITY_CLASSES, type ParityClass, type Version } from './versions.ts';

/** One thing that some languages of a resolution say and others do not. */
export interface Disparity {
	symbol: string;
	class: ParityClass;
	item: string;
	in: Language[];
	notIn: Language[];
	/** The described rule that explains it. */
	rule?: ParityRule;
}

export interface ParityRow {
	class: ParityClass;
	body: Body;
	/** Of the resolutions in two languages or more, those that say the same in all. */
	identical: Share | null;
	/** Resolutions that do not, all of whose differences a reviewer or a rule explained; and all others. */
	explained: number;
	open: number;
	/** Differences explained by described rules. */
	byRule: Partial<Record<ParityRule, number>>;
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
	/** Every difference has a reviewer's reason, or a rule's. */
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
		}))
		.map((one): Disparity => ({ ...one, ...ruleFor(one, versions) }));
	const joins = joinsOf(languages, said);
	const isExplained = disparities.every(
		(one) => one.rule !== undefined || isExplainedBy(explain, one)
	);
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
			byRule: rulesIn(unlike),
			items: wilson(items - sum((one) => one.disparities.length), items)
		}
	];
}

function rulesIn(agreements: Agreement[]): ParityRow['byRule'] {
	const counts: ParityRow['byRule'] = {};
	for (const { rule } of agreements.flatMap(({ disparities }) => disparities))
		if (rule) counts[rule] = (counts[rule] ?? 0) + 1;
	return counts;
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
		.map(countShifted)
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
