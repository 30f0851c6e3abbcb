/** How long a name is that begins at a place, where a name is expected: beside an office, in a list of members. */
import { PART_OF_NAME } from './peoples.ts';
import { ROLES, SPOKEN } from './roles.ts';
import { ANY_SURNAME, COMPOUND, OTHER_SURNAME, RARE_SURNAME, SURNAME } from './surnames.ts';

/** Splits a run at the edges of words; a given name is hardly ever one, so its characters stand alone. */
export const words = new Intl.Segmenter('zh', { granularity: 'word' });

const USUAL = new RegExp(`^(?:${SURNAME}|${RARE_SURNAME})`, 'u');
const ANY = new RegExp(`^(?:${ANY_SURNAME}|[${OTHER_SURNAME}])`, 'u');
const PARTS = new RegExp(PART_OF_NAME, 'uy');
/** Ends a name, or says that there is none: what joins, counts, or is of a body. */
const NO_GIVEN =
  /[的了等和与及或、是在不将把对向从也还都已正就到去上下给被让经由同并因以之其所各每位名个时间日月年级层组队处局委院部科室厅署司站区县市省镇乡村街长员人率说称分参出省部任共当主]/u;
/** Characters that parents give. */
const GIVEN =
  /[一二三四五六七八九十大小老阿伟强军勇杰涛超芳娜敏静丽艳娟霞斌辉鹏飞龙凤英华红玲梅兰燕玉琴莉萍波刚健林峰磊洋琳雪倩颖婷慧莹欣浩宇轩博睿涵怡嘉国平明文志建春秀珍海金生德福荣贵祥庆元兴宝良民义礼智信仁忠孝云星晨阳光天山川江河湖永东南西北忆思雨诗晴晓洁雯薇菲蓉桂香菊荷莲松柏楠桐枫森木子奇才富有为友谊和振新学武毅坚利清洪胜达远航凯锋晖昊然成康功发世家若佳乐彤彬锐豪俊雄威亮岩石玮璐瑶珊珠翠钰瑞琪琦璇萱冰露蕾芸芬茜茹妍妮姗娇媛嫣淑贞惠巧美丹青紫白黑圈羽音甲乙丙丁官圆兵君霖钧铭铮铁钢柱栋梁保冬夏雷霜虹霄鹤凡帆正诚真善悦欢笑颜彦艺弘宏鸿泓泽润淇源渊澄澜潇灿焕煜煌熙烨炜炎焱宾斗斯书翰墨芝芹苗苑芮芦苇茵荃蔓璟琛琰琬瑾瑜璋珂珏玥杉杏桃梓棋楚榕槿樱橙舟帅洋浪溪泉崇峻岳竹荷桃桦藤草花蕊朵苹晶璧环佩瑟笛韵歌词赋画砚笔壮勇猛虎豹狮燕雁鹰莺栩翔翼诺言谦逊恒毅耀炳烈煊暖旭昭晟晗曦朗朔望夜霏霖潭池淼漫洲汉沛济润浚满旺全安宁绍继承宗先克贤良均培根喜庚]/u;
const VERB = new RegExp(
  `^(?:${SPOKEN}|主持|陪同|带队|到会|出席|作了|做了|参加|同志|调研|检查|慰问|走访|督导|视察|听取|要求|部署|讲解|带领|参与|负责|分管|坐诊|出诊|主刀|接诊|巡诊|上门|值班|查房|随访|入户)`,
  'u',
);
/** What a name is not, though it is put together like one. */
const NO_NAME =
  /^(?:某某|何某|相关|有关|单位|方可|于是|时任|高[年级校]|全[体县市省科]|第[一二三四五六七八九十][书批次]|东方[医红]|百里[内外之]|和[谐平]|家[庭属]|文[明化件]|关[键于爱]|强[化调]|法[定人]|通[过知报]|成[员立]|明[确年]|红[色十]|国[家务有际]|能[力够]|信[息任]|初[级步]|相[关应])/u;
const REACH = 10;
const DOTTED = /^\p{Script=Han}{2,6} ?[·•・.] ?/u;
const AN_OFFICE = new RegExp(`^(?:${ROLES})`, 'u');

