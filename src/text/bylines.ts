/**
 * Names of people in an original that nobody has read yet: bylines, people who are quoted, members who are addressed. Rather a word too many than a name too few, so
 * this is for covering originals; a curator's own words are held against person-names.ts alone.
 */
import { ANY_SURNAME, RARE_SURNAME, SURNAME } from './surnames.ts';

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Alternatives of plain words; their first characters are asked for beforehand, which is ten times as fast. */
const oneOf = (words: string): string =>
  `(?=[${[...new Set(words.split('|').map((word) => word[0]))].join('')}])(?:${words})`;

const HAN = String.raw`\p{Script=Han}`;
/** A given name before a verb of speech or at the end: nearly anything goes. */
const GIVEN = String.raw`(?:(?![的了等和与及或在是为、委局院部处会])${HAN}){1,2}`;
/** 阿卜杜拉·买买提. */
const FOREIGN = `${HAN}{2,6}(?: ?[·•・.] ?${HAN}{2,6}){1,2}`;
/** What stands where a byline has a name and is none: a body, a verb, a placeholder. */
const NO_BYLINE =
  /(?:[局委院部处室站报社网台办科会厅组校司所]|中心|集团|公司|时报|政府|单位|原创|部门|街道|人员|队伍|通讯|新闻|日报|记者|编辑|综合|报道|摄影|团队|平台|频道|客户端|视频|图片|资料|责任|把关|通过|合格|工作|制度|不详|未知|佚名|匿名|管理员|本站|本刊|本网|镇街|乡镇|转载|整理|校对|责编|审核|来源|点击|电话|手机|传真|邮箱|地址|日期|职务|职称|姓名|性别|打印|关闭|浏览|发布|字号|时间|分享|字体|网友)$|^(?:从|在|了解|获悉|走进|来到|采访|看到|发现|注意|近日|日前|今日|昨日|获知|探访|随|跟|为|对|就|向|与|和|等|各|按|须|应|由|经|主要|负责|协助|相关|有关|全体|本|该|此[次外时项类]|其|我|每|某某单位|未|请问|问|答|第)|(?:长|主任|书记|委员|负责人|领导|代表|同志)$/u;

const LABELS = oneOf(
  '记者|通讯员|特约撰稿人|实习生|编辑|责编|美编|作者|摄影|摄像|校对|主编|监制|撰文|图文|文字|图片|供图|供稿人?|撰稿人?|来稿|投稿|采写|主播|播音|配音|剪辑|初审|复审|终审|一审|二审|三审|审核人?|审签人?|审读|审校|策划|统筹|制作|排版|整理|值班主任|值班编委|编审|签发|录入|录入员|发布人|信息员|报送人|经办|承办|主办人|领办人|督办人|联络人|联络员|网格员|法律顾问|核稿人?|拟稿人?|审稿人?|组 ?长|副组长|成 ?员|召集人|总指挥|指挥长|联系人(?:及(?:联系)?(?:电话|方式))?|主持人',
);
/** Labels behind which a blank alone is enough. */
const SPACED = /(?:记者|通讯员|实习生|编辑|责编|美编|作者|摄影|摄像|校对|供图|初审|复审|终审|撰文)$/u;
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
const ANOTHER = new RegExp(`(?: {0,2}[、,/&和] {0,2}| {1,3})(${FOREIGN}|${HAN}{2,4})${END_OF_NAME}`, 'uy');

export const SPOKEN =
  '介绍|表示|指出|强调|透露|告诉|坦言|感慨|感叹|回忆|直言|高兴地|激动地|笑着|自豪地|欣喜地|说(?!明|法|服|到底)|称(?!号|职|为|作)|认为|建议|提出|反映|呼吁|致辞|讲话|主持|点评|回应|解释|对记者|向记者|近日|日前|今日|昨日|一行|来到|率队|带队|出席|宣布';
