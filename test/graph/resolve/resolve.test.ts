import { describe, expect, it } from 'vitest';
import type { Candidate } from '#graph/extract/rule.ts';
import type { Found } from '#graph/model.ts';
import { resolve } from '#graph/resolve/resolve.ts';
import { document } from '../../builders.ts';

const place = (paragraph: string, note?: string): Found => ({
	paragraph,
	...(note && { note }),
	at: [0, 2],
	start: 0,
	end: 2,
	quote: '词语',
	rule: 'test'
});

const mandate = (over: Partial<Candidate & { kind: 'mandate' }>): Candidate => ({
	...place('op1'),
	kind: 'mandate',
	mandate: null,
	holder: 'special-rapporteur',
	act: 'mention',
	...over
});

const symbol = (target: string, label: string): Candidate => ({
	...place('op1', label),
	kind: 'symbol',
	target,
	pinpoint: []
});

const ibid = (label: string, pinpoint: string[] = []): Candidate => ({
	...place('op2', label),
	kind: 'ibid',
	pinpoint
});

const country = (code: string): Candidate => ({
	...place('header'),
	kind: 'country',
	code,
	role: 'subject'
});

const title = (name: string, law: boolean): Candidate => ({
	...place('op3'),
	kind: 'title',
	title: name,
	law
});

const reasons = (candidates: Candidate[]): string[] =>
	resolve(document(), candidates).doubts.map(({ reason }) => reason);

describe('a bare holder', () => {
	const slugs = (candidates: Candidate[]): string[] =>
		resolve(document(), candidates).mandates.map(({ mandate }) => mandate);

	it('is the one named last before', () => {
		const named = [mandate({ mandate: 'sr-myanmar' }), mandate({ mandate: 'sr-cambodia' })];
		expect(slugs([...named, mandate({})])).toEqual(['sr-myanmar', 'sr-cambodia', 'sr-cambodia']);
	});

	it('is the only one the text names, even later', () => {
		expect(slugs([mandate({}), mandate({ mandate: 'sr-cambodia' })])).toEqual([
			'sr-cambodia',
			'sr-cambodia'
		]);
	});

	it('is nobody of another kind', () => {
		const expert = mandate({ mandate: 'ie-mali', holder: 'independent-expert' });
		expect(slugs([expert, mandate({})])).toEqual(['ie-mali']);
	});

	it('may be any holder when only the mandate is spoken of', () => {
		const expert = mandate({ mandate: 'ie-mali', holder: 'independent-expert' });
		expect(slugs([expert, mandate({ holder: 'other' })])).toEqual(['ie-mali', 'ie-mali']);
	});

	it('is never a mandate that has another name', () => {
		const named = mandate({ mandate: 'sr-cambodia' });
		expect(reasons([named, mandate({ holder: 'unknown', act: 'extend' })])).toEqual([
			'mandate-unknown'
		]);
	});

	it('is a doubt when nothing settles it', () => {
		expect(reasons([mandate({})])).toEqual(['holder-unknown']);
	});
});

describe('the source of the note before', () => {
	const targets = (candidates: Candidate[]): string[] =>
		resolve(document(), candidates).citations.map(({ target, pinpoint }) =>
			[target, ...(pinpoint ?? [])].join(' ')
		);

	it('is taken at the place now named', () => {
		expect(targets([symbol('A/71/53', '4'), ibid('5', ['chapter V'])])).toEqual([
			'A/71/53',
			'A/71/53 chapter V'
		]);
	});

	it('goes through several notes', () => {
		expect(targets([symbol('A/71/53', '4'), ibid('5'), ibid('6')])).toHaveLength(3);
	});

	it('is a document, with whatever corrects it', () => {
		const corrected = [symbol('E/2005/23', '4'), symbol('E/2005/23/Corr.1', '4')];
		expect(targets([...corrected, ibid('5')]).at(-1)).toBe('E/2005/23');
		// an addendum is a document of its own
		expect(reasons([...corrected, symbol('E/2005/23/Add.1', '4'), ibid('5')])).toEqual([
			'ibid-unresolved'
		]);
	});

	it('is a doubt when there were two', () => {
		expect(reasons([symbol('A/1/1', '4'), symbol('A/2/2', '4'), ibid('5')])).toEqual([
			'ibid-unresolved'
		]);
	});

	it('is a doubt when the note before has none', () => {
		expect(reasons([ibid('5')])).toEqual(['ibid-unresolved']);
	});
});

describe('an unregistered title', () => {
	it('is a law of the one country that the text is about', () => {
		const { instruments } = resolve(document(), [country('KHM'), title('政党法', true)]);
		expect(instruments.map(({ target }) => target)).toEqual(['law:KHM:政党法']);
	});

	it('is a doubt when the text is about nobody or about two', () => {
		expect(reasons([title('政党法', true)])).toEqual(['law-without-country']);
		expect(reasons([country('KHM'), country('LAO'), title('政党法', true)])).toEqual([
			'law-without-country'
		]);
	});

	it('is a doubt when it is no law', () => {
		expect(reasons([country('KHM'), title('柬埔寨人权状况', false)])).toEqual(['title-unknown']);
	});
});

it('never cites itself', () => {
	const own = symbol('A/HRC/RES/48/23', '1');
	expect(resolve(document(), [own]).citations).toEqual([]);
});

it.each([
	// A/RES/78/183 B, at the head of the text
	['header', []],
	['op1', ['A/RES/78/183']]
])(
	'takes its own symbol without the part for itself in the header alone: %s',
	(paragraph, found) => {
		const whole = { ...symbol('A/RES/78/183', '1'), paragraph };
		const { citations } = resolve(document({ symbol: 'A/RES/78/183B' }), [whole]);
		expect(citations.map(({ target }) => target)).toEqual(found);
	}
);
