import type { Doubt } from '../model.ts';
import { symbolFiled } from './address.ts';
import type { HeaderReading } from './header.ts';
import type { Element } from './tree.ts';

/** A number that is filed otherwise than printed, and a file that holds several parts of an act. */
export function symbolDoubts(
	symbol: string,
	{ filed, printed, at }: HeaderReading,
	statements: readonly Element[]
): Doubt[] {
	const isOther = filed && printed && filed !== printed && !printed.startsWith(`${filed} `);
	const parts = statements.length > 1 ? statements.flatMap((part) => symbolFiled(part) ?? []) : [];
	return [
		...(isOther ? [doubt(`${filed} ≠ ${printed}`, 'number-contradicted', [])] : []),
		...(parts.length > 0 ? [doubt(symbol, 'several-parts', parts)] : [])
	].map((one) => ({ ...one, ...at.number }));
}

const doubt = (text: string, reason: Doubt['reason'], candidates: string[]): Doubt => ({
	paragraph: 'header',
	text,
	reason,
	candidates
});
