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
