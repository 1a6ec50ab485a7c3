import { expect, it } from 'vitest';
import { compareLanguages } from '#graph/evaluate/parity.ts';
import { versionOf, type Version } from '#graph/evaluate/versions.ts';
import type { Language } from '#graph/schema.ts';
import { document, paragraph } from '../../builders.ts';
import { citation, extraction, found } from './key.ts';

const version = (symbol: string, language: Language, citations: string[]): Version =>
	versionOf({
		document: document({ symbol, language, paragraphs: [paragraph('', { id: 'pp1' })] }),
		extraction: extraction({
			citations: citations.map((said) => {
				const [place = '', target = ''] = said.split(' ');
				return citation(place, target);
			})
		})
	});

const shares = (versions: Version[], name: string) => {
	const row = compareLanguages(versions).rows.find((one) => one.class === name);
	return [row?.identical, row?.items].map((share) => share && [share.value, share.n]);
};

it('counts the resolutions that say the same in every language', () => {
	const versions = [
		version('A/HRC/RES/1/1', 'zh', ['pp1 A/RES/60/251', 'pp1 A/RES/60/251']),
		version('A/HRC/RES/1/1', 'en', ['pp1 A/RES/60/251']),
		version('A/HRC/RES/1/2', 'zh', ['pp1 A/RES/60/251', 'pp1 A/RES/1/1']),
		version('A/HRC/RES/1/2', 'en', ['pp1 A/RES/60/251']),
		// in one language alone there is nothing to compare
		version('A/HRC/RES/1/3', 'zh', ['pp1 A/RES/60/251'])
	];
	expect(shares(versions, 'citations')).toEqual([
		[0.5, 2],
		[2 / 3, 3]
	]);
	expect(compareLanguages(versions).languages).toEqual(['zh', 'en']);
});

it('joins laws of a country that have another title in every language by their place', () => {
	const laws = (language: Language, targets: string[]): Version =>
		versionOf({
			document: document({ symbol: 'A/RES/1/1', language }),
			extraction: extraction({
				instruments: targets.map((target) => ({ ...found('pp1'), target }))
			})
		});
	const disparities = (...versions: Version[]) =>
		compareLanguages(versions).disparities.map(({ item, in: some }) => [item, ...some]);
	expect(
		disparities(
			laws('zh', ['law:MMR:公民身份法', 'law:MMR:公民身份法', 'law:MMR:土地法']),
			laws('en', ['law:MMR:Citizenship Law', 'law:MMR:Land Law'])
		)
	).toEqual([]);
	// a second one, a law of another country
	expect(
		disparities(
			laws('zh', ['law:MMR:公民身份法', 'law:MMR:土地法']),
			laws('en', ['law:MMR:Citizenship Law', 'law:KHM:Land Law'])
		)
	).toEqual([
		['pp1 law:MMR:公民身份法', 'zh'],
		['pp1 law:MMR:土地法', 'zh'],
		['pp1 law:KHM:Land Law', 'en'],
		['pp1 law:MMR:Citizenship Law', 'en']
	]);
});

it('tells targets apart from where they are cited', () => {
	const versions = [
		version('A/HRC/RES/1/1', 'zh', ['pp1 A/RES/60/251']),
		version('A/HRC/RES/1/1', 'fr', ['pp2 A/RES/60/251'])
	];
	expect(shares(versions, 'targets')).toEqual([
		[1, 1],
		[1, 1]
	]);
	expect(compareLanguages(versions).disparities).toEqual([
		{
			...{ symbol: 'A/HRC/RES/1/1', class: 'citations', item: 'pp1 A/RES/60/251' },
			...{ in: ['zh'], notIn: ['fr'] }
		},
		{
			...{ symbol: 'A/HRC/RES/1/1', class: 'citations', item: 'pp2 A/RES/60/251' },
			...{ in: ['fr'], notIn: ['zh'] }
		}
	]);
});

it('has nothing to say of one language', () => {
	expect(compareLanguages([version('A/HRC/RES/1/1', 'zh', [])])).toEqual({
		languages: [],
		rows: [],
		byLanguage: [],
		disparities: []
	});
});

