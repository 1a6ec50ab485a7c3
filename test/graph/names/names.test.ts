import { describe, expect, it } from 'vitest';
import {
	describeInstrument,
	describeMandate,
	isMandate,
	describeActor,
	describeCountry,
	nameObligation
} from '#graph/names/names.ts';
import type { ObligationMention } from '#graph/model.ts';

describe('an instrument is called', () => {
	it.each([
		['udhr', '世界人权宣言', 'Universal Declaration of Human Rights', '1948-12-10'],
		['law:KHM:政党法', '《政党法》（柬埔寨）', '《政党法》 (Cambodia)', undefined]
	])('%s', (id, zh, en, date) => {
		expect(describeInstrument(id)).toMatchObject({ names: { zh, en }, ...(date && { date }) });
	});

	it('nothing when no registry knows it', () => {
		expect(describeInstrument('nobody-knows')).toEqual({ names: {} });
	});
});

describe('a mandate', () => {
	it('has its registered names', () => {
		expect(describeMandate('sr-cambodia').names.zh).toBe('柬埔寨人权状况特别报告员');
		expect(isMandate('sr-cambodia')).toBe(true);
	});

	it('of a country that no registry lists is named after the country', () => {
		expect(describeMandate('ie-cuba').names).toEqual({
			zh: '古巴人权状况独立专家',
			en: 'Independent Expert on the situation of human rights in Cuba'
		});
		expect(isMandate('ie-cuba')).toBe(true);
	});

	it('is none when it is an actor', () => {
		expect(isMandate('secretary-general')).toBe(false);
	});
});

it('knows actors and countries', () => {
	expect([describeActor('secretary-general').names.zh, describeCountry('KHM').names.en]).toEqual([
		'秘书长',
		'Cambodia'
	]);
});

describe('an obligation is called by what is owed, when, and by whom', () => {
	const mention = (over: Partial<ObligationMention>) =>
		({ by: 'secretary-general', to: 'HRC', product: 'report', ...over }) as ObligationMention;

	it.each([
		[{ session: 51 }, '报告 · HRC 51 · 秘书长'],
		[{}, '报告 · HRC · 秘书长'],
		[{ by: 'sr-cambodia', product: 'study' }, '研究报告 · HRC · 柬埔寨人权状况特别报告员']
	] as const)('%j', (over, zh) => {
		expect(nameObligation(mention(over)).zh).toBe(zh);
	});
});

it.each<[what: string, aliases: string[] | undefined, some: string]>([
	['iccpr', describeInstrument('iccpr').aliases, '公民权利和政治权利国际公约'],
	['Türkiye', describeCountry('TUR').aliases, '土尔其'],
	['OHCHR', describeActor('ohchr').aliases, '人权高专办']
])('%s is known by other names too', (_, aliases, some) => {
	expect(aliases).toContain(some);
});

it('an official name is no alias', () => {
	const { names, aliases } = describeCountry('TUR');
	expect(aliases).not.toContain(names.zh);
});
