import { describe, expect, it } from 'vitest';
import { readAkn } from '#graph/akn/akn.ts';
import { clean } from '#graph/clean.ts';
import { BadTextError } from '#graph/errors.ts';
import { readGraph } from '#graph/pipeline.ts';
import { decodeSource } from '#graph/read.server.ts';
import {
	akn,
	BODY,
	cover,
	CONCLUSIONS,
	file,
	FORMULA,
	meta,
	numbered,
	source,
	wrap,
	written
} from './file.ts';

const NOTE = (marker: string, words: string): string =>
	`<authorialNote marker="${marker}" placement="bottom"><p>	${words}</p></authorialNote>`;

describe('the header', () => {
	it('is read from the meta data and the marked words', () => {
		const { symbol, language, header } = akn();
		expect({ symbol, language, ...header }).toEqual({
			symbol: 'A/RES/78/220',
			language: 'zh',
			body: 'GA',
			act: 'resolution',
			number: '78/220',
			session: 78,
			title: '人权状况',
			adopted: '2023-12-19',
			meeting: 50,
			agendaItem: '71 (c)',
			agendaTitle: '促进和保护人权'
		});
	});

	it('says where each field was read', () => {
		const { at, source: received } = akn();
		const said = (key: keyof typeof at) => received.text.slice(at[key]?.start, at[key]?.end);
		expect([said('title'), said('meeting'), said('adopted'), said('number')]).toEqual([
			'人权状况',
			'第50次全体会议',
			'2023年12月19日',
			'A/RES/78/220'
		]);
	});

	it('is a paragraph of its own, line by line, the formula last', () => {
		expect(akn().paragraphs[0]).toMatchObject({
			id: 'header',
			flow: {
				text: 'A/RES/78/220 大会 第七十八届会议 议程项目71(c) 促进和保护人权 78/220.人权状况 大会，'
			}
		});
	});

	it.each([
		['unga/2022-03-02/ES-11-1', 'A/RES/ES-11/1', 'A/RES/ES-11/1'],
		['unhrc/2021-10-11/48-23', 'A/HRC/RES/48/23', 'A/HRC/RES/48/23'],
		['unsc/2000-10-31/1325', 'S/RES/1325 (2000)', 'S/RES/1325(2000)'],
		// addresses leave the letter of a part out
		['unga/2022-04-11/76-235', 'A/RES/76/235 B', 'A/RES/76/235B'],
		['unga/2023-06-30/77-253B', 'A/RES/77/253 B', 'A/RES/77/253B']
	])('%s printed %s is %s', (address, printed, symbol) => {
		const head = meta(`/akn/un/statement/deliberation/${address}/`) + cover(printed);
		const read = akn({ head });
		expect([read.symbol, read.doubts]).toEqual([symbol, []]);
	});

	it('follows the address where the paper says otherwise, and doubts', () => {
		const read = akn({ head: meta() + cover('A/RES/78/202') });
		expect(read.symbol).toBe('A/RES/78/220');
		expect(read.doubts).toMatchObject([{ paragraph: 'header', text: '78/220 ≠ 78/202' }]);
	});

	it.each([
		// the address misprints the session: cover and title agree
		['78-226', 'A/RES/78/226', '78/226.', 'A_RES_78_226-2325984F.xml', 'A/RES/78/226', []],
		['76-226', 'A/RES/78/226', '78/226.', 'x.xml', 'A/RES/78/226', ['78/226 ≠ 76/226']],
		// meta data copied from the act before: title and name agree
		['78-3', 'A/RES/78/3', '78/4.', 'A_RES_78_4_F.xml', 'A/RES/78/4', ['78/4 ≠ 78/3']],
		// without such a name the meta data stand
		['78-3', 'A/RES/78/3', '78/4.', 'x.xml', 'A/RES/78/3', []],
		['78-3', 'A/RES/78/3', '78/4.', 'A_HRC_RES_78_4.xml', 'A/RES/78/3', []],
		// taken for a decimal, 78/130 lost its zero
		[
			'78-13',
			'A/RES/78/13',
			'78/13.',
			'A_RES_78_130-2325874F.xml',
			'A/RES/78/130',
			['78/130 ≠ 78/13']
		],
		['78-60', 'A/RES/78/60', '78/6.', 'A_RES_78_60-2324472F.xml', 'A/RES/78/60', []],
		// any other name is only a doubt
		['78-13', 'A/RES/78/13', '78/13.', 'A_RES_78_131.xml', 'A/RES/78/13', ['78/131 ≠ 78/13']],
		['78-183A', 'A/RES/78/183 A', '78/183 A.', 'A_RES_78_183A.xml', 'A/RES/78/183A', []],
		[
			'76-247A-B',
			'A/RES/76/247 A-C',
			'76/247.',
			'x.xml',
			'A/RES/76/247A-B',
			['76/247 A-B ≠ 76/247 A-C']
		]
	])(
		'filed %s, on the cover %s, above the title %s, in %s: %s',
		(filed, printed, headed, path, symbol, doubts) => {
			const address = `/akn/un/statement/deliberation/unga/2023-12-18/${filed}/`;
			const head = meta(address) + cover(printed).replace('>78/220.<', `>${headed}<`);
			const read = readAkn({ ...source(file({ head })), path });
			expect(read.symbol).toBe(symbol);
			expect(read.doubts.map(({ text }) => text)).toEqual(doubts);
		}
	);

	it('takes the item from the keyword where none is printed', () => {
		const keyword = '<keyword refersTo="agenda" value="71c[6]" showAs="IRAN"/>';
		expect(akn({ head: meta(undefined, keyword) }).header.agendaItem).toBe('71 (c)');
	});
});

