import { expect, it } from 'vitest';
import type { Language, NodeKind } from '#graph/schema.ts';
import { clip, fullName, nodeLabel, widthOf } from '#lib/view/label.ts';
import { nodeView } from '../../../view-builders.ts';

const NAMES = { zh: '世界人权宣言', en: 'Universal Declaration of Human Rights' };

it.each<[id: string, kind: NodeKind, names: object, language: Language, label: string]>([
	['A/HRC/RES/48/23', 'Resolution', { zh: '向柬埔寨提供' }, 'zh', '48/23'],
	['A/RES/75/257B', 'Resolution', {}, 'en', '75/257 B'],
	['A/HRC/45/51/Add.1', 'Document', {}, 'zh', 'A/HRC/45/51/Add.1'],
	['udhr', 'Instrument', NAMES, 'zh', '世界人权宣言'],
	['udhr', 'Instrument', NAMES, 'en', NAMES.en],
	// a language without a name borrows one
	['udhr', 'Instrument', NAMES, 'fr', NAMES.en],
	['x', 'Instrument', { ru: 'Устав' }, 'zh', 'Устав'],
	['law:KHM:政党法', 'Instrument', {}, 'en', '政党法'],
	['HRC-48', 'Session', { zh: '人权理事会第四十八届会议' }, 'zh', 'HRC 48'],
	['HRC-48/10', 'AgendaItem', { zh: '技术援助和能力建设' }, 'zh', '议程项目 10'],
	['GA-75/72(b)', 'AgendaItem', {}, 'en', 'Item 72(b)'],
	['KHM', 'Country', {}, 'en', 'KHM']
])('%s (%s %j, %s) is called %s', (id, kind, names, language, label) => {
	expect(nodeLabel(nodeView(id, { kind, names }), language)).toBe(label);
});

it('tells the symbol with the title', () => {
	const node = nodeView('A/HRC/RES/48/23', { names: { zh: '向柬埔寨提供咨询服务和技术援助' } });
	expect(fullName(node, 'en')).toBe('A/HRC/RES/48/23 向柬埔寨提供咨询服务和技术援助');
});

it('tells the number of an item with its title', () => {
	const item = nodeView('HRC-48/10', { kind: 'AgendaItem', names: { zh: '技术援助和能力建设' } });
	expect(fullName(item, 'en')).toBe('Item 10 技术援助和能力建设');
});

it.each([
	['政党法', 3, '政党法'],
	['社团和非政府组织法', 5, '社团和非…'],
	// no space before the sign
	['Charter of the United Nations', 5.5, 'Charter…'],
	['', 5, '']
])('%s within %s em is %s', (text, most, expected) => {
	expect(clip(text, most)).toBe(expected);
	expect(widthOf(clip(text, most))).toBeLessThanOrEqual(most + 0.2);
});