/** @param run text from where the name would begin @returns its length in UTF-16 units, 0 for none */
export function readName(run: string): number {
  const han = /^[\p{Script=Han}]+/u.exec(run.slice(0, REACH))?.[0] ?? '';
  if (han.length < 2 || NO_NAME.test(han)) return 0;
  const ofPeoples = readParts(han);
  const dotted = readDotted(run, Math.max(ofPeoples, 2));
  if (dotted + ofPeoples > 0) return Math.max(dotted, ofPeoples);
  const compound = COMPOUND.find((name) => han.startsWith(name));
  const length = compound?.length ?? (USUAL.test(han) || ANY.test(han) ? 1 : 0);
  if (length === 0) return 0;
  const given = readGiven(han, length, compound !== undefined || USUAL.test(han));
  return given === 0 ? 0 : length + given;
}

/** 艾尼瓦尔·吐尔逊. @param least length of what is sure of the first part */
function readDotted(run: string, least: number): number {
  const first = DOTTED.exec(run)?.[0].length ?? 0;
  if (first < least || AN_OFFICE.test(run)) return 0;
  const rest = /^\p{Script=Han}*/u.exec(run.slice(first, first + REACH))?.[0] ?? '';
  let end = 0;
  while (
    end < rest.length &&
    end < 6 &&
    !NO_GIVEN.test(rest[end] ?? '') &&
    !VERB.test(rest.slice(end)) &&
    edge(rest, end)
  )
    end += 1;
  PARTS.lastIndex = 0;
  return end >= 2 ? first + end : PARTS.test(rest) ? first + PARTS.lastIndex : 0;
}

/** 卓玛拉姆, 巴特尔: parts in a row, and what is left of a name of four. */
function readParts(han: string): number {
  for (const before of [0, 1, 2]) {
    let end = before;
    for (PARTS.lastIndex = end; PARTS.test(han); PARTS.lastIndex = end) end = PARTS.lastIndex;
    if (end === before || AN_OFFICE.test(han) || (before > 0 && VERB.test(han))) continue;
    while (
      end < 4 &&
      end < han.length &&
      !NO_GIVEN.test(han[end] ?? '') &&
      edge(han, end) &&
      !VERB.test(han.slice(end))
    )
      end += 1;
    return end;
  }
  return 0;
}

/** Whether a character stands alone between the edges of words. */
function edge(han: string, at: number): boolean {
  const segments = [...words.segment(han.slice(at))];
  return segments[0]?.segment.length === 1;
}

/** @param isUsual a surname that hardly begins another word */
function readGiven(han: string, from: number, isUsual: boolean): number {
  const segments = [...words.segment(han)].map(({ index, segment }) => ({ index, end: index + segment.length }));
  const first = segments.find(({ index, end }) => index <= from && end > from);
  const isWhole = first !== undefined && first.index < from;
  // 李明, 白雪: a name that is a word, of a family that few words begin with.
  const end = isWhole
    ? isUsual && first.end - first.index <= from + 2
      ? first.end
      : 0
    : endOfGiven(han, from, segments);
  const given = han.slice(from, end);
  if (given === '' || given.length > 2 || VERB.test(given)) return 0;
  if (/[为有]/u.test(given) && !VERB.test(han.slice(end)) && end < han.length) return 0;
  // 和新生儿, 于昨日: what joins words is a family only before a verb of speech, or where the name is all there is.
  if (from === 1 && /^[和于从向由经全时应能要通相]/u.test(han) && end < han.length && !VERB.test(han.slice(end)))
    return 0;
  const looksGiven = [...given].every((character) => GIVEN.test(character));
  if (NO_GIVEN.test(given.replaceAll(/[长全]/gu, ''))) return 0;
  const isSpeaking = VERB.test(han.slice(end)) && (isUsual || /^[小大老阿]/u.test(given));
  return looksGiven || (isUsual && !isWhole) || isSpeaking ? given.length : 0;
}

/** One word of two characters, or one or two that stand alone. */
function endOfGiven(han: string, from: number, segments: readonly { index: number; end: number }[]): number {
  const at = segments.findIndex(({ index }) => index === from);
  const [first, second] = [segments[at], segments[at + 1]];
  if (!first || first.end - first.index > 2) return 0;
  if (first.end - first.index === 2 || VERB.test(han.slice(first.end))) return first.end;
  const next = second && second.end - second.index === 1 ? (han[second.index] ?? '') : '';
  return next === '' || NO_GIVEN.test(next) ? first.end : (second?.end ?? first.end);
}
