/**
 * Radicals, each before the character that it is the shape of. Those of U+2F00 on Unicode knows itself,
 * but takes ⼾ for the traditional 戶.
 */
const PAIRS =
	'⺁厂⺅亻⺆冂⺇几⺉刂⺊卜⺎兀⺐尢⺒巳⺓幺⺔彑⺕彐⺖忄⺘扌⺙攵⺛旡⺜曰⺝月⺟母⺠民⺡氵⺣灬⺦丬⺧牛⺨犭⺩王⺪疋⺬示' +
	'⺭礻⺰纟⺲罒⺳网⺶羊⺷羊⺸羊⺹耂⺺肀⺻聿⺼月⺽臼⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻈讠⻉贝⻊足⻋车⻌辶⻍辶⻎辶⻏阝' +
	'⼾户⻐钅⻑長⻒镸⻓长⻔门⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞飠⻟飠⻠饣⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜' +
	'⻰龙⻱龜⻲亀⻳龟';

const CHARACTERS = new Map(
	[...PAIRS].flatMap((radical, i, all) =>
		i % 2 === 0 ? [[radical, all[i + 1] ?? radical] as const] : []
	)
);

/**
 * ⼈ → 人, ⻚ → 页, ⸺ → ——. Where a font has one shape for two characters, many programs write the
 * wrong one into the PDF; no reader ever means these.
 */
export const withoutRadicals = (text: string): string =>
	text
		.normalize('NFC')
		.replace(/\u2e3a/g, '——')
		.replace(/[\u2e80-\u2fdf]/g, (sign) => CHARACTERS.get(sign) ?? sign.normalize('NFKC'));
