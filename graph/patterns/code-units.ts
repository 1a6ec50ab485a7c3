/** The code units of a text in an array, which are read in a third of the time, and the bytes they lie in. */
export interface CodeUnits {
	units: Uint16Array;
	bytes: Buffer;
}

function roomFor(length: number): CodeUnits {
	const units = new Uint16Array(length);
	return { units, bytes: Buffer.from(units.buffer) };
}

/** Hardly any text is longer: room taken anew for every one costs more than the reading. */
const ROOM = roomFor(200_000);

/** As many as the text has characters, at the head of the array; they hold until the next text is asked for. */
export function codeUnitsOf(text: string): CodeUnits {
	const room = text.length > ROOM.units.length ? roomFor(text.length) : ROOM;
	room.bytes.write(text, 'utf16le');
	return room;
}

/** Two characters as one small number, not always another for others: it tells only what cannot be there. */
export const pairOf = (first: number, second: number): number => (first * 31 + second) & 0xffff;

/** The two that stand at a place of a text. */
export const pairAt = (text: string, at: number): number =>
	pairOf(text.charCodeAt(at), text.charCodeAt(at + 1));
