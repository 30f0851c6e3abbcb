/**
 * Names of people in an original that nobody has read yet: bylines, people who are quoted, members who are addressed. Rather a word too many than a name too few, so
 * this is for covering originals; a curator's own words are held against person-names.ts alone.
 */
import { PART_OF_NAME } from './peoples.ts';
import { readName } from './read-name.ts';
import { NO_PERSON, oneOf, ROLES, SPOKEN } from './roles.ts';
import { ANY_SURNAME, RARE_SURNAME, SURNAME } from './surnames.ts';

interface Span {
  readonly start: number;
  readonly end: number;
}

const HAN = String.raw`\p{Script=Han}`;
/** A given name before a verb of speech or at the end: nearly anything goes. */
const GIVEN = String.raw`(?:(?![的了等和与及或在是为、委局院部处会])${HAN}){1,2}`;
/** 阿卜杜拉·买买提. */
const FOREIGN = `${HAN}{2,6}(?: ?[·•・.] ?${HAN}{2,6}){1,2}`;
/** What stands where a byline has a name and is none: a body, a verb, a placeholder. */
const NO_BYLINE =
  /(?:[局委院部处室站报社网台办科股会厅组校司所]|窗口|专班|专人|中心|集团|公司|时报|政府|单位|原创|部门|街道|人员|队伍|培训班?|大赛|通讯员?|新闻|日报|记者|编辑|综合|报道|摄影|团队|平台|频道|客户端|视频|图片|资料|责任|把关|通过|合格|工作|制度|不详|未知|佚名|匿名|管理员|本站|本刊|本网|镇街|乡镇|转载|整理|校对|责编|审核|来源|点击|电话|手机|传真|邮箱|地址|日期|职务|职称|姓名|性别|打印|关闭|浏览|发布|字号|时间|分享|字体|网友)$|^(?:见|详见|另行|从|在|了解|获悉|走进|来到|采访|看到|发现|注意|近日|日前|今日|昨日|获知|探访|随|跟|为|对|就|向|与|和|等|各|按|须|应|由|经|主要|负责|协助|相关|有关|全体|本|该|此[次外时项类]|其|我|每|某某单位|未|请问|问|答|第)|(?:长|主任|书记|委员|负责人|领导|代表|同志)$/u;

const LABELS = oneOf(
  '记者|通讯员|特约撰稿人|实习生|编辑|责编|美编|作者|摄影|摄像|校对|主编|监制|撰文|图文|文字|图片|供图|供稿人?|撰稿人?|来稿|投稿|采写|主播|播音|配音|剪辑|初审|复审|终审|一审|二审|三审|审核人?|审签人?|审读|审校|策划|统筹|制作|排版|整理|值班主任|值班编委|编审|签发|录入|录入员|发布人|信息员|报送人|经办|承办|主办人|领办人|督办人|联络人|联络员|网格员|法律顾问|核稿人?|拟稿人?|审稿人?|编发|组 ?长|副组长|成 ?员|召集人|总指挥|指挥长|联系人(?:及(?:联系)?(?:电话|方式))?|主持人',
);
/** Labels behind which a blank alone is enough. */
const SPACED = /(?:记者|通讯员|实习生|编辑|责编|美编|作者|摄影|摄像|校对|供图|初审|复审|终审|撰文)$/u;
/** Labels that have other uses: what stands behind must be put together like a name. */
const LOOSE = /^(?:文字|图片|图文|制作|整理|策划|统筹|排版|录入)$/u;
const SEPARATOR = String.raw`(?: {0,3}[)\]]? {0,3}[:/|丨=] {0,3}[(]?| {0,2}[)] {0,2}| {1,3}-{0,2} {0,3})`;
/** 供稿：县卫健局 某某. */
const BODY = String.raw`(?:[^\s,，。;；:：、()]{2,16}(?:局|委|院|社|站|中心|办|科|部|报|网|台|会|厅|处|所) +)?`;
const NAME_THERE = `(${FOREIGN}|${HAN} {1,2}${HAN}(?!${HAN})|${HAN}{2,4})`;
const END_OF_NAME = String.raw`(?!${HAN})`;
const BYLINE = new RegExp(
  String.raw`(${LABELS}|(?<!${HAN})[文图](?= ?[:/|丨]))(${SEPARATOR})${BODY}${NAME_THERE}${END_OF_NAME}`,
  'gu',
);
const A_LABEL = new RegExp(LABELS, 'u');
/** 通讯员某某 某某报道: without a mark between, where the line or the bracket names nobody else. */
const RUN = new RegExp(
  `(?<=^|[ (讯])(?:本报|本网|\\p{Script=Han}{0,6}媒体)?(?:见习|实习)?(?:记者|通讯员) ?((?:${HAN}{2,4}(?: {1,3}|、|/))*?${HAN}{2,4}?) {0,3}(?=[)]|$| {0,2}(?:本报|本网|\\p{Script=Han}{0,3}媒体)?(?:记者|通讯员|摄影)|摄影?报道|报道|[/ ]?[文摄图](?!${HAN}))`,
  'gmu',
);
/** 某某/文 某某/图. */
const CREDITED = new RegExp(`(?<!${HAN})(${HAN}{2,4}) ?/ ?(?:文|图|摄)(?!${HAN})`, 'gu');
const ANOTHER = new RegExp(`(?: {0,2}[、,/&和] {0,2}| {1,3})(${FOREIGN}|${HAN}{2,4})${END_OF_NAME}(?! ?:)`, 'uy');

