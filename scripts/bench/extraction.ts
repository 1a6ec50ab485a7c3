import { readXml } from '#graph/akn/read.ts';
import { BadTextError } from '#graph/errors.ts';
import { extractAll } from '#graph/extract/extract.ts';
import { MOST_TOGETHER } from '#graph/extract/together.ts';
import type { Document, Source } from '#graph/model.ts';
import { readDocument, readGraph, readingOf } from '#graph/pipeline.ts';
import { readSource } from '#graph/read.server.ts';
import { fastest, medians, passesOver, percentile, table } from './measure.ts';

/** So much of a language and a format is enough to tell its speed, in characters. */
const ENOUGH = 6_000_000;

/** Read before the clock starts, again and again if need be, in characters: what runs first is compiled first. */
const WARM = 8_000_000;

interface Sample {
	path: string;
	group: string;
	/** In characters. */
	size: number;
	/** Bytes of running text. */
	running: number;
}

/**
 * Megabytes a second on one core, by language and format: a file's bytes from disk to graph, and
 * extraction alone in bytes of running text; beside it the same bytes read and searched for `N/N`.
 */
export async function benchExtraction(paths: string[]): Promise<void> {
	const groups = await samplesOf(paths);
	const rows = [];
	for (const [name, samples] of groups) rows.push(await measure(name, samples));
	const head =
		'texts,file MB,XML MB/s,read MB/s,pipeline MB/s,extract MB/s,p99 ms,yardstick MB/s,yardstick ×';
	table(['', ...head.split(',')], rows);
	const memory = process.resourceUsage().maxRSS / 1024;
	console.log(
		`\nPeak memory ${Math.round(memory)} MiB; time is that of one core, warmed up, in the fastest of five passes. XML: text to elements. Read: text to paragraphs and their verbs. Pipeline: text to graph, ${MOST_TOGETHER} together as in a loading; p99: one alone.`
	);
	console.log(
		'Extract: rules alone, on running text. Yardstick: the same file read and matched for N/N.'
	);
}

/** Texts by language and format; what is no resolution is left out. */
async function samplesOf(paths: string[]): Promise<Map<string, Sample[]>> {
	const groups = new Map<string, Sample[]>();
	const sizes = new Map<string, number>();
	for (const path of paths) {
		const sample = await sampleOf(path);
		if (!sample) continue;
		const { group } = sample;
		const size = sizes.get(group) ?? 0;
		if (size > ENOUGH) continue;
		sizes.set(group, size + sample.size);
		groups.set(group, [...(groups.get(group) ?? []), sample]);
	}
	return new Map([...groups].sort());
}

async function sampleOf(path: string): Promise<Sample | null> {
	try {
		const source = await readSource(path);
		const document = readDocument(source);
		const group = `${document.language} ${source.format}`;
		return { path, group, size: source.text.length, running: runningBytes(document) };
	} catch (cause) {
		if (cause instanceof BadTextError) return null;
		throw cause;
	}
}

const bytesOf = (text: string): number => Buffer.byteLength(text);

const runningBytes = ({ paragraphs, notes }: Document): number =>
	[...paragraphs, ...notes].reduce((sum, { flow }) => sum + bytesOf(flow.text), 0);

const sum = (numbers: number[]): number => numbers.reduce((total, one) => total + one, 0);

async function measure(name: string, samples: Sample[]): Promise<string[]> {
	// of one group at a time: a loader keeps no texts, and the more are kept the longer memory is looked through
	const sources = await Promise.all(samples.map(({ path }) => readSource(path)));
	warm(sources);
	const megabytes = sum(sources.map(({ text }) => bytesOf(text))) / 1e6;
	const running = sum(samples.map(({ running }) => running)) / 1e6;
	const isXml = sources.every(({ format }) => format === 'akn');
	const parsing = isXml ? await passesOver(sources, same, readXml) : null;
	const reading = await passesOver(sources, same, readDocument);
	const wholes = await passesOver(sources, same, whole);
	// so many together and anew each time, as a loader does: what was made of a text is kept as long as it
	const batches = inBatches(sources);
	const pipelines = await passesOver(batches, same, wholeBatch);
	const extracting = await passesOver(batches, (batch) => batch.map(readDocument), extractAll);
	const searching = await passesOver(sources, same, yardstick);
	const plain = megabytes / fastest(searching);
	const pipeline = megabytes / fastest(pipelines);
	const speeds = [megabytes / fastest(reading), pipeline, running / fastest(extracting)];
	return [
		name,
		String(samples.length),
		megabytes.toFixed(1),
		parsing ? (megabytes / fastest(parsing)).toFixed(1) : '',
		...speeds.map((one) => one.toFixed(1)),
		(1000 * percentile(medians(wholes), 99)).toFixed(1),
		plain.toFixed(0),
		(plain / pipeline).toFixed(1)
	];
}

const same = <Item>(item: Item): Item => item;

function warm(sources: readonly Source[]): void {
	for (let size = 0; size < WARM;)
		for (const source of sources) {
			whole(source);
			size += source.text.length;
		}
}

function whole(source: Source): void {
	readGraph(source);
}

function wholeBatch(batch: readonly Source[]): void {
	const documents = batch.map(readDocument);
	const all = extractAll(documents);
	documents.forEach((document, i) => readingOf(document, all[i] ?? []));
}

const inBatches = (sources: readonly Source[]): Source[][] =>
	Array.from({ length: Math.ceil(sources.length / MOST_TOGETHER) }, (_, i) =>
		sources.slice(i * MOST_TOGETHER, (i + 1) * MOST_TOGETHER)
	);

/** What somebody would do without this program: read the file and look for numbers of resolutions. */
async function yardstick({ path }: Source): Promise<number> {
	const { text } = await readSource(path);
	return [...text.matchAll(/\d+\/\d+/g)].length;
}
