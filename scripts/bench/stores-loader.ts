import { createBatch } from '#graph/load/batch.ts';
import { openStore } from '#graph/store/open.server.ts';
import { createArchive } from '../archive/archive.ts';
import { load } from '../load.ts';
import { seconds } from './measure.ts';

/** What is to be loaded: files and folders, or so many made-up resolutions. */
export interface Order {
	store: string;
	texts?: string[];
	archive?: number;
}

export interface Loaded {
	seconds: number;
	/** Seconds of all cores. */
	cpu: number;
	/** MiB, at the most. */
	memory: number;
}

/** Made-up texts as the loader saves them; making them is not counted. */
async function loadArchive(address: string, size: number): Promise<number> {
	const store = await openStore(address);
	const batch = createBatch(store, 'archive');
	let sum = 0;
	for (const text of createArchive(size).texts) sum += await seconds(() => batch.add(text));
	sum += await seconds(() => batch.save());
	await store.close();
	return sum;
}

const carryOut = ({ store, texts, archive }: Order): Promise<number> =>
	texts ? seconds(() => load(texts, { store })) : loadArchive(store, archive ?? 0);

process.once('message', async (order: Order) => {
	const time = await carryOut(order);
	const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
	const loaded: Loaded = {
		seconds: time,
		cpu: (userCPUTime + systemCPUTime) / 1e6,
		memory: maxRSS / 1024
	};
	process.send?.(loaded, () => process.disconnect());
});
