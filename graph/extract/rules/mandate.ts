import { flat } from '../../flat.ts';
import { mandateWords } from '../../languages/mandates.ts';
import type { Document } from '../../model.ts';
import { readBareHolders } from '../mandates/bare-holders.ts';
import type { Mention, Said } from '../mandates/mandate-acts.ts';
import { actsOf } from '../mandates/mandate-acts.ts';
import type { MandateCandidate, Rule, Unit } from '../rule.ts';
import { found } from '../rule.ts';
import { readShortMandates } from '../mandates/short-mandates.ts';
import { mandatesIn, mandatesNamedIn, speaksOfMandates } from '../mandates/text-mandates.ts';
import { readUnnamedActs } from '../mandates/unnamed-mandates.ts';
import { outside } from '../within.ts';

/**
 * Mandates by name or bare title. It is an act only where the adopting body itself decides:
 * 决定将柬埔寨人权状况特别报告员的任务延长两年. What it recalls (关于将…延长三年的各项决议) or welcomes
 * of others is a mention.
 */
export const mandate: Rule = {
	name: 'mandate',
	find(unit) {
		const words = mandateWords[unit.document.language];
		if (!words || !speaksOfMandates(unit)) return [];
		const mentions = readMentions(unit);
		const acts = actsOf(unit, words, mentions);
		const others = acts.size > 0 ? [] : readUnnamedActs(unit, words, mentions);
		return [
			// what an act is on is no mention besides
			...flat(
				outside(
					mentions,
					others.map(([on]) => on)
				),
				(mention) => (acts.get(mention) ?? [MENTION]).map((said) => candidate(unit, mention, said))
			),
			...others.map(([mention, said]) => candidate(unit, mention, said))
		];
	}
};

function readMentions(unit: Unit): Mention[] {
	const { document, flow } = unit;
	const { text } = flow;
	const full = mandatesIn(unit);
	const short = outside(readShortMandates(document, text), full);
	const named = [...full, ...short].map(({ id, ...rest }) => ({ mandate: id, ...rest }));
	const bare = outside(readBareHolders(document, text), named)
		// every committee has working groups; only beside a known one can the bare word mean it
		.filter(
			({ holder, mandate }) =>
				holder !== 'working-group' || mandate !== null || namesWorkingGroup(document)
		);
	return [...named, ...bare].sort((a, b) => a.start - b.start);
}

const namesWorkingGroup = (document: Document): boolean =>
	mandatesNamedIn(document).some(({ holder }) => holder === 'working-group');

const candidate = (unit: Unit, mention: Mention, said: Said): MandateCandidate => ({
	kind: 'mandate',
	mandate: mention.mandate,
	holder: mention.holder,
	...found(unit, 'mandate', mention.start, mention.end),
	...said
});

const MENTION: Said = { act: 'mention' };