describe('paragraphs', () => {
	it.each<[why: string, body: string, ids: string[]]>([
		['the printed number counts', numbered('7.', '决定。'), ['op7 决定。']],
		[
			'items within items',
			`<paragraph><num>1.</num><list><intro><p>请各国：</p></intro>
			<point><num>(a)</num><content><p>甲：</p></content></point>
			<sublist><point><num>㈠</num><content><p>乙；</p></content></point></sublist>
			<point><num>(b)</num><content><p>丙。</p></content></point></list></paragraph>`,
			['op1 请各国：', 'op1.a 甲：', 'op1.a.i 乙；', 'op1.b 丙。']
		],
		[
			'numbers within a list are items',
			`${numbered('1.', '决定。')}<paragraph><num>2.</num><list><intro><p>请：</p></intro>
			<point><num>1.</num><content><p>甲。</p></content></point></list></paragraph>
			${numbered('3.', '请秘书长。')}`,
			['op1 决定。', 'op2 请：', 'op2.1 甲。', 'op3 请秘书长。']
		],
		[
			'numbers with a point in them',
			numbered('1.1', '促进合作。') + numbered('1.2', '支持。'),
			['op1.1 促进合作。', 'op1.2 支持。']
		],
		[
			'words without a number go on',
			`${BODY}<paragraph><content><p>下文亦同；</p></content></paragraph>`,
			['op1 决定继续审议。下文亦同；']
		],
		[
			'where nothing is numbered, paragraphs are counted',
			'<paragraph><content><p>决定甲。</p></content></paragraph><paragraph><content><p>请乙。</p></content></paragraph>',
			['op1 决定甲。', 'op2 请乙。']
		],
		[
			'numbers printed with the words',
			'<paragraph><content><p>1. 决定甲。</p></content></paragraph>',
			['op1 决定甲。']
		],
		[
			'headings, marked or styled',
			`<paragraph><subheading>后续行动</subheading></paragraph>${BODY}<paragraph class="H23"><content><p>其他</p></content></paragraph>`,
			['h1 后续行动', 'op1 决定继续审议。', 'h2 其他']
		],
		[
			'a table belongs to its paragraph, cells apart',
			`${BODY}<container name="table"><table><tr><th><p>甲</p></th><th><p>乙</p></th></tr><tr><td><p>1</p></td><td><p>2</p></td></tr></table></container>`,
			['op1 决定继续审议。甲 乙 1 2']
		],
		[
			'a heading that nobody marked stands between finished paragraphs',
			`${BODY}<paragraph><content><p>预算执行情况报告</p></content></paragraph>${numbered('2.', '请秘书长。')}`,
			['op1 决定继续审议。', 'h1 预算执行情况报告', 'op2 请秘书长。']
		],
		[
			// A/RES/78/80@fr: too long for a heading, and after what goes on
			'so is what is set in bold from the first word to the last',
			`${numbered('1.', '决定如下：')}<paragraph><num>J.</num><content><p> <span class="bold">新闻部在加强不同文明对话中的作用</span> </p></content></paragraph>${numbered('2.', '请秘书长。')}`,
			['op1 决定如下：', 'h1 J.新闻部在加强不同文明对话中的作用', 'op2 请秘书长。']
		],
		[
			'but not a sentence, nor its verb in bold, nor what has a number',
			`${BODY}<paragraph><content><p><span class="bold">又决定延期；</span></p></content></paragraph><paragraph><content><p><span class="bold">请</span>秘书长报告；</p></content></paragraph>${numbered('2.', '<span class="bold">结束</span>')}`,
			['op1 决定继续审议。又决定延期；请秘书长报告；', 'op2 结束']
		],
		[
			'numbers in words before a sentence, and stems before items',
			`<attachment><heading>附件</heading><paragraph><content><p>一. 登记应尽速为之：</p></content></paragraph><paragraph><content><p>(甲) 联合国为当事者；</p></content></paragraph><paragraph><content><p>(乙) 联合国为保存者。</p></content></paragraph><paragraph><content><p>二. 秘书处应记载之。</p></content></paragraph></attachment>`,
			[
				'annex1.h1 附件',
				'annex1.op1 登记应尽速为之：',
				'annex1.op1.a 联合国为当事者；',
				'annex1.op1.b 联合国为保存者。',
				'annex1.op2 秘书处应记载之。'
			]
		],
		[
			// A/RES/77/104: the principles of a part number anew, not the part
			'a part divides nothing that is numbered, in no language',
			`${BODY}<paragraph><subheading>第二部分</subheading></paragraph>${numbered('2.', '请秘书长。')}${numbered('1.', '请各国。')}`,
			['op1 决定继续审议。', 'h1 第二部分', 'op2 请秘书长。', 's1.op1 请各国。']
		],
		[
			'what a colon announces is none',
			`${numbered('1.', '决定如下：')}<paragraph><content><p>6月9日，星期一</p></content></paragraph>`,
			['op1 决定如下：6月9日，星期一']
		],
		[
			'nor is a sentence without its end',
			`${BODY}<paragraph><content><p>请秘书长提交报告</p></content></paragraph>`,
			['op1 决定继续审议。请秘书长提交报告']
		],
		[
			'a number beside nothing is that of the next words',
			`${BODY}<paragraph><num>2.</num><content><p></p></content></paragraph><paragraph><content><p>请秘书长。</p></content></paragraph>`,
			['op1 决定继续审议。', 'op2 请秘书长。']
		],
		[
			'rows of stars are none',
			`<p><decoration>* * *</decoration></p>${BODY}`,
			['op1 决定继续审议。']
		]
	])('%s', (_, body, ids) => {
		expect(written(akn({ preamble: '', body }))).toEqual(ids);
	});

	it('counts the preamble, with its lists', () => {
		const preamble = `<container name="重申"><blockList>
			<listIntroduction>	<span>重申</span>目的是：</listIntroduction>
			<item><num>(a)</num><p>甲；</p></item></blockList></container>
			<container name="回顾"><p>回顾乙，</p></container>`;
		expect(written(akn({ preamble })).slice(0, 3)).toEqual([
			'pp1 重申目的是：',
			'pp1.a 甲；',
			'pp2 回顾乙，'
		]);
	});

	it('gives each numbered section its preamble', () => {
		const section = (numeral: string): string =>
			`<section><heading>${numeral}</heading><heading>经费</heading>
			<crossHeading refersTo="#preamble"><span>审议了</span>报告，</crossHeading>${BODY}</section>`;
		expect(written(akn({ preamble: '', body: section('一') + section('二') }))).toEqual([
			'h1 一',
			'h2 经费',
			's1.pp1 审议了报告，',
			's1.op1 决定继续审议。',
			'h3 二',
			'h4 经费',
			's2.pp1 审议了报告，',
			's2.op1 决定继续审议。'
		]);
	});

	it('begins a section with a preamble after numbered paragraphs', () => {
		const cross = '<crossHeading refersTo="#preamble">回顾报告，</crossHeading>';
		expect(written(akn({ preamble: '', body: BODY + cross + BODY }))).toEqual([
			'op1 决定继续审议。',
			's1.pp1 回顾报告，',
			's1.op1 决定继续审议。'
		]);
	});

	it('takes a paragraph of the preamble that is set into the body for what it is', () => {
		const body =
			'<paragraph><content><p>又回顾乙，</p></content></paragraph></mainBody>' +
			`<preamble><container><p>还回顾丙，</p></container></preamble><mainBody>${BODY}`;
		expect(written(akn({ body }))).toEqual([
			'pp1 回顾其决议，',
			'pp2 又回顾乙，',
			'pp3 还回顾丙，',
			'op1 决定继续审议。'
		]);
	});

	it('reads an operative paragraph without a number that has items, beside the preamble', () => {
		const item = (letter: string, words: string): string =>
			`<item><num>(${letter})</num><p>${words}</p></item>`;
		const list = (lead: string, end: string): string =>
			`<container><blockList><listIntroduction>${lead}：</listIntroduction>
			${item('a', '甲；')}${item('b', `乙${end}`)}</blockList></container>`;
		const ids = (end: string): string[] =>
			akn({ preamble: list('铭记', '，') + list('敦促', end), body: '' }).paragraphs.map(
				({ id }) => id
			);
		expect(ids('。').slice(1, -1).join(' ')).toBe('pp1 pp1.a pp1.b op1 op1.a op1.b');
		// what ends as a preamble does is one
		expect(ids('，').slice(1, -1).join(' ')).toBe('pp1 pp1.a pp1.b pp2 pp2.a pp2.b');
	});

	it('sets items of a list under the item that stands outside of it', () => {
		const point = (num: string): string =>
			`<point><num>(${num})</num><content><p>丙${num}；</p></content></point>`;
		const body = `${BODY}<paragraph><num>(a)</num><content><p>甲；</p></content></paragraph>
			<paragraph><num>(b)</num><list><intro><p>乙：</p></intro>${point('i')}${point('ii')}</list></paragraph>
			<paragraph><num>2.</num><list><intro><p>请：</p></intro>${point('a')}${point('b')}</list></paragraph>`;
		expect(
			akn({ preamble: '', body })
				.paragraphs.map(({ id }) => id)
				.join(' ')
		).toBe('header op1 op1.a op1.b op1.b.i op1.b.ii op2 op2.a op2.b closing');
	});

	const plain = (words: string): string =>
		`<paragraph><content><p>${words}</p></content></paragraph>`;

	it.each<[why: string, inner: string, ids: string]>([
		['set in by two tabs', plain('		第1条') + plain('		奖项') + plain('	应颁奖。'), 'h1 h2 p1'],
		// names in a list are set in by one, and what ends as a sentence does is one
		['set in by one', plain('	甲') + plain('		应颁奖。'), 'p1 p2'],
		[
			'marked, but the beginning of a sentence',
			'<paragraph><subheading>我们：</subheading></paragraph>' + plain('	应颁奖。'),
			'p1 p2'
		]
	])('tells headings in an annex: %s', (_, inner, ids) => {
		const after = `<attachments><attachment><doc name="annex">${meta()}<mainBody>${inner}</mainBody></doc></attachment></attachments>`;
		const found = akn({ preamble: '', after }).paragraphs.filter(({ id }) => /^annex/.test(id));
		expect(found.map(({ id }) => id.replace('annex1.', '')).join(' ')).toBe(ids);
	});

	it.each([
		['二', ['h1 二', 'h2 经费']],
		// with its sign it stands on the line of its title
		['二.', ['h1 二.经费']],
		['B', ['h1 B经费']]
	])('reads a numeral before a heading: %s', (num, headings) => {
		const body = `<section><num>${num}</num><subheading>经费</subheading>${BODY}</section>`;
		expect(written(akn({ preamble: '', body })).slice(0, -1)).toEqual(headings);
	});

	it('begins a section with a paragraph without number, too', () => {
		const heading = (words: string): string => `<subheading>${words}</subheading>`;
		const cross = '<crossHeading refersTo="#preamble">注意到预算；</crossHeading>';
		const body = heading('一') + cross + heading('二') + plain('核可预算；') + heading('三') + BODY;
		expect(written(akn({ preamble: '', body }))).toEqual([
			'h1 一',
			's1.op1 注意到预算；',
			'h2 二',
			's2.op1 核可预算；',
			'h3 三',
			's3.op1 决定继续审议。'
		]);
	});

	it('goes on counting under headings that begin no section', () => {
		const heading = '<paragraph class="H23"><subheading>A. 总则</subheading></paragraph>';
		const body = BODY + heading + numbered('2.', '请秘书长。');
		expect(written(akn({ preamble: '', body }))).toEqual([
			'op1 决定继续审议。',
			'h1 A.总则',
			'op2 请秘书长。'
		]);
	});

	it('reads annexes', () => {
		const after = `<attachments><attachment><doc name="annex">${meta()}<mainBody>
			<paragraph class="H1"><content><p><heading>附件</heading></p></content></paragraph>
			<paragraph class="SingleTxt"><content><p>本公约缔约国，</p></content></paragraph>
			${numbered('1.', '各国应合作。')}</mainBody></doc></attachment></attachments>`;
		expect(written(akn({ preamble: '', after })).slice(1)).toEqual([
			'annex1.h1 附件',
			'annex1.p1 本公约缔约国，',
			'annex1.op1 各国应合作。'
		]);
	});

	it('reads verbs, closing lines, and words across inline elements', () => {
		const body = numbered('1.', '<span>赞赏地注意到</span>第<a href="x">52/27</a> 号决议；');
		const { paragraphs } = akn({ preamble: '', body });
		expect(paragraphs[1]).toMatchObject({
			flow: { text: '赞赏地注意到第52/27号决议；' },
			verbs: [{ text: '赞赏地注意到', group: 'note' }]
		});
		expect(paragraphs[2]).toMatchObject({
			id: 'closing',
			flow: { text: '第50次全体会议 2023年12月19日' }
		});
	});

	it('doubts a number that is left out', () => {
		const body = BODY + numbered('3.', '请秘书长。');
		expect(akn({ body }).doubts).toMatchObject([{ paragraph: 'op3', reason: 'number-skipped' }]);
	});
});