const ROLE = `${ROLES}[:,、]? ?`;
/** 副主任某某介绍: any surname before a verb of speech. */
const QUOTED = new RegExp(
  `${ROLE}((?:${ANY_SURNAME}|${RARE_SURNAME})(?!女士|先生|大爷|大妈|阿姨|老师|老人)${GIVEN}为?)(?:同志|女士|先生)?(?=${SPOKEN})`,
  'gu',
);
/** 医生某某每周上门: the given name must look like one. */
const TYPICAL =
  '[三四五六七八九十伟强军勇杰涛超芳娜敏静丽艳娟霞斌辉鹏飞龙凤英华红玲梅兰燕玉琴莉萍波刚健林峰磊洋琳雪倩颖婷慧莹欣浩宇轩博睿涵怡嘉国军平]';
const WORKING = new RegExp(
  `${oneOf('医生|医师|村医|大夫|护士长?|药师|教授')} ?(${SURNAME}${HAN}?${TYPICAL})(?=${HAN})`,
  'gu',
);
const AT_END = new RegExp(
  `${ROLES} ?(${SURNAME}(?:(?![的了等和与及或在是为、委局院部处会任])${HAN}){1,2})${END_OF_NAME}`,
  'gu',
);
/** 居民某某: how a news item names whom it visited; before a comma or a full stop. */
const LIVES = new RegExp(
  `${oneOf('家住|来自|名叫|叫做?|姓名:?')} ?[^\\s,，。;；]{0,14}?的?(${SURNAME}${HAN}{1,2})(?=[,，。;；(]|$|${SPOKEN})`,
  'gu',
);
const BEFORE_TITLE = new RegExp(
  `(?<=^|[^\\p{Script=Han}]|[所院校的由请与和]|专家|组长|队长)(${SURNAME}(?:(?![的了等和与及])${HAN}){1,2})(?=${oneOf('律师|教授|院士|大夫|老师|博士|老人|医生|专家')}(?!事务所|团队))`,
  'gu',
);
/** 买买提·吐尔逊主任; 扎西多吉院长; 李大山（县卫健局局长）; 李明 本报记者 王芳. */
const OFFICES = oneOf('院长|主任|书记|局长|县长|州长|区长|镇长|乡长|站长|所长|科长|会长|同志|医生|医师');
const OTHER_NAMES = new RegExp(
  `(?<!${HAN})((?:${HAN}{2,6} ?[·•・.] ?${HAN}{2,6}?)|${HAN}{0,2}${PART_OF_NAME}${HAN}{0,2}?)(?=副?${OFFICES}|${SPOKEN})`,
  'gu',
);
/** 院长扎西多吉: the office is no part of the name. */
const LEADS = new RegExp(`^副?(?:${ROLES})`, 'u');
const WITH_OFFICE = new RegExp(
  `(?<!${HAN})(${SURNAME}(?:(?![的了等和与及])${HAN}){1,2})(?= ?[(][^()]{0,20}(?:${ROLES})[)])`,
  'gu',
);
const BEFORE_LABEL = new RegExp(
  `(?:^|[ (])(${SURNAME}${HAN}{1,2})(?= {1,3}(?:本报|本网|全媒体)?(?:记者|通讯员))`,
  'gmu',
);

/** 赵小平、钱大海等委员：; a line that addresses. */
const ADDRESSED = new RegExp(
  String.raw`^ *(?:尊敬的)?((?:${ANY_SURNAME}${HAN}{1,2}[、, ]{1,2})*${ANY_SURNAME}${HAN}{1,2})(?= ?(?:等? ?\d{0,3}[名位]?)(?:政协|人大)?(?:委员|代表|同志|先生|女士) ?[:：])`,
  'gmu',
);
/** A line of two or more names and nothing else: the byline of a page. */
const ALONE = new RegExp(String.raw`^ *(${SURNAME}${HAN}{1,2}(?: {1,4}${ANY_SURNAME}${HAN}{1,2}){1,3}) *$`, 'gmu');

