import { GRAPH_QUESTIONS } from './stores-graph-questions.ts';
import type { Question } from './stores-question.ts';
import { TEXT_QUESTIONS } from './stores-text-questions.ts';

/** What every store is asked, in the order of the table. */
export const QUESTIONS: Question[] = [...GRAPH_QUESTIONS, ...TEXT_QUESTIONS];
