import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fingerprint, unlessDone } from '../../scripts/stamp.ts';

let root: string;

beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'recalling-stamp-'));
	mkdirSync(join(root, 'src', 'lib'), { recursive: true });
	writeFileSync(join(root, 'src', 'lib', 'a.ts'), 'a');
	writeFileSync(join(root, 'package.json'), '{}');
});

afterEach(() => rmSync(root, { recursive: true }));

const print = () => fingerprint(root, ['src', 'static', 'package.json']);

describe('a fingerprint', () => {
	it.each<[string, () => void]>([
		['a changed file', () => writeFileSync(join(root, 'src', 'lib', 'a.ts'), 'b')],
		['a new file', () => writeFileSync(join(root, 'src', 'b.ts'), '')],
		['a renamed file', () => renameSync(join(root, 'src/lib/a.ts'), join(root, 'src/lib/b.ts'))],
		// moved characters: `a` + `{}` is not `a{` + `}`
		['a boundary moved', () => writeFileSync(join(root, 'src', 'lib', 'a.ts'), 'a{}')],
		['a folder that appears', () => addStatic()]
	])('differs after %s', (_, change) => {
		const before = print();
		change();
		expect(print()).not.toBe(before);
	});

	it.each<[string, () => void]>([
		['a file written again as it was', () => writeFileSync(join(root, 'package.json'), '{}')],
		['a file elsewhere', () => writeFileSync(join(root, 'README.md'), 'read me')]
	])('is the same after %s', (_, change) => {
		const before = print();
		change();
		expect(print()).toBe(before);
	});
});

function addStatic(): void {
	mkdirSync(join(root, 'static'));
	writeFileSync(join(root, 'static', 'robots.txt'), '');
}

describe('stamped work', () => {
	let done: number;
	const work = async () => void (done += 1);
	const stamp = () => join(root, 'build', '.stamp');

	beforeEach(() => (done = 0));

	it('is not done twice for the same files', async () => {
		await unlessDone(stamp(), print(), work);
		await unlessDone(stamp(), print(), work);
		expect(done).toBe(1);
	});

	it('is done again for other files', async () => {
		await unlessDone(stamp(), print(), work);
		writeFileSync(join(root, 'package.json'), '{"a":1}');
		await unlessDone(stamp(), print(), work);
		expect(done).toBe(2);
	});

	it('is done again when it failed, though it was good before', async () => {
		await unlessDone(stamp(), 'one', work);
		await expect(unlessDone(stamp(), 'two', () => Promise.reject(new Error()))).rejects.toThrow();
		await unlessDone(stamp(), 'one', work);
		expect(done).toBe(2);
	});
});