describe('footnotes', () => {
	it('stand at their marks, out of the words', () => {
		const body = numbered('1.', `注意到报告${NOTE('3', '见<a href="x">A/78/53</a>。')} 及决议；`);
		const { paragraphs, notes } = akn({ preamble: '', body });
		expect(paragraphs[1]).toMatchObject({
			flow: { text: '注意到报告及决议；' },
			marks: [{ at: 5, label: '3' }]
		});
		expect(notes).toMatchObject([{ label: '3', flow: { text: '见A/78/53。' } }]);
	});

	it('keep their marks in a paragraph that goes on', () => {
		const body = `${numbered('1.', `甲${NOTE('1', '见一。')}`)}<p>乙${NOTE('2', '见二。')}</p>`;
		expect(akn({ preamble: '', body }).paragraphs[1]).toMatchObject({
			flow: { text: '甲乙' },
			marks: [
				{ at: 1, label: '1' },
				{ at: 2, label: '2' }
			]
		});
	});
});

describe('votes', () => {
	const count = (cast: string, names: string[], value = names.length): string =>
		`<count value="${value}" refersTo="${cast}">${names.map((name) => `<organization>${name}</organization>`).join('')}</count>`;
	const voting = (inner: string): Parameters<typeof akn>[0] => ({
		head:
			meta(
				undefined,
				`<analysis><voting outcome="adoptedRecordedVote">${inner}</voting></analysis>`
			) + cover()
	});

	const names = ['ALBANIA', 'TÜRKİYE', "COTE D'IVOIRE", 'NETHERLANDS (KINGDOM OF THE)'];
	const read = (inner: string) => readGraph(source(file(voting(inner))));

	it('are read with their States', () => {
		expect(read(count('inFavour', names)).extraction.header).toMatchObject({
			adoption: 'recorded-vote',
			vote: {
				inFavour: 4,
				against: 0,
				abstaining: 0,
				countries: { inFavour: ['ALB', 'TUR', 'CIV', 'NLD'], against: [], abstaining: [] }
			}
		});
	});

	it('are edges that rest on the names in the file', () => {
		const lists = count('inFavour', names) + count('against', ['CHAD']);
		const { graph, document } = read(lists);
		const cast = graph.evidence.filter(({ edge }) => edge.includes('VOTED'));
		expect(cast.map(({ edge, facts }) => `${edge} ${facts.vote}`)).toEqual([
			'ALB VOTED A/RES/78/220 inFavour',
			'TUR VOTED A/RES/78/220 inFavour',
			'CIV VOTED A/RES/78/220 inFavour',
			'NLD VOTED A/RES/78/220 inFavour',
			'TCD VOTED A/RES/78/220 against'
		]);
		expect(cast[1]).toMatchObject({
			paragraph: 'votes',
			sentence: ['inFavour ALBANIA, ', 'TÜRKİYE', ", COTE D'IVOIRE, NETHERLANDS (KINGDOM OF THE);"]
		});
		const { start, end } = cast[1] ?? { start: 0, end: 0 };
		expect(document.source.text.slice(start, end)).toBe('TÜRKİYE');
	});

	it.each<[why: string, lists: string, doubts: string[]]>([
		['a list of another length', count('against', ['CHAD'], 2), ['vote-miscounted 2 ≠ 1']],
		['a State named twice', count('against', ['CHAD', 'CHAD']), ['vote-miscounted TCD']],
		// its name is doubt enough
		[
			'a State that no registry knows',
			count('against', ['CHAD', 'RURITANIA']),
			['state-unknown RURITANIA']
		],
		[
			'both',
			count('against', ['CHAD', 'RURITANIA'], 3),
			['state-unknown RURITANIA', 'vote-miscounted 3 ≠ 1']
		],
		['nothing', count('against', ['CHAD']) + count('inFavour', ['the Gambia']), []]
	])('doubt %s', (_, lists, doubts) => {
		const { extraction } = read(lists);
		expect(extraction.doubts.map(({ reason, text }) => `${reason} ${text}`)).toEqual(doubts);
	});

	it('may not have been taken', () => {
		const head = meta(undefined, '<voting outcome="adoptedWithoutVote"/>') + cover();
		expect(akn({ head }).header.adoption).toBe('without-vote');
	});
});

