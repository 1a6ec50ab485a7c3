import { latin } from '../format.ts';

/** Browsers look no further for what a page declares. */
const WITHIN = 2048;

/** <meta charset=gb2312> · content="text/html; charset=big5" · <?xml … encoding="utf-8"?> */
const DECLARED =
	/<meta\s[^>]{0,200}?charset\s*=\s*["']?\s*([\w:.-]{1,40})|^\s*<\?xml[^>]{0,100}?encoding\s*=\s*["']([\w:.-]{1,40})/i;

/** The encoding that a page declares of itself, by its WHATWG name; null for none that is known. */
export function declaredCharset(bytes: Uint8Array): string | null {
	const head = latin(bytes.subarray(0, WITHIN));
	if (!/^[^<]{0,10}</.test(head)) return null;
	const [, meta, xml] = DECLARED.exec(head) ?? [];
	const label = meta ?? xml;
	if (label === undefined) return null;
	try {
		const { encoding } = new TextDecoder(label);
		// a page whose head could be read as ASCII is not in UTF-16; GB18030 has all of GBK
		if (encoding.startsWith('utf-16')) return null;
		return encoding === 'gbk' ? 'gb18030' : encoding;
	} catch {
		return null;
	}
}
