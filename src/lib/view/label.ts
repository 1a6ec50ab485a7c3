import type { GraphNode } from '#graph/model.ts';
import type { Language, NodeKind } from '#graph/schema.ts';
import { NODES } from '#graph/schema.ts';
import { labelOf } from '#graph/symbol.ts';

/** Kinds whose id is a printed symbol, so that the symbol is what readers call them. */
const SYMBOLS: readonly NodeKind[] = ['Resolution', 'Document'];

/** Kinds that the loader may hold the text of; for all others "only cited" says nothing. */
const TEXTS: readonly NodeKind[] = ['Resolution', 'Document', 'Instrument'];

export const isSymbol = (kind: NodeKind): boolean => SYMBOLS.includes(kind);

export const canBeLoaded = (kind: NodeKind): boolean => TEXTS.includes(kind);

/** The name in the reader's language, else in the first language that has one. */
export const nameOf = ({ names }: GraphNode, language: Language): string | undefined =>
	names[language] ?? names.en ?? names.zh ?? Object.values(names)[0];

/** `HRC-48/10` → 议程项目 10; the session is said by what stands around it. */
const itemLabel = (id: string, language: Language): string =>
	`${language === 'zh' ? NODES.AgendaItem.zh : 'Item'} ${id.replace(/^[^/]*\//, '')}`;

/** What is written on the node: the usual form of a symbol, else the name. Never empty. */
export function nodeLabel(node: GraphNode, language: Language): string {
	if (isSymbol(node.kind)) return labelOf(node.id);
	if (node.kind === 'Session') return node.id.replace('-', ' ');
	if (node.kind === 'AgendaItem') return itemLabel(node.id, language);
	return nameOf(node, language) ?? node.id.replace(/^law:[A-Z]+:/, '');
}

/** The whole name, with the full symbol where the label is a short form of it, or an item's number. */
export function fullName(node: GraphNode, language: Language): string {
	const name = nameOf(node, language);
	const hasNumber = isSymbol(node.kind) || node.kind === 'AgendaItem';
	if (!hasNumber) return name ?? nodeLabel(node, language);
	const number = isSymbol(node.kind) ? node.id : nodeLabel(node, language);
	return name ? `${number} ${name}` : number;
}

/** Wide as a Chinese character: CJK, kana, hangul, full-width signs, and the long dash. */
const WIDE = /[\u2014\u2026\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uff60]/;

const widthOfCharacter = (character: string): number => {
	if (WIDE.test(character)) return 1;
	if (/[A-ZА-ЯM@%&W]/.test(character)) return 0.72;
	return /[iljtf.,:;'|/()[\] -]/.test(character) ? 0.38 : 0.6;
};

/** Width in em, estimated from the characters alone: a picture must not depend on a machine's fonts. */
export const widthOf = (text: string): number =>
	[...text].reduce((width, character) => width + widthOfCharacter(character), 0);

/** The text, or its beginning with … when it is wider than so many em. */
export function clip(text: string, most: number): string {
	if (widthOf(text) <= most) return text;
	let width = 1;
	const kept = [...text].filter((character) => (width += widthOfCharacter(character)) <= most);
	return `${kept.join('').trimEnd()}…`;
}