describe('the letter i', () => {
	const point = (num: string, more = ''): string =>
		`<point><num>(${num})</num><content><p>${num}。</p></content></point>${more}`;
	const under = (...nums: string[]): string =>
		`<sublist>${nums.map((num) => point(num)).join('')}</sublist>`;
	const ids = (points: string): string[] =>
		akn({
			preamble: '',
			body: `<paragraph><num>1.</num><list><intro><p>请：</p></intro>${points}</list></paragraph>`
		}).paragraphs.flatMap(({ id }) => (id.startsWith('op1.') ? [id] : []));

	it.each<[why: string, points: string, read: string]>([
		['(j) follows', point('h', under('i')) + point('j'), 'op1.h op1.i op1.j'],
		['(j) and (k) are set with it', point('h', under('i', 'j', 'k')), 'op1.h op1.i op1.j op1.k'],
		// as it is set
		['(ii) follows', point('h', under('i', 'ii')) + point('i'), 'op1.h op1.h.i op1.h.ii op1.i'],
		['nothing follows', point('h', under('i')), 'op1.h op1.h.i']
	])('%s', (_, points, read) => {
		expect(ids(points).join(' ')).toBe(read);
	});
});

it.each([
	[
		'1 Encomia al Comité Especial por los esfuerzos.',
		'op1 Encomia al Comité Especial por los esfuerzos.'
	],
	// a letter for the number one
	[
		'l. Encomia al Comité Especial por los esfuerzos.',
		'op1 Encomia al Comité Especial por los esfuerzos.'
	],
	// no verb, and a number out of turn
	['1 Comité de los Estados y de la Asamblea.', 'op1 1 Comité de los Estados y de la Asamblea.'],
	[
		'7 Encomia al Comité Especial por los esfuerzos.',
		'op1 7 Encomia al Comité Especial por los esfuerzos.'
	]
])('reads a number without its full stop before a verb, in turn: %s', (words, read) => {
	const body = `<paragraph><content><p>${words}</p></content></paragraph>`;
	const text = file({ preamble: '', body }).replace(/\p{Script=Han}/gu, '');
	expect(written(readAkn(source(text)))).toEqual([read]);
});

