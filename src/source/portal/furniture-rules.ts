/** What portals and repost sites print around a text, line by line. A rule must fit the whole line, so that no sentence is taken off. */
import { FURNITURE } from '../../words/source-names.ts';

const GAP = '[\\s\\u3000|｜/\\-—·•,，]*';
const BUTTON =
  '打印|打印正文|打印本页|打印本稿|关闭|关闭窗口|关闭本页|收藏|加入收藏|纠错|我要纠错|返回顶部|回到顶部|返回|返回列表|分享|点赞|复制链接|放大|缩小|大|中|小|默认|下载|朗读|播放|暂停|关怀版|无障碍|无障碍浏览|长者模式|适老版|繁|繁体|简|简体|EN|English|登录|注册|用户空间|政务邮箱|搜索|检索|顶一下|踩一下|我要评论|评论|举报|字体|字号|A\\+|A-|上一篇|下一篇|上一页|下一页|末页|首页|查看全文|展开全文|阅读全文';

const RULES: readonly [why: string, pattern: RegExp][] = [
  [
    FURNITURE.related,
    /^[>＞•·\s]*(?:相关(?:新闻|链接|阅读|推荐|文章|稿件|信息|内容|解读|政策|文件|报道)|推荐(?:阅读|内容|新闻)|延伸阅读|热门(?:文章|新闻|推荐)|热点(?:新闻|推荐)|猜你喜欢|最新(?:文章|评论)|网友评论)\s*[:：]?.{0,60}$/u,
  ],
  [FURNITURE.button, new RegExp(`^[【\\[（(]*(?:(?:${BUTTON})[】\\]）)：:]*${GAP}[【\\[（(]*)+[】\\]）)]*$`, 'u')],
  [FURNITURE.button, /^[(（]\s*\d{0,6}\s*[)）]$/u],
  [FURNITURE.button, /^[【[]?\s*字[体号]\s*(?:大小)?\s*[:：]?\s*[[【（(]?[\s大中小默认超大特T+\-]*[\]】）)]*$/u],
  [FURNITURE.navigation, /^(?:您?(?:现在|当前|目前)?(?:的|所在)?位置|当前栏目)(?:是|为)?\s*[:：]?.{0,120}$/u],
  [FURNITURE.navigation, /^(?:网站)?首页\s*[>›»＞\-—/|·].{0,120}$/u],
  [FURNITURE.form, /^请输入.{0,20}(?:关键[字词]|内容|搜索).{0,6}$/u],
  [
    FURNITURE.share,
    /^.{0,6}(?:扫一扫|扫描|长按|微信扫).{0,8}(?:二维码|手机|微信|分享|打开|关注|当前页|阅读|查看).{0,24}$/u,
  ],
  [
    FURNITURE.share,
    /^(?:一键)?(?:分享|转发)(?:到|至|给)?(?:[\s\u3000]*(?:微信|微博|新浪微博|QQ|QQ空间|朋友圈|好友))*\s*[:：]?\s*$/u,
  ],
  [
    FURNITURE.share,
    /^(?:微信|新浪微博|QQ空间|QQ好友|朋友圈|微博|QQ)(?:[\s\u3000|]+(?:微信|新浪微博|QQ空间|QQ好友|朋友圈|微博|QQ))*$/u,
  ],
  [FURNITURE.share, /^(?:关注|欢迎关注).{0,16}(?:微信|公众号|微博|订阅号|客户端).{0,10}$/u],
  [FURNITURE.share, /^(?:微信(?:订阅号|公众号|客户端)|联系客服|官方微博|手机版|手机端|移动客户端)$/u],
  [FURNITURE.share, /^(?:更多(?:信息|内容|精彩).{0,6}(?:关注|扫码|点击)|[—-]{2}.{2,16}[—-]{2}$).{0,12}$/u],
  [FURNITURE.rights, /^(?:版权(?:声明|申明)?|免责(?:声明|条款)|声明|特别声明|郑重声明)\s*[:：]?.{0,300}$/u],
  [
    FURNITURE.rights,
    /^.{0,4}(?:本文|本内容|本站|本网|以上内容|文中观点).{0,40}(?:不代表|立场|侵权|侵犯|转载|版权归|删除).{0,120}$/u,
  ],
  [FURNITURE.rights, /^(?:作者|本文)?原创[,，].{0,30}(?:转载|传播|追究).{0,40}$/u],
  [FURNITURE.rights, /^.{0,30}版权与免责声明$/u],
  [FURNITURE.rights, /^.{0,60}(?:版权(?:均|全部)?(?:属于|归)|(?:未经|书面)[^。]{0,24}(?:许可|授权)).{0,240}$/u],
  [
    FURNITURE.site,
    /^.{0,40}(?:(?:新闻|爆料|报料|广告|举报|监督|客服|服务)热线|[想要]爆料|提供新闻线索|商务合作|广告合作|投稿(?:邮箱|热线)).{0,160}$/u,
  ],
  [FURNITURE.related, /^.{0,300}[[【(（](?:详细|更多|详情|查看(?:全文|详情)|阅读(?:全文|更多))[\]】)）]?$/u],
  [
    FURNITURE.navigation,
    /^(?:政府|政务|法定主动公开)?(?:信息公开|公开内容|公开目录|公开指南|政务公开)(?:专栏|栏目|目录)?$/u,
  ],
  [
    FURNITURE.site,
    /^.{0,80}(?:ICP[备证]|公网安备|公安备案|网站标识码|网站识别码|许可证\s*\d{5,}|All\s*Rights\s*Reserved|copyright|版权所有|©).{0,160}$/iu,
  ],
  [FURNITURE.site, /^(?:(?:网站)?(?:主办|承办|协办|技术支持|运维|维护|建设))(?:单位|电话)?\s*[:：].{1,60}$/u],
  [FURNITURE.site, /^(?:produced|powered)\s+by\b.{0,60}$/iu],
  [FURNITURE.site, /^(?:通[讯信]地址|地址)\s*[:：].{1,60}$/u],
  [
    FURNITURE.site,
    new RegExp(
      `^(?:(?:网站地图|网站声明|网站简介|关于我们|关于本站|联系我们|隐私声明|保护隐私权|使用帮助|友情链接|广告服务|免责条款|版权声明|法律声明|设为首页|站点地图|国家部委网站|各省区市政府网站|省直单位网站|市县政府网站|其他网站)${GAP})+$`,
      'u',
    ),
  ],
  [
    FURNITURE.byline,
    /^[（(【[]?\s*(?:责任编辑|责任校对|责编|.{0,4}编辑|校对|审核|终审|初审|复审|一审|二审|三审|作者|撰稿|供稿|图文|摄影)\s*[:：/].{0,60}$/u,
  ],
  [
    FURNITURE.byline,
    /^[（(]?\s*(?:.{0,10}记者|通讯员|实习生)(?:[\s\u3000]*[:：]|[\s\u3000])[\s\u3000]*[\p{Script=Han}·、\s\u3000]{2,30}?(?:[\s\u3000]*(?:报道|摄|文|\/文|文\/图))?\s*[)）]?$/u,
  ],
  [FURNITURE.byline, /^关键词\s*[:：].{0,40}(?:责任编辑|编辑)\s*[:：].{0,20}$/u],
  [
    FURNITURE.form,
    /^(?:浏览(?:次数|量)?|点击(?:数|率|量)?|阅读(?:量|次数)?|关注度|访问量|关键[词字])\s*[:：]?\s*\d*\s*次?$/u,
  ],
  [FURNITURE.form, /^关键[词字]\s*[:：].{0,60}$/u],
  [FURNITURE.form, /^(?:验证码|用户名|密码|评论内容|最新评论|载入中)\s*[:：.…]*$/u],
  [FURNITURE.dump, /^(?:Array\s*\(\s*\[|\[\w+\]\s*=>).*$/u],
  [FURNITURE.rule, /^[\s|｜\-—_=*~·.…#+<>＜＞《》【】（）()]+(?:分隔线)?[\s|｜\-—_=*~·.…#+<>]*$/u],
];

/** Meant as navigation only above the text: within it the same signs list things. */
const HEAD_RULES: readonly [why: string, pattern: RegExp][] = [
  [FURNITURE.navigation, /^.{1,20}\s[>›»＞]\s.{1,60}$/u],
  [FURNITURE.navigation, /^[•·>＞»›]\s*.{1,16}$/u],
];

/** Behind these nothing of the text follows: all that is short belongs to the page. */
export const TAIL_STARTERS: ReadonlySet<string> = new Set([FURNITURE.share, FURNITURE.related, FURNITURE.site]);

/** A button's word printed where a value should be. */
const BUTTONS = new RegExp(`^(?:${BUTTON})$`);
export const isButton = (text: string): boolean => BUTTONS.test(text);

/** Why a line is furniture by itself. @param isHead whether it stands above the first sentence */
export function matchFurniture(line: string, isHead: boolean): string | undefined {
  const text = line.replaceAll(/[\s\u3000]+/g, ' ').trim();
  if (text === '') return undefined;
  const rules = isHead ? [...RULES, ...HEAD_RULES] : RULES;
  return rules.find(([, pattern]) => pattern.test(text))?.[0];
}
