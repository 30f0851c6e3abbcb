/** Names of peoples whose families bear none in front: what they are put together from. */

const TIBETAN =
  '扎西 卓玛 多吉 次仁 格桑 洛桑 尼玛 巴桑 丹增 旦增 平措 央金 白玛 仁青 才让 顿珠 达瓦 边巴 普布 索朗 拉姆 曲珍 德吉 罗布 贡秋 贡布 嘎玛 旺堆 旺姆 次旺 益西 江村 泽仁 泽登 桑吉 加措 仁增 晋美 土登 阿旺 此里 取追 鲁茸 七林 拉茸 安堆 培楚 斯那 农布 吹批 只玛 卓嘎 群培 坚赞 尼珍 措姆';
const TURKIC =
  '买买提 麦麦提 买提 吐尔 古丽 艾合 阿布 热合 努尔 玉素甫 阿依 艾尼 瓦尔 木提 吾守尔 迪丽 帕提 热娜 阿迪力 库尔班 依明 亚森 吐逊 玛依 阿不都 古再 热依 米热';
const MONGOLIAN =
  '巴特尔 乌云 其其格 格日 斯琴 那仁 高娃 敖登 苏和 宝音 呼和 哈斯 其木格 图雅 特木尔 阿古拉 娜仁 萨仁 敖其尔 巴图 巴雅尔 满都 阿拉坦 格勒 毕力格';
const OTHERS = '阿木 阿鲁 吉克 沙马 阿苏 马海 的莫 曲比 尔古 吉木 海来 俄木 阿说 阿约 阿牛 岩温 玉香';

/** Longest first. */
const PARTS = [TIBETAN, TURKIC, MONGOLIAN, OTHERS]
  .flatMap((names) => names.split(' '))
  .toSorted((a, b) => b.length - a.length);
/** An expression for any of them. */
export const PART_OF_NAME = `(?:${PARTS.join('|')})`;