describe('sponsors', () => {
	const workflow = (by: string, more = ''): string =>
		`<workflow><step date="2023-10-30" outcome="draftResolution" as="A/C.3/78/L.1" by="${by}"/>
		<step outcome="draftResolutionAdditionalSponsors" by="${more}"/><step outcome="adopted" by="Chad"/></workflow>`;
	const read = (by: string, more?: string) =>
		readGraph(source(file({ head: meta(undefined, workflow(by, more)) + cover() })));

	it.each<[by: string, codes: string, doubts: string]>([
		['Algeria, Angola and Benin', 'DZA AGO BEN', ''],
		['Antigua and Barbuda and Chad', 'ATG TCD', ''],
		['Bolivia (Plurinational State of), the Bahamas,  and Zimbabwe.', 'BOL BHS ZWE', ''],
		['Iran (Islamic Republic of), Ge rmany, TimorLeste', 'IRN DEU TLS', ''],
		["Lao People's Democratic, Chad", 'TCD', "Lao People's Democratic"],
		['Viet Nama and Zambia', 'ZMB', 'Viet Nama'],
		// a remark after the full stop
		['Chad, Qatar and United States. - Removes Czechia from the list', 'TCD QAT USA', ''],
		['Ruritania. - Removes Czechia', '', 'Ruritania. - Removes Czechia'],
		// groups, committees and officers are no States
		[
			'Guinea (on behalf of the States Members that are members of the Group of 77 and China)',
			'',
			''
		],
		['China and Cuba (on behalf of the Group of 77 and China) and Qatar', 'CHN QAT', ''],
		['submitted by the President of the General Assembly', '', ''],
		['submitted by the Vice-Chair of the Committee, Diego Cimino (Italy), on the basis of', '', ''],
		[
			'introduced in the Committee by the representative of Austria on behalf of the Bureau',
			'',
			''
		],
		['', '', '']
	])('%s', (by, codes, doubts) => {
		const { extraction } = read(by);
		const said = extraction.countries.filter(({ role }) => role === 'sponsor');
		expect(said.map(({ code }) => code).join(' ')).toBe(codes);
		const unknown = extraction.doubts.filter(({ reason }) => reason === 'state-unknown');
		expect(unknown.map(({ text }) => text).join('; ')).toBe(doubts);
	});

	it('are edges that rest on their names in the file, those who joined later too', () => {
		const { graph, document } = read('Algeria and Angola', 'Chad, Algeria');
		const said = graph.evidence.filter(({ edge }) => edge.includes('SPONSORED'));
		expect(said.map(({ edge, paragraph }) => [edge, paragraph])).toEqual([
			['DZA SPONSORED A/RES/78/220', 'sponsors'],
			['AGO SPONSORED A/RES/78/220', 'sponsors'],
			['TCD SPONSORED A/RES/78/220', 'additional-sponsors'],
			['DZA SPONSORED A/RES/78/220', 'additional-sponsors']
		]);
		expect(said[1]).toMatchObject({ sentence: ['Algeria and ', 'Angola', ''] });
		const { start, end } = said[1] ?? { start: 0, end: 0 };
		expect(document.source.text.slice(start, end)).toBe('Angola');
	});

	it('bring no words of a group into the text', () => {
		const { document } = read(
			'Chad, Cuba (on behalf of the members of the Bangkok Treaty) and Qatar'
		);
		expect(document.paragraphs.at(-1)).toMatchObject({ flow: { text: 'Chad, Qatar' } });
	});
});

