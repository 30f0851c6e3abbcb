/** Lines of a page that are no part of what it says: navigation, buttons, counters, rights, neighbours in a list. They keep their numbers and get no rows. */

const WHOLE_LINE: readonly [RegExp, string][] = [
  [/^(?:您(?:的|现在的?)?(?:当前)?位置|当前位置|首页\s*[>＞»]|[>＞»]\s*\S{2,})/u, '页面导航'],
  [
    /^(?:[•·▪]\s*)?(?:首页|网站地图|联系我们|关于我们|网站简介|设为首页|加入收藏|返回顶部|无障碍|繁體|English)(?:\s*[|｜丨].*)?$/iu,
    '页面导航',
  ],
  [/^(?:\S{2,8}\s*[|｜]\s*){2,}\S{2,8}.*$/u, '页面导航'],
  [/^(?:【?(?:打印|关闭|大中小|打印正文|关闭窗口|我要打印|收藏|纠错|返回)[^。]{0,12}】?[\s|]*)+$/u, '页面按钮'],
  [
    /^(?:分享(?:到|至)?|字[体号]|浏览次数|点击(?:率|数|量)?|阅读(?:次数|量)?|访问量|关注度|人气|收藏本文|我要评论|网友评论|全部评论|评论)[\s:：\d[\]【】大中小]*$/u,
    '页面按钮',
  ],
  [
    /^(?=.{0,30}$)\S*(?:扫一扫|微信扫|关注(?:我们|\S{2,8}微信|\S{2,8}微博)|微信公众号|微信订阅号|二维码|客户端下载|联系客服)[^。]*$/u,
    '页面按钮',
  ],
  [
    /(?:ICP备|公安备案|公网安备|网安备|网站标识码|Copyright|©|版权所有|All Rights Reserved|技术支持[:：]|建议使用|邮编[:：]?\s?\d{6}|许可证\S{0,4}\d{5}|Powered by)/iu,
    '网站页脚',
  ],
  [/^(?:主办单位|承办单位|运维|网站主管|支持|地址|通讯地址)[:：][^。]{2,60}$/u, '网站页脚'],
  [
    /^(?:版权声明|免责声明|责任编辑|初审编辑|声明[:：].*版权.*|.*(?:版权与免责声明|不允许二次传播|未经[^。]{2,20}(?:许可|授权)[^。]*(?:转载|使用).*|归原作者所有|侵权[^。]{0,10}删除).*)[:：]?$/u,
    '转载与版权声明',
  ],
  [
    /^(?:相关新闻|相关阅读|相关链接|推荐阅读|推荐内容|延伸阅读|热门推荐|上一[篇条]|下一[篇条]|更多>*|标签|>相关新闻)(?:[:：].*)?$/u,
    '页面上的其他文章',
  ],
  [/^(?:顶一下|踩一下|\(\d+\)|\d{1,3}%|-{3,}.*|Array \(.*|\[[a-z_]+\] => .*)$/iu, '页面按钮'],
  [/^(?:字体|字号)?[[【]?(?:大|中|小|\s|A[+-]?)+[\]】]?$/u, '页面按钮'],
  [
    /^(?:Produced By|.{0,20}(?:不代表本[网站]|仅供其表达个人看法|范文(?:\s*>|[,，]内容丰富)|不得以任何形式将.{0,30}(?:资源|内容))).*/iu,
    '网站页脚',
  ],
  [/^(?:相关推荐|网友评论|更多信息敬请关注[:：]?|[—-]{2}[^—]{2,16}[—-]{2}|[|｜\s]+|目\s*录)$/u, '页面按钮'],
  [/(?:爆料|提供新闻线索|新闻热线|广告热线)/u, '网站页脚'],
];
const REPOST = /^[\s(（【]*(?:原标题|转自|转载自|来源[:：].{0,20}转载)/u;

/** Behind these nothing of the document follows. */
const ENDS = /^(?:相关新闻|>相关新闻|推荐内容|推荐阅读|相关阅读|延伸阅读|热门推荐|微信扫一扫在手机阅读)/u;
/** No more lines than this behind the end are cut without a look at them. */
const LONGEST_TAIL = 60;
const LONG_LINE = 120;

/**
 * Why each line is furniture, in Chinese, or `undefined`.
 *
 * @param lines the paragraphs of the original, in order
 */
export function findFurniture(lines: readonly string[]): (string | undefined)[] {
  const reasons = lines.map((line) => reasonOf(line));
  const end = lines.findIndex((line) => ENDS.test(line.trim()));
  if (
    end > lines.length / 3 &&
    lines.length - end <= LONGEST_TAIL &&
    lines.slice(end).every((line) => line.length < LONG_LINE)
  )
    for (let at = end; at < lines.length; at += 1) reasons[at] ??= '页面上的其他文章';
  const footer = reasons.findLastIndex((reason) => reason === undefined);
  return markDoubles(lines, reasons, footer);
}

function reasonOf(line: string): string | undefined {
  const text = line.trim();
  if (REPOST.test(text)) return '转载说明';
  if (text.length > 2 * LONG_LINE) return undefined;
  return WHOLE_LINE.find(([pattern]) => pattern.test(text))?.[1];
}

/** A title that a portal prints twice in a row; the first stays. */
function markDoubles(
  lines: readonly string[],
  reasons: (string | undefined)[],
  footer: number,
): (string | undefined)[] {
  const seen = new Map<string, number>();
  return reasons.map((reason, index) => {
    const text = (lines[index] ?? '').replace(/\s/gu, '');
    const first = seen.get(text);
    if (reason === undefined && text.length >= 6) seen.set(text, index);
    const isDouble =
      first !== undefined && index - first <= 3 && text.length >= 6 && text.length <= 60 && index <= footer;
    return reason ?? (isDouble ? '重复的题名' : undefined);
  });
}
