import type { Element } from './tree.ts';

const names = (list: string): Set<string> => new Set(list.split(' '));

/** Elements that begin and end a line. */
const BLOCKS = names(
	'address article aside blockquote body center dd details dir div dl dt fieldset figcaption figure ' +
		'footer form h1 h2 h3 h4 h5 h6 header hr html legend li main ol p pre section summary table ' +
		'tbody td tfoot th thead tr ul'
);

/** What is no part of a page's text. */
const DROPPED = names(
	'audio button canvas datalist embed head iframe input map nav noscript object option script ' +
		'select style svg template textarea title video'
);

/** Roles of what surrounds a text on its page. */
const AROUND = names('banner complementary contentinfo menu menubar navigation search');

const styleOf = ({ attributes }: Element): string => attributes.style ?? '';

export const isBlock = (element: Element): boolean =>
	BLOCKS.has(element.name) ||
	/display\s*:\s*(?:block|list-item|table|flex)/i.test(styleOf(element));

export const isHidden = (element: Element): boolean =>
	DROPPED.has(element.name) ||
	AROUND.has(element.attributes.role ?? '') ||
	element.attributes.hidden !== undefined ||
	/display\s*:\s*none|visibility\s*:\s*hidden/i.test(styleOf(element));

export const isRaised = (element: Element): boolean =>
	element.name === 'sup' || /vertical-align\s*:\s*(?:super|top)/i.test(styleOf(element));

/** Its list prints no numbers and no signs. */
export const isUnmarked = (element: Element): boolean =>
	/list-style(?:-type)?\s*:[^;]*none/i.test(styleOf(element));