it('keeps what the editors say that the text is about', () => {
	const keywords = `<classification>
		<keyword value="17" dictionary="SDGO"/><keyword value="4" dictionary="SDGO"/><keyword value="4" dictionary="SDGO"/>
		<keyword value="civil_society" dictionary="UNBIS"/><keyword value="civil_society" dictionary="UNBIS"/>
		<keyword value="town" dictionary="EuroVoc"/></classification>`;
	expect(akn({ head: meta(undefined, keywords) + cover() }).header).toMatchObject({
		subjects: ['civil society'],
		goals: [4, 17]
	});
});

it('reads parts A and B of one file as sections, and says so', () => {
	const part = (letter: string): string =>
		`<component><statement name="resolution">${meta(`/akn/un/statement/deliberation/unga/2021-12-24/76-247${letter}/`)}
		<preface><p><docNumber>${letter}</docNumber></p></preface>
		<preamble>${FORMULA}<container><p>回顾甲，</p></container></preamble><mainBody>${BODY}</mainBody>${CONCLUSIONS}</statement></component>`;
	const collection = `<documentCollection>${meta('/akn/un/statement/deliberation/unga/2021-12-24/76-247A-B/')}${cover('A/RES/76/247 A-B')}</documentCollection>`;
	const text = wrap(`${collection}<components>${part('A')}${part('B')}</components>`);
	const read = readAkn(source(text));
	expect(read.symbol).toBe('A/RES/76/247A-B');
	expect(written(read)).toEqual([
		'h1 A',
		's1.pp1 回顾甲，',
		's1.op1 决定继续审议。',
		'h2 B',
		's2.pp1 回顾甲，',
		's2.op1 决定继续审议。'
	]);
	expect(read.doubts).toMatchObject([
		{ text: 'A/RES/76/247A-B', candidates: ['A/RES/76/247A', 'A/RES/76/247B'] }
	]);
});