it('says which language says less than most of the others', () => {
	const all = ['pp1 A/RES/60/251', 'pp2 A/RES/1/1'];
	const versions = [
		version('A/HRC/RES/1/1', 'zh', all),
		version('A/HRC/RES/1/1', 'en', all),
		version('A/HRC/RES/1/1', 'fr', ['pp1 A/RES/60/251', 'pp9 A/RES/1/9'])
	];
	const rows = compareLanguages(versions).byLanguage.filter((row) => row.class === 'citations');
	expect(rows.map(({ language, joins }) => [language, joins?.value, joins?.n])).toEqual([
		// of the other two only one says pp2, which is not most of them
		['zh', 1, 1],
		['en', 1, 1],
		['fr', 0.5, 2]
	]);
});

it('tells explained differences from open ones', () => {
	const versions = [
		version('A/HRC/RES/1/1', 'zh', ['pp1 A/RES/60/251', 'pp2 A/77/293']),
		version('A/HRC/RES/1/1', 'fr', ['pp1 A/RES/60/251']),
		version('A/HRC/RES/1/2', 'zh', ['pp1 A/RES/60/251']),
		version('A/HRC/RES/1/2', 'fr', ['pp2 A/RES/60/251', 'pp2 A/77/293'])
	];
	const why = 'misprint: zh "A/77/293"';
	const explained = { resolution: 'A/HRC/RES/1/1', target: 'A/77/293', in: ['zh' as const], why };
	const rows = compareLanguages(versions, [explained]).rows.map((row) => [
		...[row.class, row.identical?.value, row.explained, row.open]
	]);
	expect(rows.slice(0, 2)).toEqual([
		['targets', 0, 1, 1],
		['citations', 0, 1, 1]
	]);
});

it('explains an instrument by its id, be it a law with blanks in its name', () => {
	const target = 'law:IRN:Penal Code';
	const read = (language: Language, targets: string[]): Version =>
		versionOf({
			document: document({ symbol: 'A/RES/1/1', language, paragraphs: [] }),
			extraction: extraction({
				instruments: targets.map((one) => ({ ...found('op1'), target: one }))
			})
		});
	const versions = [read('en', [target]), read('fr', [])];
	const explained = { resolution: 'A/RES/1/1', target, in: ['en' as const], why: 'text differs' };
	const openOf = (explanations: (typeof explained)[]) =>
		compareLanguages(versions, explanations).rows.find((row) => row.class === 'instruments')?.open;
	expect([openOf([]), openOf([explained])]).toEqual([1, 0]);
});

it('explains the paragraphs of a resolution together, by the language whose file is another', () => {
	const versionWith = (language: Language, ids: string[]): Version =>
		versionOf({
			document: document({
				symbol: 'A/RES/1/1',
				language,
				paragraphs: ids.map((id) => paragraph('', { id }))
			}),
			extraction: extraction({})
		});
	const versions = [
		versionWith('en', ['op1', 'op2', 'op3']),
		versionWith('fr', ['op1', 'op2', 'op3']),
		versionWith('zh', ['op1', 'op22', 'op3'])
	];
	const openFor = (language: Language) =>
		compareLanguages(versions, [
			{ resolution: 'A/RES/1/1', target: 'paragraphs', in: [language], why: 'misprinted number' }
		]).rows.find((row) => row.class === 'paragraphs')?.open;
	expect([openFor('zh'), openFor('fr')]).toEqual([0, 1]);
});

it('counts where a part is numbered unlike, and by number everywhere else', () => {
	const read = (language: Language, ids: string[], places: string[]): Version =>
		versionOf({
			document: document({
				symbol: 'A/RES/1/1',
				language,
				paragraphs: ids.map((id) => paragraph('', { id }))
			}),
			extraction: extraction({
				instruments: places.map((place) => ({ ...found(place), target: 'npt' }))
			})
		});
	const all = ['pp1', 'pp2', 'pp3', 'op1', 'op2'];
	const without = ['pp1', 'pp2', 'op1', 'op2'];
	const disparities = (...versions: Version[]) =>
		compareLanguages(versions)
			.disparities.filter((one) => one.class === 'instruments')
			.map(({ item, in: some }) => [item, ...some]);
	expect(disparities(read('en', all, ['pp1', 'pp3']), read('ar', without, ['pp1', 'pp2']))).toEqual(
		[]
	);
	// once more in English; and in parts that are numbered alike
	expect(
		disparities(read('en', all, ['pp1', 'pp2', 'op1']), read('ar', without, ['pp2', 'op2']))
	).toEqual([
		['op1 npt', 'en'],
		['pp#2 npt', 'en'],
		['op2 npt', 'ar']
	]);
	expect(disparities(read('en', all, ['pp3']), read('ar', all, ['pp2']))).toEqual([
		['pp3 npt', 'en'],
		['pp2 npt', 'ar']
	]);
});

