/**
 * Finds the names of people where a text gives them away: behind a label (承办人：某某), before or behind an office (某某主任, 主任某某). What could as well be a
 * word, a place or a body is left alone: a curator must be able to write 各位主任 or 重要.
 */

import { ANY_SURNAME, SURNAME } from './surnames.ts';
import { isBody } from './bylines.ts';

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Characters that end a body, an office or a count, not a given name. */
const NO_GIVEN =
  '[委任务名位级科体院部局市县区省镇乡村街医师长员人急目排出誉的了各等和与及或、为是在有无不所处办厅署司站队组室副正原某]';
const GIVEN = String.raw`(?:(?!${NO_GIVEN})\p{Script=Han}){1,2}`;

/** Words and places that begin like a name. */
const NO_NAME = new RegExp(
  `^(?:${[
    '何|任何|如何|许[多可诺]|周[边围期末全转到密报例年]|马上|程[序度]|范[围例]|董事|陈[述列]|施[行策治教工压药救政]|严[格禁肃控谨重厉密峻]|宁可|洪[水灾]',
    '冷[静链]|卓[越有]|毕[业竟]|杜绝|陆[续地]|史[料无]|龙头|雷同|苗头|顾[及问客虑]|庞大|焦[虑点]|贺[信词]|赖以|祝贺|汤药|丛书|叶酸|钟头|温馨|韩国',
    '黄[河海]|林[业区草]|马鞍山|张家|石家庄|秦皇岛|江[苏西宁北]|温[州岭]|宁[波夏德海]|[梅柳兰苏徐郑杭常万]州|唐山|汤[阴原]|桂林|邵阳|吕梁|沈阳|万人|金[华额融]',
    '高[级校位度效管]|单[位独]|全[体科市县区省院部面程力国权]|管[理委护]|项目|成[员立都册稿片书]|任[务职期命免何教主副院书局县组]|方[面案法式]|时[任间]|安[排全徽保]|卫[生健计]|关[于键联系注]|文[件化联字]|康复|余[名人]|于是',
    '曾任|左右|席位|季度|章程|申[报请]|包[括村片户联]|古镇|齐全|华[东西北中]|石[油化]|阳[光泉]|白云|查[房看]|纪[委检]|常[务委德熟驻年]|易[地于]|向|未|从略|不详|待定|无',
  ].join('|')})`,
  'u',
);

const NAMED_BY =
  '提案人|联名人|领衔人|附议人|承办人|经办人|主办人|办理人|联系人|起草人|分管领导|责任编辑|责任人|负责人|签发人|审核人|审签人|填报人|填表人|报送人|撰稿人?|供稿人?|通讯员|执笔人?|记者|作者|编辑|校对|责编|校审|审校';
/** Asked first: most texts have none. */
const HAS_LABEL = new RegExp(NAMED_BY.replaceAll('?', '').replaceAll(/(?<=撰稿|供稿|执笔)人/gu, ''), 'u');
/** Labels behind which nothing but a name is written. */
const SURE_LABEL = /^(?:提案人|承办人|经办人|联系人|分管领导|责任编辑)$/u;
const spaced = (labels: string): string => labels.replace(/(?<=\p{Script=Han})(?=\p{Script=Han})/gu, ' {0,2}');
const NAME = `${ANY_SURNAME} {0,2}${GIVEN}`;
const LABELLED = new RegExp(
  String.raw`(${spaced(NAMED_BY)})(?:姓名)? {0,3}(?:([:=]) *|[(“"./-] {0,2}|[为是系叫]| +|(?=${ANY_SURNAME}))(?:(${NAME})(?!\p{Script=Han})|(\p{Script=Han}{2,4}(?!\p{Script=Han})|\p{Script=Han}(?: \p{Script=Han}){1,3}(?!\p{Script=Han})))?`,
  'gu',
);

/** Who is named after the first: 通讯员 某某 某某. */
const NEXT = new RegExp(String.raw`[ 、,/和]{1,3}(${NAME})(?!\p{Script=Han})`, 'uy');

const LEADER =
  '主任|院长|书记|局长|处长|科长|站长|所长|厅长|部长|主席|主委|秘书长|会长|校长|理事长|董事长|总经理|省长|市长|县长|区长|镇长|乡长|州长';