describe('offsets', () => {
	const odd = numbered(
		'1.',
		`决定Ａ&amp;Ｂ&#x4e00;&#128512;一<!-- 无 -->二<![CDATA[三<]]><![CDATA[四]]>${NOTE('1', '见&lt;甲&gt;。')}\r\n第52/27号&#x3000;决议`
	);
	const { paragraphs, notes, source: received } = akn({ body: odd });
	const cleaned = clean(received.text);
	const ENTITY = /&(?:amp|lt|gt|#x4e00|#x3000|#128512);/y;

	/** A character of the text; one that an entity stands for; or the space where a block ends. */
	function isAt(character: string, at: number): boolean {
		ENTITY.lastIndex = at;
		if (cleaned[at] === character || ENTITY.test(received.text)) return true;
		// the second half of a character outside the basic plane stands behind its `&`
		return received.text[at] === (character === ' ' ? '<' : '#');
	}

	it.each([...paragraphs, ...notes].map(({ flow }): [string, typeof flow] => [flow.text, flow]))(
		'of %s lead to its characters',
		(_, { text, offsets }) => {
			expect(offsets).toHaveLength(text.length);
			const strays = [...offsets].filter((at, i) => !isAt(text[i] ?? '', at));
			expect(strays).toEqual([]);
			expect([...offsets]).toEqual([...offsets].sort((a, b) => a - b));
		}
	);

	it('and the words are whole', () => {
		expect(paragraphs[2]?.flow.text).toBe('决定A&B一😀一二三<四第52/27号决议');
		expect(notes[0]?.flow.text).toBe('见<甲>。');
	});
});

describe('the pipeline', () => {
	it('knows the file by its content, and finds in its words what it finds in any', () => {
		const body = numbered(
			'1.',
			'回顾2022年12月15日第<a href="https://undocs.org/A/RES/1/1">77/228</a>号决议；'
		);
		const { extraction, document } = readGraph(
			decodeSource('a.txt', Buffer.from(`<?xml version="1.0"?>\n${file({ body })}`))
		);
		expect(document.source.format).toBe('akn');
		// the words count, and not where a link leads
		expect(extraction.citations.map(({ target }) => target)).toEqual(['A/RES/77/228']);
	});

	it('takes plain text for what it is', () => {
		expect(decodeSource('a.xml', Buffer.from('大会，\n1. 决定 <甲>。'))).toMatchObject({
			format: 'text'
		});
	});
});

describe('refuses with a sentence', () => {
	const bomb = '<!DOCTYPE akomaNtoso [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>';
	const greek = file({
		preamble: '<container><p>Υπενθυμίζοντας</p></container>',
		body: numbered('1.', 'Αποφασίζει.')
	}).replace(/\p{Script=Han}/gu, '');
	it.each<[why: string, text: string, sentence: RegExp]>([
		['a bomb', bomb + file(), /document type declaration at line 1.*take the <!DOCTYPE …> out/],
		[
			'an entity of its own',
			file({ body: '<p>&bomb;</p>' }),
			/damaged XML at line \d+, column \d+ \(undefined entity\)/
		],
		[
			'a crossed tag',
			wrap('<statement>\n<p></statement>'),
			/damaged XML at line 2, column \d+ .*fetch it again/
		],
		['a file cut off', file().slice(0, -30), /damaged XML at line \d+/],
		['another kind of XML', '<html><body/></html>', /begins with <html>.*<akomaNtoso>/],
		['another kind of Akoma Ntoso', wrap('<bill/>'), /without a <statement>/],
		[
			'no number',
			wrap(`<statement><mainBody>${BODY}</mainBody></statement>`),
			/does not say which resolution/
		],
		['no words', wrap(`<statement>${meta()}${cover()}</statement>`), /has no paragraphs/],
		['elements without end', wrap('<p>'.repeat(10_000)), /more than 200 deep/],
		['a language of none of the six', greek, /Arabic, Chinese, English, French, Russian or Spanish/]
	])('%s', (_, text, sentence) => {
		const read = () => readAkn(source(text));
		expect(read).toThrow(BadTextError);
		expect(read).toThrow(sentence);
		expect(read).toThrow(/^test\.xml /);
	});
});

describe('paragraphs in other languages', () => {
	/** The files of these tests are Chinese but for their body. */
	const read = (body: string) =>
		readAkn(source(file({ preamble: '', body }).replace(/\p{Script=Han}/gu, '')));

	const list = (sign: (n: number) => string, words: string): string =>
		`<paragraph><num>1.</num><list><intro><p>${words}:</p></intro>${[1, 2, 3]
			.map((n) => `<point><num>${sign(n)}</num><content><p>${words}.</p></content></point>`)
			.join('')}</list></paragraph>`;
	it.each([
		['English', '(abc)', 'Requests the States', (n: number) => `(${'abc'[n - 1]})`],
		['French', 'a)', 'Prie les États', (n: number) => `${'abc'[n - 1]})`],
		// Cyrillic letters that look Latin
		['Russian', 'а)', 'просит государства', (n: number) => `${'аbс'[n - 1]})`],
		['Russian, counted in Cyrillic', 'в)', 'просит государства', (n: number) => `${'абв'[n - 1]})`],
		['Arabic', '(أ)', 'تطلب إلى الدول', (n: number) => `(${'أبج'[n - 1]})`]
	])('have the same ids in %s, %s', (_, __, words, sign) => {
		expect(written(read(list(sign, words))).map((line) => line.split(' ')[0])).toEqual([
			'op1',
			'op1.a',
			'op1.b',
			'op1.c'
		]);
	});

	it('takes the raised brackets of Arabic footnote marks for no words', () => {
		const words = 'تحيط علما بالتقرير';
		const note = NOTE('1', '()\tA/78/506.');
		const body = numbered('1 -', `${words}<sup>(</sup>${note}<sup>)</sup>؛`);
		const { language, paragraphs, notes } = read(body);
		expect(language).toBe('ar');
		expect(paragraphs.find(({ id }) => id === 'op1')).toMatchObject({
			flow: { text: `${words}؛` },
			marks: [{ at: words.length, label: '1' }]
		});
		expect(notes.map(({ flow }) => flow.text)).toEqual(['A/78/506.']);
	});
});
