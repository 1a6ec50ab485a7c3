import { flat } from '../../flat.ts';
import { instrumentWords } from '../../languages/instruments.ts';
import type { Document } from '../../model.ts';
import { madeOnce } from '../../patterns/made-once.ts';
import { readArticles } from '../instruments/articles.ts';
import type { ArticlesBack } from '../instruments/articles-back.ts';
import { readArticlesBack } from '../instruments/articles-back.ts';
import type { Goals } from '../instruments/goals.ts';
import { goalsIn } from '../instruments/goals.ts';
import { findNames } from '../instruments/instrument-names.ts';
import { nameTitles } from '../instruments/named-titles.ts';
import type { InstrumentCandidate, Rule, Unit } from '../rule.ts';
import { found } from '../rule.ts';
import type { InstrumentWords } from '../words/instruments.ts';

/**
 * Treaties, declarations and other instruments of the registry, with the articles named beside them:
 * 《世界人权宣言》第七、第八条, articles 7 and 8 of the Universal Declaration. A title must be the whole
 * title; 国际人权两公约 is both Covenants; a Sustainable Development Goal is a pinpoint into the 2030 Agenda.
 */
export const instrument: Rule = {
	name: 'instrument',
	find(unit) {
		const words = instrumentWords[unit.document.language];
		if (!words) return [];
		// those that nobody knows too: what comes behind may be theirs
		const mentions = nameTitles(unit).map((title) => withArticles(unit.flow.text, title, words));
		const all = withBack(unit, withAlsoOf(unit.flow.text, mentions, words), words);
		return flat(withGoals(all, unit, words), (mention) => candidates(unit, mention));
	}
};

/** The same words may name two instruments. */
interface Mention {
	start: number;
	end: number;
	ids: string[];
	pinpoints: string[];
}

const AGENDA = 'agenda-2030';

function withArticles(
	text: string,
	{ start, end, ids }: Omit<Mention, 'pinpoints'>,
	words: InstrumentWords
): Mention {
	const articles = readArticles(text, [start, end], words);
	return articles.pinpoints.length > 0 ? { ids, ...articles } : { start, end, ids, pinpoints: [] };
}

/** Article 19 of the Universal Declaration and of the Covenant is an article of both, as is one common to both. */
const withAlsoOf = (
	text: string,
	mentions: Mention[],
	{ articles: { alsoOf, common } }: InstrumentWords
): Mention[] => {
	const isJoined = (one: Mention, other: Mention): boolean => {
		const between = text.slice(one.end, other.start);
		if (alsoOf?.test(between) && one.pinpoints.length > 0) return true;
		const [word, join] = common ?? [];
		return !!join?.test(between) && !!word?.test(text.slice(one.start, other.end));
	};
	return mentions.map((mention, i) => {
		const [before, behind] = [mentions[i - 1], mentions[i + 1]];
		if (mention.pinpoints.length > 0) return mention;
		if (before && isJoined(before, mention)) return { ...mention, pinpoints: before.pinpoints };
		if (behind && isJoined(mention, behind)) return { ...mention, pinpoints: behind.pinpoints };
		return mention;
	});
};

/** So many names before are asked what articles thereof belong to; a text of nothing but names takes no longer. */
const LOOKING_BACK = 50;

const CLAUSE_END = /[;；؛。]/;

/** Clauses of official texts are shorter. */
const LONGEST_CLAUSE = 2000;

/** Article 14 thereof, its article 14, 该公约第十四条, article 14: of what is named before in the clause. */
function withBack(unit: Unit, mentions: Mention[], words: InstrumentWords): Mention[] {
	if (mentions.length === 0) return mentions;
	const { text } = unit.flow;
	const all = [...mentions];
	let behind = 0;
	for (const back of readArticlesBack(text, words)) {
		const { start, end, pinpoints } = back;
		while ((mentions[behind]?.end ?? Infinity) <= start) behind++;
		if ((mentions[behind]?.start ?? Infinity) < end) continue;
		const before = mentions.slice(Math.max(0, behind - LOOKING_BACK), behind);
		const named = back.bare ? onlyOne(unit, before, mentions) : lastOf(back.kind, before, text);
		if (named && isNear(text, named, back, words))
			all.push({ ids: named.ids, start, end, pinpoints });
	}
	return all.sort((a, b) => a.start - b.start);
}

