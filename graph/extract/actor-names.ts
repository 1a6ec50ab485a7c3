import { ACTORS, namesIn } from '../names/registry.ts';
import { createNameFinder } from './name-finder.ts';

/** Organs, offices and officials that a text names. */
export const findActors = createNameFinder(
	namesIn(ACTORS, 'zh').map(([name, { id }]): [string, string] => [name, id])
);
