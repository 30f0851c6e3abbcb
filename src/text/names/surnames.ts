/** Surnames, and what begins like one and is none. Expressions are built from these. */

/** Surnames of most people that are rarely the first character of another word here. */
export const SURNAME =
  '(?:欧阳|司马|上官|诸葛|东方|皇甫|尉迟|公孙|慕容|令狐|司徒|夏侯|端木|[王李张刘陈杨赵黄周吴徐孙胡朱林何郭马罗梁宋郑谢韩唐冯董萧程曹袁邓许傅沈彭吕苏卢蒋蔡贾丁魏薛叶阎潘杜戴钟汪姜范姚谭廖邹熊陆郝孔崔邱秦史顾侯邵孟龙雷钱汤尹黎乔贺赖龚庞樊兰殷施陶洪翟颜倪严牛温芦俞葛伍韦毕聂丛焦柳邢岳梅莫辛祝涂耿牟詹苗凌靳裴屈鲍覃霍翁隋甘柏宁柯阮桂闵欧柴冉辜饶刁瞿戚滕臧褚娄穆燕冀姬屠郜晏栾鄢冷卓仇竺冼佟楚鞠桑荆胥])';
/** More surnames, for a place where a name is expected anyway, or where covering too much does less harm than too little. */
export const ANY_SURNAME = SURNAME.replace(
  ')',
  '|[高于曾余田任方石段万金江白康易常武文夏毛管全安向路游古齐时卫华丘苑时左关谷费单包项成阳席查鲁盛童季章申尤纪])',
);
/** What hardly begins another word: rare ones. */
export const RARE_SURNAME = '[闫袭仉佘仝亓昝逄宓亢郗郄蔺隗邬骆祁芮羿嵇缪阚巩荀卞狄邸郎敖阙鄂赫粟幸]';

/** Of two characters, those that hardly any text has for another reason. */
export const COMPOUND =
  '欧阳 司马 上官 诸葛 皇甫 尉迟 公孙 慕容 令狐 司徒 夏侯 端木 呼延 赫连 钟离 单于 闾丘 左丘 东郭 西门 南宫 宇文 长孙 鲜于 完颜 耶律 拓跋 独孤 轩辕 澹台 公冶 宗政 濮阳 淳于 申屠 仲孙 司空 司寇 百里 梁丘 公羊 谷梁 万俟 闻人 亓官 巫马 微生 壤驷 乐正 宰父 漆雕 段干 羊舌 第五 东方 南门'.split(
    ' ',
  );
/** All the others that a family may have. Many of them begin other words, so what stands behind must look like a given name. */
export const OTHER_SURNAME =
  '裘练逯厉褚卫孔严华金戚喻水章云奚昌凤花方任袁酆史费廉岑乐于时皮卞齐康余元卜平和穆湛米贝明计伏成茅纪舒项席季麻强贾路危江童盛刁骆高夏蔡田支管莫经房缪干解应宗丁宣贲郁杭包诸左石吉钮羊於惠甄曲家封储靳汲糜松井段富乌巴弓牧山谷车全班仰秋仲伊宫暴甘厉戎武景束叶韶黎薄印宿白怀蒲从索咸籍池阴胥能苍双闻贡劳申扶堵宰雍却璩濮寿通边尚农别庄晏充连茹习宦艾容向古易慎戈庾终居衡步都满弘匡国文广禄东沃利越隆师聂晁勾融那简空曾毋沙养须丰关相查后红游权盖益肖佟代付朴占揭汝木帅亢况琴商墨哈年爱阳言福岩银归海晋楚法钦撒母寸线侴尉位冒初狐丛矫门修官昂鲜敬苟要由仉过补仁信兰光玄安常万覃祖蒙司农卜丘谌檀相扈冷但普资德';
