import { flat } from '../../flat.ts';
import { instrumentWords } from '../../languages/instruments.ts';
import { articlesBack, readArticles } from '../instruments/articles.ts';
import type { Goals } from '../instruments/goals.ts';
import { readGoals } from '../instruments/goals.ts';
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
		const all = withBack(unit.flow.text, withAlsoOf(unit.flow.text, mentions, words), words);
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

/** Article 14 thereof, its article 14, 该公约第十四条: of the last that is named before in the clause, and of that kind. */
function withBack(text: string, mentions: Mention[], words: InstrumentWords): Mention[] {
	if (mentions.length === 0) return mentions;
	const all = [...mentions];
	let behind = 0;
	for (const { kind, ...articles } of articlesBack(text, words)) {
		while ((mentions[behind]?.end ?? Infinity) <= articles.start) behind++;
		if ((mentions[behind]?.start ?? Infinity) < articles.end) continue;
		const named = mentions
			.slice(Math.max(0, behind - LOOKING_BACK), behind)
			.findLast(({ start, end }) => text.slice(start, end).includes(kind));
		const isNear = named && !CLAUSE_END.test(text.slice(named.end, articles.start));
		if (isNear) all.push({ ids: named.ids, ...articles });
	}
	return all.sort((a, b) => a.start - b.start);
}

/** A goal right beside the Agenda is one mention with it: 《2030年可持续发展议程》目标16. */
function withGoals(
	mentions: Mention[],
	{ flow: { text } }: Unit,
	{ goals: words }: InstrumentWords
): Mention[] {
	const goals = readGoals(text, words);
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