/** A body, a verb or a placeholder, where a byline has a name. */
export const isBody = (word: string): boolean => NO_BYLINE.test(word.replaceAll(' ', ''));

/** Whether a line may be the byline of a text: it has one of the labels. */
export const hasByline = (line: string): boolean => A_LABEL.test(line);

function findBylines(look: string, add: (start: number, word: string) => void): void {
  BYLINE.lastIndex = 0;
  for (let match = BYLINE.exec(look); match; match = BYLINE.exec(look)) {
    const [whole, label = '', separator = '', name = ''] = match;
    const isSpaced = !/[:/|丨=)]/u.test(separator);
    const isNone = (isSpaced && !SPACED.test(label)) || isBody(name);
    if (isNone || (LOOSE.test(label) && readName(name) !== name.length)) {
      // 责任编辑/校对：某某: what stands behind may be a label itself.
      BYLINE.lastIndex = match.index + label.length;
      continue;
    }
    const end = match.index + whole.length;
    add(end - name.length, name);
    ANOTHER.lastIndex = end;
    for (let next = ANOTHER.exec(look); next; next = ANOTHER.exec(look)) {
      const other = next[1] ?? '';
      if (isBody(other) || A_LABEL.test(other)) break;
      add(ANOTHER.lastIndex - other.length, other);
    }
  }
}

function findRuns(look: string, add: (start: number, word: string) => void): void {
  for (const pattern of [RUN, CREDITED])
    for (const match of look.matchAll(pattern)) {
      const from = match.index + match[0].indexOf(match[1] ?? '');
      for (const { 0: name, index } of (match[1] ?? '').matchAll(/\p{Script=Han}+/gu))
        // Before the end of a line anything may stand; before 报道 and a bracket only a name.
        if (
          !isBody(name) &&
          (readName(name) === name.length || /[)报摄文图/]/u.test(look[match.index + match[0].length] ?? ''))
        )
          add(from + index, name);
    }
}

/** Each with what a line must hold for it; most lines of an original hold none of it. */
const IN_TEXT: readonly [RegExp, RegExp][] = [
  [new RegExp(ROLES, 'u'), QUOTED],
  [/[医护药大教][生师医士授夫]/u, WORKING],
  [new RegExp(ROLES, 'u'), AT_END],
  [/家住|来自|名叫|叫|姓名/u, LIVES],
  [new RegExp(`[·•・.]|${PART_OF_NAME}`, 'u'), OTHER_NAMES],
  [/[(]/u, WITH_OFFICE],
  [/记者|通讯员/u, BEFORE_LABEL],
  [/律师|教授|院士|大夫|老师|博士|老人|医生|专家/u, BEFORE_TITLE],
];
const OF_LINES: readonly [RegExp, RegExp][] = [
  [/(?:委员|代表|同志|先生|女士) ?[:：]/u, ADDRESSED],
  [/^[^,，。;；:：]{4,30}$/mu, ALONE],
];

/**
 * Lists the names found, in no particular order.
 *
 * @param look text with its blanks and brackets folded (fold-look.ts)
 */
export function findBylineNames(look: string): Span[] {
  const found: Span[] = [];
  const add = (start: number, word: string) => found.push({ start, end: start + word.length });
  if (A_LABEL.test(look) || /[文图] ?[:/|丨]/u.test(look)) findBylines(look, add);
  if (/记者|通讯员|[/] ?[文图摄]/u.test(look)) findRuns(look, add);
  for (const [holds, pattern] of IN_TEXT)
    for (const match of holds.test(look) ? look.matchAll(pattern) : []) {
      const name = (match[1] ?? '').replace(LEADS, '');
      if (name.length > 1 && !NO_PERSON.test(name)) add(match.index + match[0].lastIndexOf(name), name);
    }
  for (const [holds, pattern] of OF_LINES)
    for (const match of holds.test(look) ? look.matchAll(pattern) : []) {
      const start = match.index + match[0].indexOf(match[1] ?? '');
      for (const part of (match[1] ?? '').matchAll(/\p{Script=Han}+/gu))
        if (!NO_PERSON.test(part[0]) && !/^各/u.test(part[0])) add(start + part.index, part[0]);
    }
  return found;
}