const ROLES = oneOf(
  '主任|院长|书记|局长|处长|科长|站长|所长|厅长|司长|部长|主席|主委|秘书长|会长|校长|理事长|董事长|总经理|省长|市长|县长|区长|镇长|乡长|州长|组长|队长|馆长|支书|助理|总监|干事|教授|专家|院士|博士|医师|医生|村医|大夫|护士长|护士|护师|药师|律师|负责人|委员|代表|村民|居民|市民|患者|家属|群众|党员|志愿者|产妇|孕妇|网格员|联络员|老人|大爷|大妈|阿姨',
);
const ROLE = `${ROLES}[:,、]? ?`;
/** 副主任某某介绍: any surname before a verb of speech. */
const QUOTED = new RegExp(
  `${ROLE}((?:${ANY_SURNAME}|${RARE_SURNAME})${GIVEN}为?)(?:同志|女士|先生)?(?=${SPOKEN})`,
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
const PARTS =
  '扎西|卓玛|多吉|次仁|格桑|洛桑|尼玛|巴桑|丹增|旦增|平措|央金|白玛|仁青|才让|买买提|买提|吐尔|古丽|艾合|阿布|热合|努尔|玉素甫|巴特尔|乌云|其其格|格日|斯琴|那仁|阿依';
const OFFICES = oneOf('院长|主任|书记|局长|县长|州长|区长|镇长|乡长|站长|所长|科长|会长|同志|医生|医师');
const OTHER_NAMES = new RegExp(
  `(?<!${HAN})((?:${HAN}{2,6} ?[·•・.] ?${HAN}{2,6}?)|${HAN}{0,2}(?:${PARTS})${HAN}{0,2}?)(?=副?${OFFICES}|${SPOKEN})`,
  'gu',
);
const WITH_OFFICE = new RegExp(
  `(?<!${HAN})(${SURNAME}(?:(?![的了等和与及])${HAN}){1,2})(?= ?[(][^()]{0,20}(?:${OFFICES})[)])`,
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

/** Words that follow a role and begin like a name. */
export const NO_PERSON =
  /^(?:高(?:兴|度|级|质|位|校|危|效|峰)|万(?:名|人|元|余)|任(?:职|何|命|务)|时(?:任|间|常|刻)|安(?:排|全|心|装|康)|方(?:面|便|案|式|法|可|能)|成(?:员|立|为|功)|全(?:体|面|程|部|县|市|省|区|力|科)|于是|明(?:确|显|年|白)|常(?:务|委|年|态|规)|温(?:馨|暖|和)|严(?:格|肃|谨)|马(?:上|不)|周(?:边|末|期|围|密|例|转|到|全|[一二三四五六日](?:$|[上下晚]))|程[序度]|关[于注键系爱]|管[理辖]|平(?:均|时|台)|易[地于]|金[额融牌华]|强[调化]|石[家]|白[天]|单[位独]|费[用]|包[括含]|项目|卫[生健]|文[件化明]|武[汉]|江[西苏宁]|路[上]|毛[病]|夏[季天]|席[位]|季[度]|应[当该]|车[辆]|向[上下]|游[客]|田[间]|余[名人]|苏[州]|杭[州]|郑[州]|徐[州]|温[州]|常[州]|黄[河]|毕[业]|许[多可]|何[时种]|顾[问客]|龙[头]|施[行策工]|陆[续]|雷[同]|史[上无]|江[山]|明[确]|成[都]|安[徽吉]|宁[波]|华[东]|康[复]|汤药|柏林|万元)/u;

/** A body, a verb or a placeholder, where a byline has a name. */
export const isBody = (word: string): boolean => NO_BYLINE.test(word.replaceAll(' ', ''));

/** Whether a line may be the byline of a text: it has one of the labels. */
export const hasByline = (line: string): boolean => A_LABEL.test(line);

function findBylines(look: string, add: (start: number, word: string) => void): void {
  for (const match of look.matchAll(BYLINE)) {
    const [whole, label = '', separator = '', name = ''] = match;
    const isSpaced = !/[:/|丨=)]/u.test(separator);
    if ((isSpaced && !SPACED.test(label)) || isBody(name)) continue;
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

/** Each with what a line must hold for it; most lines of an original hold none of it. */
const IN_TEXT: readonly [RegExp, RegExp][] = [
  [new RegExp(ROLES, 'u'), QUOTED],
  [/[医护药大教][生师医士授夫]/u, WORKING],
  [new RegExp(ROLES, 'u'), AT_END],
  [/家住|来自|名叫|叫|姓名/u, LIVES],
  [
    /[·•・.]|扎西|卓玛|多吉|次仁|格桑|洛桑|尼玛|巴桑|[丹旦]增|平措|央金|白玛|仁青|才让|买提|吐尔|古丽|艾合|阿布|热合|努尔|玉素甫|巴特尔|乌云|其其格|格日|斯琴|那仁|阿依/u,
    OTHER_NAMES,
  ],
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
  for (const [holds, pattern] of IN_TEXT)
    for (const match of holds.test(look) ? look.matchAll(pattern) : []) {
      const name = match[1] ?? '';
      if (!NO_PERSON.test(name)) add(match.index + match[0].lastIndexOf(name), name);
    }
  for (const [holds, pattern] of OF_LINES)
    for (const match of holds.test(look) ? look.matchAll(pattern) : []) {
      const start = match.index + match[0].indexOf(match[1] ?? '');
      for (const part of (match[1] ?? '').matchAll(/\p{Script=Han}+/gu))
        if (!NO_PERSON.test(part[0]) && !/^各/u.test(part[0])) add(start + part.index, part[0]);
    }
  return found;
}