const lastOf = (kind: string, before: readonly Mention[], text: string): Mention | undefined =>
	before.findLast(({ start, end }) => text.slice(start, end).toLowerCase().includes(kind));

/**
 * The only one named before, or else in the whole paragraph where the text's own title names it: not in annexes, which
 * have articles of their own.
 */
function onlyOne(
	{ document, paragraph, note }: Unit,
	before: readonly Mention[],
	mentions: readonly Mention[]
): Mention | undefined {
	if (note || paragraph.id.startsWith('annex')) return undefined;
	const asked = before.length > 0 ? before : mentions.slice(0, LOOKING_BACK);
	const named = before.at(-1) ?? mentions[0];
	const [id, other] = named?.ids ?? [];
	const isOnly = id && !other && asked.every(({ ids }) => ids.join() === id);
	return isOnly && (before.length > 0 || namedInTitle(document).has(id)) ? named : undefined;
}

const namedInTitle = madeOnce(({ language, header }: Document): ReadonlySet<string> => {
	const words = instrumentWords[language];
	return new Set(words ? findNames(header.title ?? '', words).map(({ value }) => value) : []);
});

/** In the same clause, with no other text between that may have such articles or parts. */
function isNear(
	text: string,
	named: Mention,
	{ start, end, kind, what }: ArticlesBack,
	{ articles: { others } }: InstrumentWords
): boolean {
	const [from, to] = named.end <= start ? [named.end, start] : [end, named.start];
	if (to - from > LONGEST_CLAUSE) return false;
	const between = text.slice(from, to);
	return !CLAUSE_END.test(between) && (kind !== '' || !others[what].test(between));
}

/** A goal right beside the Agenda is one mention with it: 《2030年可持续发展议程》目标16. */
function withGoals(mentions: Mention[], unit: Unit, { goals: words }: InstrumentWords): Mention[] {
	const { text } = unit.flow;
	// where the Goals are spoken of elsewhere alone, those behind the name of another text may be its own
	const [first] = words.spokenOf.test(text) ? [] : mentions;
	const goals = goalsIn(unit).filter(({ start }) => !first || start < first.start);
	if (goals.length === 0) return mentions;
	const isOf = (goal: Goals, { ids, start, end }: Mention): boolean =>
		ids.includes(AGENDA) &&
		(goal.start >= end
			? words.fromAgenda.test(text.slice(end, goal.start))
			: (words.toAgenda?.test(text.slice(goal.end, start)) ?? false));
	const agendaOf = (goal: Goals) => mentions.find((mention) => isOf(goal, mention));
	const own = goals.filter((goal) => !agendaOf(goal));
	const joined = mentions.map((mention) =>
		goals.filter((one) => agendaOf(one) === mention).reduce(union, mention)
	);
	return [...joined, ...own.map((goal) => ({ ids: [AGENDA], ...goal }))];
}

const union = (mention: Mention, { start, end, pinpoints }: Goals): Mention => ({
	...mention,
	start: Math.min(mention.start, start),
	end: Math.max(mention.end, end),
	pinpoints: [...new Set([...mention.pinpoints, ...pinpoints])]
});

const candidates = (unit: Unit, { start, end, ids, pinpoints }: Mention): InstrumentCandidate[] =>
	ids.map((target) => ({
		kind: 'instrument',
		target,
		...found(unit, 'instrument', start, end),
		...(pinpoints.length > 0 && { pinpoints })
	}));