it('explains what a language leaves in doubt with the same among its candidates', () => {
	const read = (language: Language, targets: string[], candidates: string[], place = 'op1') =>
		versionOf({
			document: document({ symbol: 'A/RES/1/1', language }),
			extraction: extraction({
				instruments: targets.map((target) => ({ ...found('op1'), target })),
				doubts: [{ paragraph: place, text: 'Treaty', reason: 'title-unknown', candidates }]
			})
		});
	const read3 = [read('en', ['npt'], []), read('fr', [], ['npt', 'ctbt'])];
	const rulesOf = (...versions: Version[]) => {
		const row = compareLanguages(versions).rows.find((one) => one.class === 'instruments');
		return [row?.explained, row?.open, row?.byRule['left in doubt']];
	};
	expect(rulesOf(...read3)).toEqual([1, 0, 1]);
	// another candidate, another paragraph, a language that has no doubt
	expect(rulesOf(read('en', ['npt'], []), read('fr', [], ['ctbt']))).toEqual([0, 1, undefined]);
	expect(rulesOf(read('en', ['npt'], []), read('fr', [], ['npt'], 'op2'))).toEqual([
		...[0, 1, undefined]
	]);
	expect(rulesOf(...read3, read('ru', [], []))).toEqual([0, 1, undefined]);
});

it('explains what other languages write without a title of that kind', () => {
	const read = (language: Language, text: string, targets: string[] = []): Version =>
		versionOf({
			document: document({ symbol: 'A/RES/1/1', language, paragraphs: [paragraph(text)] }),
			extraction: extraction({
				instruments: targets.map((target) => ({ ...found('op1'), target }))
			})
		});
	const en = read('en', 'parties to the Treaty', ['npt']);
	const rulesOf = (...versions: Version[]) => {
		const row = compareLanguages(versions).rows.find((one) => one.class === 'instruments');
		return [row?.explained, row?.open, row?.byRule['no title there']];
	};
	const explained = [1, 0, 1];
	const open = [0, 1, undefined];
	// who joined it, a law of nations in small letters, a text of another kind
	expect(rulesOf(en, read('fr', 'les 93 États qui y sont parties'))).toEqual(explained);
	expect(rulesOf(en, read('zh', '条约缔约国'))).toEqual(explained);
	expect(rulesOf(en, read('es', 'los tratados, y la Convención'))).toEqual(explained);
	expect(rulesOf(en, read('ar', 'الأطراف في الاتفاقية'))).toEqual(explained);
	// a title that was not found, or not in brackets, or in another case
	expect(rulesOf(en, read('fr', 'les parties au Traité'))).toEqual(open);
	expect(rulesOf(en, read('zh', '《条约》缔约国'))).toEqual(open);
	expect(rulesOf(en, read('zh', '不扩散核武器条约缔约国'))).toEqual(open);
	expect(rulesOf(en, read('ru', 'участников Договором'))).toEqual(open);
	expect(rulesOf(en, read('ar', 'أطراف هذه المعاهدة'))).toEqual(open);
	// more languages do without it than say it
	expect(rulesOf(en, read('fr', 'les parties'), read('es', 'las partes'))).toEqual(open);
	const law = read('en', 'the Land Law', ['law:MMR:Land Law']);
	expect(rulesOf(law, read('zh', '《土地法》'))).toEqual(open);
	const other = read('es', 'la Ley de Tierras', ['law:MMR:Ley de Tierras']);
	expect(rulesOf(law, other, read('fr', 'la loi sur les terres'))).toEqual(explained);
	expect(rulesOf(law, other, read('fr', 'la Loi sur les terres'))).toEqual(open);
});
