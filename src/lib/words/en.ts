import { explorerEn } from './explorer-en.ts';
import { figuresEn } from './figures-en.ts';
import type { Words } from './zh.ts';

const s = (count: string): string => (count === '1' ? '' : 's');

/** What the interface says, in English. */
export const en: Words = {
	explorer: explorerEn,
	figures: figuresEn,
	site: {
		name: 'Recalling',
		tagline: 'How UN resolutions cite one another',
		skip: 'Skip to the content',
		navigation: 'Main',
		start: 'Start',
		explore: 'Graph',
		about: 'About',
		otherLanguage: '中文',
		otherLanguageHint: 'Use the interface in Chinese',
		local: 'Everything happens on this machine; nothing is sent anywhere.'
	},
	search: {
		label: 'Search resolutions, documents, mandates, instruments, countries or the texts',
		placeholder: '48/23, resolution 60/251, Cambodia, Universal Declaration…',
		short: 'Search',
		button: 'Search',
		shortcut: 'Press / to search',
		title: 'Search',
		titleOf: (query) => `Results for “${query}”`,
		found: (total) => `${total} result${s(total)}`,
		best: 'Most likely this one',
		symbols: 'Resolutions and documents',
		names: 'Names',
		paragraphs: 'Paragraphs, newest first',
		nothing: 'Nothing found',
		nothingHelp: 'It can be written like this:',
		examples: ['48/23', 'HRC 5/1', 'A/RES/60/251', '1325 (2000)', 'Special Rapporteur'],
		onlyLoaded: 'Only loaded texts, and what they cite, can be searched.',
		empty: 'Enter a symbol, a name, or words of a text.'
	},
	count: {
		showing: (shown, total) => `Showing ${shown} of ${total}`,
		more: 'Show more',
		texts: (count) => `${count} text${s(count)}`,
		citedBy: (count) => `cited by ${count} loaded resolution${s(count)}`,
		foundIn: (count) => `found in ${count} loaded resolution${s(count)}`,
		times: (count) => (count === '1' ? 'once' : `${count} times`),
		moreQuotations: (count) => `${count} more`
	},
	state: { loaded: 'loaded', cited: 'not loaded' },
	start: {
		title: 'Every citation, with the sentence that makes it',
		lead: 'Enter a resolution to see what it cites, who cites it, and which mandate it carries on.',
		questions: 'Questions to start from',
		whoCites: (name) => `Who cites the ${name}?`,
		mandate: (name) => `How has the mandate of the ${name} been carried on?`,
		whatCites: (name) => `What does ${name} cite?`,
		country: (name) => `Which texts concern ${name}?`,
		session: (name) => `Which reports are due at ${name}?`,
		texts: 'Loaded texts',
		holdings: 'What is loaded',
		nothing: 'No text is loaded yet',
		nothingHelp: 'Load files or a folder with this command, then reload the page:',
		doubts: (count) => `${count} doubt${s(count)}`
	},
	text: {
		facts: 'Facts',
		contents: 'Contents',
		body: 'Body',
		session: 'Session',
		adopted: 'Adopted',
		meeting: 'Meeting',
		meetingNumber: (number) => `meeting ${number}`,
		sessionNumber: (number) => `session ${number}`,
		item: 'Agenda item',
		adoption: 'Adoption',
		withoutVote: 'without a vote',
		recordedVote: 'recorded vote',
		vote: (inFavour, against, abstaining) =>
			`${inFavour} in favour, ${against} against, ${abstaining} abstaining`,
		languages: 'Languages',
		full: 'Full text',
		header: 'Header',
		preamble: 'Preamble',
		operative: 'Operative part',
		annex: 'Annex',
		closing: 'Closing lines',
		notes: 'Footnotes',
		note: (label) => `Footnote ${label}`,
		backToText: 'Back to the text',
		permalink: (paragraph) => `Link to ${paragraph}`,
		citedBy: 'Cited by',
		nobodyCites: 'No loaded text cites it.',
		obligations: 'Reports requested',
		doubts: 'Doubts',
		doubtsHelp: 'It could not be settled what these words refer to, so they link to nothing.',
		candidates: 'It may be',
		official: 'Official text (UN)',
		leaves: 'leaves this machine',
		explore: 'Show in the graph',
		source: 'See the source as received',
		cut: (shown, total) =>
			`${total} things are connected with this text and only ${shown} are used here, so that some references may not be marked.`,
		showAll: 'Use them all'
	},
	company: {
		standing: 'Cited for its age',
		standingOf: (share, body) =>
			`more often a year than ${share} of the other loaded resolutions of the ${body}`,
		group: 'Group of texts',
		groupOf: (count, label) => `${count} texts around ${label} that cite one another`,
		stability: (value) => `stability ${value}`,
		stabilityHelp:
			'How much of the group stays together when groups are looked for ten times over: from 0 to 1.',
		members: 'Others of the group'
	},
	links: {
		CITES: ['Cites', 'Cited by'],
		ACTS_ON: ['Decisions on mandates', 'Decisions on this mandate'],
		MENTIONS: ['Mentions', 'Texts that mention it'],
		ADOPTED_AT: ['Adopted at', 'Texts adopted at this session'],
		ON_ITEM: ['Agenda item', 'Texts adopted under this item'],
		OF: ['Body', 'Sessions'],
		CONCERNS: ['Country concerned', 'Texts on this country'],
		VOTED: ['Texts voted on', 'Countries that voted'],
		SPONSORED: ['Texts sponsored', 'Sponsors'],
		FOLLOWS: ['Earlier text of the series', 'Later texts of the series'],
		REQUESTS: ['Reports requested', 'Text that requests it'],
		OWED_BY: ['Owed by', 'Reports owed'],
		DUE_AT: ['Due at', 'Reports due at this session'],
		CONSIDERED_AT: ['To be considered at', 'Texts to be considered at this session']
	},
	entity: {
		notLoaded: 'Not loaded',
		notLoadedHelp: 'Its text is not here; these are the sentences that cite it in loaded texts.',
		names: 'Names',
		symbol: 'Symbol',
		date: 'Date',
		citedBy: 'Cited by',
		links: 'Connections',
		nothing: 'Nothing is connected with it.',
		quotations: 'Quotations',
		verbs: 'Verbs used',
		articles: 'Provisions cited',
		since: 'First cited',
		latest: 'Last cited',
		cut: 'loaded first, then most cited'
	},
	mandate: {
		life: 'Life of the mandate',
		years: (count) => `${count} year${s(count)}`,
		expires: 'Computed expiry',
		expiresHelp:
			'Date of adoption plus the term; the term usually ends with the session of the Council that follows.',
		expired: 'By the loaded texts the term has run out and was not extended',
		running: 'Within its term',
		noActs: 'No loaded text decides on this mandate.'
	},
	about: {
		title: 'About the data',
		lead: 'Every line in the graph is a sentence. What could not be settled is listed here, not guessed.',
		loaded: 'What is loaded',
		nodes: 'Nodes',
		edges: 'Connections',
		kind: 'Kind',
		number: 'Number',
		quotations: 'Quotations',
		doubts: 'Doubts',
		doubtsHelp: 'References whose target could not be settled, with what they may be.',
		noDoubts: 'There are no doubts.',
		read: 'What is read',
		reads: [
			'The header: body, session, agenda item, number, title, date and manner of adoption.',
			'Paragraphs, headings, annexes and footnotes, numbered as printed.',
			'References to resolutions, documents, treaties and other instruments, with verb, date and provision.',
			'How special procedures are established, extended, renamed and ended; reports requested; countries concerned.'
		],
		notRead: 'What is not read',
		readsNot: [
			'Of a resolution that is not loaded it is known who cites it, not what it cites.',
			'Documents without a symbol that no register names are listed as doubts, or not at all.',
			'Nothing is checked on the network. The official text is the one the United Nations publishes.'
		],
		text: 'Text',
		paragraph: 'Paragraph',
		words: 'Words',
		reason: 'Reason'
	},
	error: {
		noPage: 'There is no such page',
		noPageHelp: 'The address may be mistyped. Search, or go back to the start.',
		refused: 'This request cannot be answered',
		refusedHelp: 'It was made in a wrong way. Go back to the page before, or to the start.',
		notFound: 'Not found',
		notFoundHelp: 'No loaded text is it or cites it. Try another way of writing it.',
		unavailable: 'The database cannot be used just now',
		unavailableHelp: 'See that the database file is there and can be read, then reload the page.',
		other: 'Something went wrong',
		otherHelp: 'The fault was logged. Reload the page, or go back to the start.',
		id: 'Fault number'
	}
};
