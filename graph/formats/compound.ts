import { latin } from './format.ts';
import { lockedWord, oldWord, otherOffice } from './refusals.ts';

/** The names of its streams stand in a compound file in UTF-16. */
const named = (name: string): string => [...name].map((letter) => `${letter}\0`).join('');

/** Compound files are never read: either they are old, or they are locked. */
export function refuseCompound(path: string, bytes: Uint8Array): never {
	const names = latin(bytes);
	if (names.includes(named('EncryptedPackage'))) throw lockedWord(path);
	throw names.includes(named('WordDocument')) ? oldWord(path) : otherOffice(path);
}
