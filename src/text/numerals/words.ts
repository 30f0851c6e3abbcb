/** Words that only look like numerals. */

/**
 * Words in which 一, 十, 百, 千, 万 or 两 carries no quantity. Kept short on purpose: whatever is not listed must have a ledger row, so an omission here costs a
 * curator one row, while a wrong entry would hide a figure.
 */
const NON_NUMERAL_WORDS: readonly string[] = [
  '统一 进一步 一体化 一体 一般 一些 一定 一致 一贯 一线 一流 一系列 一方面 唯一 同一 之一 逐一',
  '一直 一旦 一样 一切 一并 一味 一向 一再 一概 一同 一如既往 一心一意 一视同仁 一举 一成不变 单一 专一',
  '万众 万一 万能 万无一失 万家灯火 百姓 百货 百科 百日咳 百花齐放 百家争鸣 十分',
  '千方百计 千家万户 千军万马 千头万绪 千辛万苦 千千万万 成千上万 成百上千 数以百计 数以千计 数以万计',
  '五花八门 四面八方 五湖四海 三令五申 接二连三 举一反三 再三 零星 零售 零散 零件 零距离',
  '四川 百分点 百分比 百分率 百分制 千克 千米 千瓦 千卡 千赫 千帕 千伏',
].flatMap((line) => line.split(' '));

/** Where the characters of a word belong to other words: 十分钟, 系统一个, 合同一份, 清单一张, 一定点医院, 一同比. */
const UNLESS: Readonly<Record<string, string>> = {
  十分: '十分(?![之钟院店队部区组会校行册])',
  统一: '(?<![系传总血])统一',
  同一: '(?<![合共协如])同一',
  单一: '(?<![名订清账保菜])单一',
  一定: '一定(?!点)',
  一同: '一同(?![比期])',
  再三: '再三(?![个家年次天所名])',
};

/** All of them, for one expression that looks for words and numerals together; longest first. None stands behind 第: 第一线 counts. */
export const WORDS_PATTERN = `(?<!第)(?:${[...NON_NUMERAL_WORDS]
  .sort((a, b) => b.length - a.length)
  .map((word) => UNLESS[word] ?? word)
  .join('|')})`;

/** What ends a run of Han numerals because it begins a word or a unit: 三 千克, 九十 一致. */
export const ENDS_RUN =
  /百(?:姓|分[点比率制])|千(?:克|米|瓦|卡|赫|帕|伏|方百计|家万户)|万(?:众|能)|零(?:售|星|散|距离)|一(?:致|般|体|样|律|切|直|贯|定(?!点)|线|流|系列|方面|同(?![比期])|并|些)/y;
