import type { NameWords } from '../../extract/words/names.ts';
import { fold } from '../ordinals.ts';

export const esNames: NameWords = { wordKey: fold };
