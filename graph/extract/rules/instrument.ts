import {
	AFTER_BARE,
	AGENDA_TO_GOAL,
	COVENANTS,
	COVENANTS_BESIDE_DECLARATION
} from '../../languages/zh/instruments.ts';
import { readArticles } from '../articles.ts';
import type { Goals } from '../goals.ts';
import { readGoals } from '../goals.ts';
import { findBareNames } from '../instrument-names.ts';
import { nameTitles, withoutAgendaItems } from '../named-titles.ts';
import type { InstrumentCandidate, Rule, Unit } from '../rule.ts';
import { found } from '../rule.ts';
import { withoutTitles } from '../titles.ts';

/**
 * Treaties, declarations and other instruments of the registry, with the articles named after them:
 * 《世界人权宣言》第七、第八条. A title must be the whole title; 国际人权两公约 is both Covenants; a
 * Sustainable Development Goal is a pinpoint into the 2030 Agenda.
 */
export const instrument: Rule = {
	name: 'instrument',
	find(unit) {
		const inTitles = titled(unit);
		const isFree = ({ start, end }: Mention) =>
			!inTitles.some((other) => start < other.end && end > other.start);
		const others = [...bare(unit), ...covenants(unit)].filter(isFree);
		const mentions = withGoals([...inTitles, ...others], unit);
		return mentions.flatMap((mention) => candidates(unit, mention));
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

const titled = (unit: Unit): Mention[] =>
	nameTitles(unit)
		.filter(({ ids }) => ids.length > 0)
		.map(({ start, end, ids }) => withArticles(unit.flow.text, { start, end, ids }));

const bare = ({ flow: { text } }: Unit): Mention[] =>
	findBareNames(withoutTitles(withoutAgendaItems(text)))
		.filter(({ end }) => !AFTER_BARE.test(text.slice(end, end + 12)))
		.map(({ start, end, value }) => withArticles(text, { start, end, ids: [value] }));

const covenants = ({ flow: { text } }: Unit): Mention[] =>
	[...withoutTitles(text).matchAll(COVENANTS), ...text.matchAll(COVENANTS_BESIDE_DECLARATION)].map(
		({ 0: words, index }) => ({
			start: index,
			end: index + words.length,
			ids: ['iccpr', 'icescr'],
			pinpoints: []
		})
	);

function withArticles(text: string, mention: Omit<Mention, 'pinpoints'>): Mention {
	const { pinpoints, end } = readArticles(text, mention.end);
	return pinpoints.length > 0 ? { ...mention, end, pinpoints } : { ...mention, pinpoints: [] };
}

/** A goal right behind the Agenda is one mention with it: 《2030年可持续发展议程》目标16. */
function withGoals(mentions: Mention[], { flow: { text } }: Unit): Mention[] {
	const goals = readGoals(text);
	const agendaOf = ({ start }: Goals) =>
		mentions.find(
			({ ids, end }) =>
				ids.includes(AGENDA) && end <= start && AGENDA_TO_GOAL.test(text.slice(end, start))
		);
	const own = goals.filter((goal) => !agendaOf(goal));
	const joined = mentions.map((mention) => {
		const goal = goals.find((one) => agendaOf(one) === mention);
		return goal ? { ...mention, end: goal.end, pinpoints: goal.pinpoints } : mention;
	});
	return [...joined, ...own.map((goal) => ({ ...goal, ids: [AGENDA] }))];
}

const candidates = (unit: Unit, { start, end, ids, pinpoints }: Mention): InstrumentCandidate[] =>
	ids.map((target) => ({
		...found(unit, 'instrument', start, end),
		kind: 'instrument',
		target,
		...(pinpoints.length > 0 && { pinpoints })
	}));
