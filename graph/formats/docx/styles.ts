import { find, isOn, valueOf, within, type Element } from './xml.ts';

/** Where a paragraph stands in a list. */
export interface Place {
	list: string;
	depth?: number;
	/** The style that says so, where the paragraph does not say it itself. */
	style?: string;
}

/** What a style of a paragraph or of characters says that changes the words. */
interface Style {
	basedOn?: string;
	place?: Place;
	raised?: boolean;
	hidden?: boolean;
}

export interface Styles {
	byId: ReadonlyMap<string, Style>;
	/** The style of paragraphs that name none. */
	paragraph?: string;
}

export function readStyles(part: Element | undefined): Styles {
	const root = find(part, 'styles');
	const all = root ? within(root, 'style') : [];
	const usual = all.find(
		({ attributes }) =>
			attributes.type === 'paragraph' && /^(?:1|true|on)$/.test(attributes.default ?? '')
	)?.attributes.styleId;
	return {
		byId: new Map(all.map((style) => [style.attributes.styleId ?? '', readStyle(style)])),
		...(usual !== undefined && { paragraph: usual })
	};
}

function readStyle(style: Element): Style {
	const basedOn = valueOf(style, 'basedOn');
	const place = placeIn(find(style, 'pPr'));
	const properties = find(style, 'rPr');
	return {
		...(basedOn !== undefined && { basedOn }),
		...(place && { place }),
		...lookOf(properties)
	};
}

/** What these properties of a run say of its look; what they do not say its style does. */
export function lookOf(properties: Element | undefined): Pick<Style, 'raised' | 'hidden'> {
	const align = valueOf(properties, 'vertAlign');
	return {
		...(align !== undefined && { raised: align === 'superscript' }),
		...(find(properties, 'vanish') && { hidden: isOn(properties, 'vanish') })
	};
}

/** The list that these properties of a paragraph name; list 0 is none. */
export function placeIn(properties: Element | undefined): Place | undefined {
	const list = valueOf(properties, 'numPr', 'numId');
	const depth = valueOf(properties, 'numPr', 'ilvl');
	if (list === undefined) return undefined;
	return { list, ...(depth !== undefined && { depth: Number(depth) }) };
}

/** How many styles may be based on one another. */
const DEEPEST = 50;

/** What the style, or the nearest of those it is based on, says of one thing. */
export function inherited<Key extends keyof Style>(
	{ byId }: Styles,
	id: string | undefined,
	key: Key
): Style[Key] | undefined {
	let at = id;
	for (let i = 0; at !== undefined && i < DEEPEST; i++) {
		const style = byId.get(at);
		if (style?.[key] !== undefined) return style[key];
		at = style?.basedOn;
	}
	return undefined;
}

/** The place that a style gives its paragraphs, with the style that says so. */
export function placeOfStyle(styles: Styles, id: string | undefined): Place | undefined {
	const place = inherited(styles, id, 'place');
	return place && id !== undefined ? { ...place, style: id } : undefined;
}
