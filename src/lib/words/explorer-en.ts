import type { PinpointWords } from './pinpoint.ts';
import { sayPinpoint } from './pinpoint.ts';
import type { PartWords } from './place.ts';
import { sayPlace } from './place.ts';
import type { ExplorerWords } from './explorer-zh.ts';

const count = (number: string, one: string, more: string): string =>
	`${number} ${number === '1' ? one : more}`;

const SPANS: Record<string, string> = { D: 'day', W: 'week', M: 'month', Y: 'year' };

/** What the explorer says, in English. */
export const explorerEn: ExplorerWords = {
	title: (name) => `Citations around ${name}`,
	lanes: {
		instruments: 'Instruments',
		laws: 'Domestic laws (undated)',
		resolutions: 'Resolutions',
		documents: 'Documents',
		parties: 'Mandates, actors (undated)',
		dues: 'Sessions, reports'
	},
	canvas: 'Citation graph',
	canvasHelp:
		'Arrow keys move along citations, Enter opens the text, Escape clears the selection, plus and minus zoom, 0 shows everything. Everything in the graph is in the list beside it.',
	canvasFailed:
		'The graph cannot be drawn here. The list and the evidence hold everything it would show.',
	zoomIn: 'Zoom in',
	zoomOut: 'Zoom out',
	fit: 'Show everything',
	legend: 'Legend and filter',
	loaded: 'text loaded',
	cited: 'only cited',
	named: 'not a text',
	lines: {
		cite: 'cites',
		decide: 'decides on a mandate',
		request: 'requests a report',
		mention: 'mentions, concerns',
		formal: 'session, item, vote'
	},
	neighbours: 'List',
	evidence: 'Evidence',
	panes: 'List or evidence',
	shown: (shown, total) => `Showing ${shown} of ${total}, most cited first`,
	all: (total) => count(total, 'item', 'items'),
	cut: (kind, shown, total) => `${kind} ${shown} of ${total}`,
	hiddenNow: (number) => `${number} hidden`,
	showAll: 'Show all',
	notDrawn: 'Counted, not drawn:',
	drawCrowd: 'draw them',
	countCrowd: 'only count them',
	times: (number) => count(number, 'mention', 'mentions'),
	nothingChosen:
		'Choose an item in the graph or in the list: here you will read the sentence that cites it.',
	noneHere: 'Nothing is connected to this.',
	quotes: (number) => count(number, 'quotation', 'quotations'),
	moreQuotes: (shown, total) => `Showing the first ${shown} of ${total}`,
	paragraph: (id) => sayPlace(id, PARTS),
	openText: 'Open the text',
	openPage: 'Open the page',
	makeFocus: 'Make it the focus',
	rule: (rule) => `rule ${rule}`,
	settled: (why) => `settled by a reviewer: ${why}`,
	resolvedBy: {
		explicit: 'the text names the body',
		date: 'body known by the date',
		scope: 'body named nearby',
		own: 'taken to be of the same body',
		form: 'body known by the form of the number',
		symbol: 'the text gives the symbol',
		ibid: 'same source as the note before',
		correction: 'a reviewer settled it'
	},
	pinpoints: 'Provisions',
	pinpoint: (pinpoint, unit) => sayPinpoint(pinpoint, unit, { words: PINPOINTS, between: ', ' }),
	pinpointList: '; ',
	date: 'Date',
	act: 'Decision',
	months: (number) => count(number, 'month', 'months'),
	until: 'Until',
	terms: 'On the terms of',
	product: 'Product',
	periodicity: 'Period',
	role: 'Place',
	term: 'Term',
	within: (number, unit) => {
		const span = SPANS[unit] ?? unit;
		return `within ${count(number, span, `${span}s`)}`;
	},
	due: 'Due at',
	since: 'From',
	vote: 'Vote',
	openEnded: 'open-ended',
	acts: {
		establish: 'establishes',
		extend: 'extends',
		end: 'ends',
		rename: 'renames',
		retype: 'changes the type',
		merge: 'merges',
		modify: 'modifies'
	},
	products: { report: 'report', 'oral-update': 'oral update', study: 'study' },
	periods: { annual: 'every year', biennial: 'every two years' },
	votes: { inFavour: 'in favour', against: 'against', abstaining: 'abstaining' },
	roles: { 'in-title': 'inside a title', 'published-in': 'place of publication' },
	unfold: 'Unfold',
	unfoldHint: (number) => `${number} more not shown`,
	fold: 'Fold',
	undo: (what) => `Undo: ${what}`,
	redo: (what) => `Redo: ${what}`,
	nothingToUndo: 'Nothing to undo',
	nothingToRedo: 'Nothing to redo',
	stepUnfold: (name) => `unfold ${name}`,
	stepFold: (name) => `fold ${name}`,
	stepDraw: (name) => `draw ${name.toLowerCase()}`,
	stepCount: (name) => `only count ${name.toLowerCase()}`,
	stepHide: (kind) => `hide ${kind}`,
	stepShow: (kind) => `show ${kind}`,
	around: (name) => `Around ${name}`,
	stepLimit: (limit) => `show up to ${limit}`,
	startTitle: 'Start from one text',
	startHelp:
		'Type a resolution number, a mandate, an instrument or a country to see what it cites and what cites it.',
	beyond: (number) => `${number} more`,
	needsScript:
		'Drawing the graph needs JavaScript. The list and the evidence hold everything it would show.'
};

/** `op31.a.i` → operative paragraph 31 (a) (i); `annex1.op3` → annex 1 paragraph 3 */
const PARTS: PartWords = [
	[/^annex(\d+)$/, (number) => `annex ${number}`],
	[/^s(\d+)$/, (number) => `section ${number}`],
	[/^header$/, () => 'header'],
	[/^closing$/, () => 'closing lines'],
	[/^sponsors$/, () => 'list of sponsors'],
	[/^additional-sponsors$/, () => 'list of additional sponsors'],
	[/^votes$/, () => 'roll-call'],
	[/^pp(\d+)/, (number) => `preambular paragraph ${number}`],
	[/^op(\d+)/, (number) => `operative paragraph ${number}`],
	[/^p(\d+)/, (number) => `paragraph ${number}`],
	[/^h(\d+)/, (number) => `subheading ${number}`]
];

const PINPOINTS: PinpointWords = [
	[/^[\d(]/, (number, unit) => `${unit === 'article' ? 'art.' : 'para.'} ${number}`]
];
