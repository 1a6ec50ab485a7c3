import type { Doubt } from '../model.ts';
import { symbolFiled } from './address.ts';
import type { HeaderReading } from './header.ts';
import { otherNumbers } from './number.ts';
import type { Element } from './tree.ts';

/** A number that is filed otherwise than printed, and a file that holds several parts of an act. */
export function symbolDoubts(
	symbol: string,
	{ header, filed, printed, at }: HeaderReading,
	statements: readonly Element[]
): Doubt[] {
	const { number = '' } = header;
	const others = otherNumbers(number, [filed, printed]);
	const parts = statements.length > 1 ? statements.flatMap((part) => symbolFiled(part) ?? []) : [];
	return [
		...others.map((other) => doubt(`${number} ≠ ${other}`, 'number-contradicted', [])),
		...(parts.length > 0 ? [doubt(symbol, 'several-parts', parts)] : [])
	].map((one) => ({ ...one, ...at.number }));
}

const doubt = (text: string, reason: Doubt['reason'], candidates: string[]): Doubt => ({
	paragraph: 'header',
	text,
	reason,
	candidates
});
