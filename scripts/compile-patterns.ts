import { setFlagsFromString } from 'node:v8';

/**
 * Has patterns compiled when they are first tried: V8 would interpret them first, and again whenever their
 * code was let go, which makes rules of six languages in turn slower by a third. What was tried before goes
 * on as it was; to switch the interpreter off instead would have V8 take its bytecode for code of the
 * machine, and crash.
 */
export const compilePatternsAtOnce = (): void => setFlagsFromString('--regexp-tier-up-ticks=0');
