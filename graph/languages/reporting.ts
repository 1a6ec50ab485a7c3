import type { ReportingWords } from '../extract/words/reporting.ts';
import type { Language } from '../schema.ts';
import { enReporting } from './en/reporting.ts';
import { zhReporting } from './zh/reporting.ts';

/** The languages in which requests for reports are read. */
export const reportingWords: Partial<Record<Language, ReportingWords>> = {
	zh: zhReporting,
	en: enReporting
};
