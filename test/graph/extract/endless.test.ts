import { expect, it } from 'vitest';
import type { Rule } from '#graph/extract/rule.ts';
import { mandate } from '#graph/extract/rules/mandate.ts';
import { numberedAct } from '#graph/extract/rules/numbered-act.ts';
import type { Language } from '#graph/schema.ts';
import { find } from './said.ts';

/** More than a function takes as arguments, or calls itself. */
const MANY = 130_000;

it.each<[language: Language, before: string, item: string, after: string, rule: Rule]>([
	['zh', '回顾', '第5/1号、', '第5/2号决议，', numberedAct],
	['en', 'Recalling resolutions ', '5/1, ', '5/2 and 5/3,', numberedAct],
	['en', 'Recalling the Special Rapporteurs on torture', ' and on torture', ',', mandate]
])(
	'in %s reads a list without end: %s%s…',
	(language, before, item, after, rule) => {
		const text = before + item.repeat(MANY) + after;
		expect(find(rule, text, { language }).length).toBeGreaterThan(MANY);
	},
	30_000
);
