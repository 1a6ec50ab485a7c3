/**
 * Words that contain a country's name and mean something else: waters, places, languages, other
 * lands, and run-together words such as 发展中国家.
 */
export const NOT_COUNTRIES = [
	'印度洋', '印度教', '印度河',
	'萨摩亚途径', '美属萨摩亚',
	'几内亚湾', '几内亚虫',
	'乍得湖', '约旦河', '尼日尔河', '尼日尔三角洲', '塞内加尔河', '刚果河', '刚果盆地', '巴拿马运河', '马里亚纳',
	'墨西哥湾', '墨西哥城', '巴拿马城', '危地马拉城', '科威特城', '吉布提市', '突尼斯市', '新加坡市', '巴西利亚', '阿尔及尔',
	'北爱尔兰', '孟加拉湾', '日本海', '日本脑炎', '波斯尼亚语', '南中国海',
	'突尼斯议程', '突尼斯承诺', '阿曼湾', '也门湾',
	'西班牙文', '西班牙语', '葡萄牙文', '葡萄牙语', '法国文', '古巴比伦',
	'新几内亚岛', '荷兰加勒比', '圣马丁岛', '摩纳哥宣言', '马耳他骑士团', '马耳他主权', '马耳他骑士',
	'南美国家', '北美国家', '拉美国家', '欧美国家', '中美国家', '加美国家'
];

/** 发展中国家, 其中国际…, 立法国家: the end of one word and the beginning of the next. */
export const RUN_TOGETHER_BEFORE = /[展其当程之途期集空心人年力上]$/;
export const RUN_TOGETHER_AFTER = /^[家际内外民有情土境库]/;
/** Names short enough to arise so. */
export const SHORT_NAME = /^.国$/;
