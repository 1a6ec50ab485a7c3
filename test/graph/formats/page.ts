import { escaped } from './word.ts';
import type { Printed } from './printed.ts';

/** The text as a page of the web, its footnotes linked there and back. */
export function pageFrom({ lines, notes }: Printed): string {
	const body = lines.map(({ number, pieces }) => {
		const words = pieces.map((piece) =>
			typeof piece === 'string'
				? escaped(piece)
				: `<a href="#fn${piece.label}" id="ref${piece.label}"><sup>${piece.label}</sup></a>`
		);
		return `<p>${number}${words.join('')}</p>`;
	});
	const below = notes.map(
		({ label, text }) =>
			`<p id="fn${label}"><a href="#ref${label}">${label}</a> ${escaped(text)}</p>`
	);
	return `<!DOCTYPE html>
<html><head><meta charset="utf-8"><title>联合国</title>
<style>body { font: 11pt/1.5 "Noto Serif CJK SC", serif } sup { font-size: 65%; line-height: 0 } a { color: inherit; text-decoration: none }</style></head>
<body><nav><a href="/">首页</a></nav><main>${body.join('\n')}<hr>${below.join('\n')}</main></body></html>`;
}
