import { speak } from '#lib/words/words.ts';
import type { LayoutLoad } from './$types';

/** The words are looked up on either side: what speaks cannot be sent as data. */
export const load: LayoutLoad = ({ data }) => speak(data.language);