const OFFICE = new RegExp(`副?(?:${LEADER}|委员|代表|医师|医生|护士长?|教授|研究员|同志|先生|女士)`, 'gu');
const IS_LEADER = new RegExp(`^副?(?:${LEADER})$`, 'u');
/** Offices of a place: 龙游县长 is the head of 龙游, so two characters are not enough for a name, unless the second can only be given. */
const IS_OF_PLACE = /[省市县区镇乡州]长$/u;
const TYPICAL = '[三四五六七八九十伟强军勇杰涛超芳娜敏静丽艳娟霞斌辉鹏飞]';
/** What may stand before a name: nothing, punctuation, or a character that ends a phrase or an office. */
const LEFT = String.raw`(?:(?<!\p{Script=Han})|(?<=[由经请对向与和及、是在者长任授委派让给为记员院局府会]))`;
const BEFORE_OFFICE = new RegExp(`${LEFT}(${SURNAME}${GIVEN})$`, 'u');
const BEFORE_PLACE_OFFICE = new RegExp(String.raw`${LEFT}(${SURNAME}(?:\p{Script=Han}{2}|${TYPICAL}))$`, 'u');
const SAID =
  '主持|分管|协管|陪同|会见|听取|部署|走访|慰问|视察|检查|督[导查]|致辞|总结|通报|点评|发言|回[应答]|批示|签署|率队|到会|称|调研|参加|出席|指出|强调|汇报|先后|表示|介绍|讲话|要求|带队|带领|率|说|任|担任|兼|当选|等|一行|同志|签|负责|牵头|推进|宣布|认为|透露|关于|还|也|均|已|曾|[对在到来向与和及作做]';
const behindOffice = (surname: string): RegExp =>
  new RegExp(String.raw`^:? ?(${surname}${GIVEN})(?=[^\p{Script=Han}]|$|${SAID})`, 'u');
const BEHIND_OFFICE = behindOffice(SURNAME);
const BEHIND_OFFICE_EAGER = behindOffice(ANY_SURNAME);
/** Longest name with the blank and the colon around it, and what has to be seen beyond it. */
const REACH = 8;

export const isName = (word: string): boolean => !NO_NAME.test(word.replaceAll(' ', ''));
/** What stands where a name would, and says that there is none, that it is left out, or what such people are. */
const isPlaceholder = (word: string): boolean =>
  /^(?:(?:未说明|未列|未印|从略|不详|待定|略去?|无)$|(?:[^某]某{1,2}|某某)$|[各本县市乡镇省村该其按须均每见另同]|相关|有关|专人|具体)/u.test(
    word,
  );

/** 联系人：办公室 电话: a body, or what the next label is of. */
const isNobody = (word: string): boolean => isPlaceholder(word) || isBody(word.split(/ +/u)[0] ?? '') || isBody(word);

/**
 * Lists the names found, in no particular order.
 *
 * @param look text with its blanks and brackets folded (fold-look.ts)
 * @param isEager takes rarer surnames for one behind an office, too: for covering an original, not for refusing a curator's words
 */
export function findPersonNames(look: string, isEager = false): Span[] {
  const found: Span[] = [];
  const behind = isEager ? BEHIND_OFFICE_EAGER : BEHIND_OFFICE;
  const add = (match: RegExpMatchArray, word: string | undefined) => {
    if (word === undefined) return;
    const start = (match.index ?? 0) + match[0].lastIndexOf(word);
    found.push({ start, end: start + word.length });
  };
  for (const match of HAS_LABEL.test(look.replaceAll(' ', '')) ? look.matchAll(LABELLED) : []) {
    const [, label = '', colon, name, other] = match;
    const isSure = colon !== undefined && SURE_LABEL.test(label.replaceAll(' ', ''));
    if (name !== undefined && isName(name)) add(match, name);
    else if (isSure && !isNobody(name ?? other ?? '')) add(match, name ?? other);
    NEXT.lastIndex = match.index + match[0].length;
    for (let next = NEXT.exec(look); name !== undefined && next; next = NEXT.exec(look)) add(next, next[1]);
  }
  for (const { 0: office, index } of look.matchAll(OFFICE)) {
    const before = look.slice(Math.max(0, index - REACH), index);
    const left = (IS_OF_PLACE.test(office) ? BEFORE_PLACE_OFFICE : BEFORE_OFFICE).exec(before)?.[1];
    if (left !== undefined && isName(left)) found.push({ start: index - left.length, end: index });
    const end = index + office.length;
    const right = IS_LEADER.test(office) ? behind.exec(look.slice(end, end + REACH)) : null;
    if (right?.[1] !== undefined && isName(right[1]))
      found.push({ start: end + right[0].length - right[1].length, end: end + right[0].length });
  }
  return found;
}
