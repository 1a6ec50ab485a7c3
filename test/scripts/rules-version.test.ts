import { expect, it } from 'vitest';
import { rulesVersion } from '../../scripts/rules-version.ts';

it('is the same for the same rules, and short enough to be kept with every text', () => {
	expect(rulesVersion()).toBe(rulesVersion());
	expect(rulesVersion('a correction')).not.toBe(rulesVersion());
	expect(rulesVersion()).toMatch(/^[0-9a-f]{16}$/);
});
