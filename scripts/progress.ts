import type { Progress } from '#graph/load.ts';

const WIDTH = 30;

/** `[#######-------]  12 of 40  seeds/A-RES-59-190.zh.txt` */
function draw({ done, path }: Progress, total: number): string {
	const filled = Math.round((WIDTH * done) / total);
	const bar = '#'.repeat(filled) + '-'.repeat(WIDTH - filled);
	return `[${bar}]  ${done} of ${total}  ${path}`;
}

/** A bar that moves on a terminal; elsewhere a line for each tenth of many files. */
export function createProgress(total: number, out: NodeJS.WriteStream) {
	const step = Math.ceil(total / 10);

	return {
		show(progress: Progress): void {
			if (out.isTTY) out.write(`\r\u001b[K${draw(progress, total).slice(0, out.columns - 1)}`);
			else if (step > 1 && progress.done % step === 0)
				out.write(`${progress.done} of ${total} files\n`);
		},

		end(): void {
			if (out.isTTY) out.write('\r\u001b[K');
		}
	};
}
