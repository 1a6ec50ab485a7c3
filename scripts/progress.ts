import type { Progress } from '#graph/load/load.ts';

const WIDTH = 30;

/** `4 s left`, `12 min left` */
function timeLeft(seconds: number): string {
	if (seconds < 90) return `${Math.max(1, Math.round(seconds))} s left`;
	return `${Math.round(seconds / 60)} min left`;
}

/** `35 a second, 4 s left`; nothing before there is something to count by. */
function pace(done: number, total: number, seconds: number): string {
	const rate = done / seconds;
	if (seconds < 1 || rate === 0) return '';
	const rounded = rate < 10 ? rate.toFixed(1) : Math.round(rate).toLocaleString('en');
	return `  ${rounded} a second, ${timeLeft((total - done) / rate)}`;
}

/** `[#######-------]  12 of 40  35 a second, 1 s left  seeds/A-RES-59-190.zh.txt` */
function draw({ done, path }: Progress, total: number, seconds: number): string {
	const filled = Math.round((WIDTH * done) / total);
	const bar = '#'.repeat(filled) + '-'.repeat(WIDTH - filled);
	return `[${bar}]  ${done} of ${total}${pace(done, total, seconds)}  ${path}`;
}

/** A bar that moves on a terminal; elsewhere a line for each tenth of many files. */
export function createProgress(total: number, out: NodeJS.WriteStream) {
	const step = Math.ceil(total / 10);
	const started = performance.now();
	const seconds = (): number => (performance.now() - started) / 1000;

	return {
		show(progress: Progress): void {
			const { done } = progress;
			if (out.isTTY)
				out.write(`\r\u001b[K${draw(progress, total, seconds()).slice(0, out.columns - 1)}`);
			else if (step > 1 && done % step === 0)
				out.write(`${done} of ${total} files${pace(done, total, seconds())}\n`);
		},

		/** What takes its time after the last of many files. */
		say(sentence: string): void {
			if (out.isTTY) out.write(`\r\u001b[K${sentence}`);
			else if (step > 1) out.write(`${sentence}\n`);
		},

		end(): void {
			if (out.isTTY) out.write('\r\u001b[K');
		}
	};
}
