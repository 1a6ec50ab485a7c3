import type { FigureWords } from './figures-zh.ts';

/** What is said of how sure the extraction is, in English. */
export const figuresEn: FigureWords = {
	title: 'How sure it is',
	lead: 'What is read is held against what is known, item by item. Brackets give the 95 % interval (Wilson), n the number of items.',
	none: 'No figures have been published yet; recalling evaluate --publish does it.',
	date: (date) => `Measured on ${date}.`,
	texts: (counts) => `Compared: ${counts}.`,
	count: (body, language, count) => `${body}, ${language}: ${count} texts`,
	parity: (languages, share, interval, count) =>
		`Of ${count} resolutions read in two or more languages (${languages}), ${share} cite exactly the same in each (${interval}).`,
	explained: (count) =>
		`In ${count} of the others every difference has been looked into and has a reason: mostly the language versions differ.`,
	what: 'What',
	precision: 'Precision',
	precisionHelp: 'of what is read, the share that is right',
	recall: 'Recall',
	recallHelp: 'of what should be read, the share that is',
	reviewed: (count) => `${count} differences decided by a reviewer with the text at hand`,
	notJudged: 'cannot be judged',
	separator: '; ',
	languages: {
		zh: 'Chinese',
		en: 'English',
		fr: 'French',
		es: 'Spanish',
		ru: 'Russian',
		ar: 'Arabic'
	},
	sources: {
		gold: 'Texts read by a person line by line',
		'header data': 'The data that the United Nations publishes with its resolutions',
		links: 'The links that the United Nations sets in its files',
		"editors' links": 'The links that United Nations editors set in texts (recall alone)',
		"parser's labels": 'What another parser of the United Nations saw (it errs too)'
	},
	classes: {
		header: 'Header',
		paragraphs: 'Paragraphs',
		verbs: 'Verbs',
		citations: 'Resolutions and documents cited',
		'citation dates': 'Dates of citations',
		pinpoints: 'Paragraphs and articles cited',
		instruments: 'Treaties and instruments',
		'mandate acts': 'Decisions on mandates',
		obligations: 'Reports requested',
		consider: 'Further consideration',
		countries: 'Countries concerned',
		'header: adopted': 'Date of adoption',
		'header: meeting': 'Meeting',
		'header: agendaItem': 'Agenda item',
		'header: title': 'Title',
		'header: adoption': 'Manner of adoption',
		votes: 'Votes by country',
		sponsors: 'Sponsors',
		body: 'Whose number it is',
		'paragraph starts': 'Where paragraphs begin',
		'paragraph kinds': 'Preambular or operative',
		'paragraph levels': 'Levels of paragraphs'
	}
};
