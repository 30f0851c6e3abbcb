/** What a numeral of an original is: a figure that deserves a row, or one of the things that a ledger names. */
import type { Numeral } from '../../text/numerals/types.ts';
import { isInTitle, quotationAt } from './quotation.ts';
import { clauseAt } from './surroundings.ts';

export type Role = { readonly is: 'figure' } | { readonly is: 'other'; readonly use: string };

const FIGURE: Role = { is: 'figure' };
const other = (use: string): Role => ({ is: 'other', use });

/** Units that measure nothing a reader compares: sessions, editions, articles of a law. */
const NAMING_UNIT: Readonly<Record<string, string>> = {
  届: 'name',
  期: 'name',
  版: 'name',
  章: 'name',
  节: 'name',
  款: 'name',
  字: 'boilerplate',
  步: 'other:词语，不计数量',
  周年: 'other:周年数',
  批: 'other:批次或不定数',
  轮: 'other:轮次',
};
/** A length of time that frames a thing and is no result. */
const SPAN_UNIT = /^(?:年|个?月|周|星期|季度|周岁|月龄)$/;
const LASTING = /(?:时长|时间|时限|住院日|周期|期限|缩短[至到为]?|压缩[至到为]?|寿命|年龄)[^，,。；;]{0,10}$/;
const AGE = /^(?:岁|周岁|月龄)$/;
/** What a count of Han characters counts when it only arranges a text. */
const ARRANGES =
  /^(?:个|项|类|种|条|点|大|方|层|步|句)?(?:主要|重点|基本|关键|突出|具体|重大|核心)?(?:方面|阶段|环节|层面|层次|维度|重点|原则|意识|自信|维护|确立|坚持|转变|着力|步骤|结合|问题|到位|更加|必须|不|关口|关键|短板|一批|统一|目标|要求|优先|同步|能力|共同体|聚焦|为主|精神|文明)/;
/** 五大中心: what a group of named things may be. */
export const GROUP =
  /^大(?:中心|平台|机制|专科|医疗|集团|片区|联盟|体系|系统|模块|工程|项目|管理|[^，,。；;、]{0,6}(?:中心|平台|机制|联盟|集团))/;
const COUNTED =
  /^(?:个|家|所|名|人|位|种|类|项|张|支|台|间|户|处|例|条|场|件|座|辆|对|岁|次|人次|场次|万|元|镇|乡|县|村|区|院|组|套|只|份|本|册|起|批|天|日|小时|分钟|秒|工作日|百分点|倍)$/;
/** 二级及以上, 达到三级医院水平: a grade that is reached. */
const REACHED =
  /(?:达到?|等级|级别|分级|评为|评定为|升级?为?|晋升为?|通过|获得?|创成|建成|创建)(?:了|为|国家|省级|全国)?[^，,。；;0-9]{0,16}$/;
const GRADE_OF =
  /^(?:[级甲乙丙等的]|及以上|以上|水平|标准|医院|中医|综合|医疗|服务|能力|最高|\s){1,16}(?:水平|标准|等次|以上|$|[，,。；;、（(])/;
/** 昨天（12日）, 9日，记者…: a day without its month. */
const DAY = /(?:昨[天日]|今[天日]|[本上当]月|讯|^)[\s(（]?$/;
const ON_DAY = /^日\s?(?:发布|公布|召开|举行|上午|下午|晚|电|讯|获悉|从)/u;
/** Counters of a page, numbers of a site. */
const FURNITURE = /(?:关注度|浏览|点击|阅读|访问|次数|字体|字号|编号|备案|索引号|邮编)[^，,。；;]{0,8}$/;
/** 15分钟医保服务圈, 百日行动. */
const CIRCLE =
  /^(?:分钟|公里|小时)?[^，,。；;、]{0,10}(?:圈|半径内)|^(?:天|日|年|月|小时|分钟)?(?:攻坚|专项)?(?:行动|计划|攻坚|大会战|提升工程)/;

/**
 * @param text the paragraph
 * @param numeral one of its numerals
 */
export function roleOf(text: string, numeral: Numeral): Role {
  if (/^20\d{2}\d{1,2}[-—–~至]\d{1,2}$/.test(numeral.printed) && /^\s?月/u.test(text.slice(numeral.end)))
    return other('date');
  const byKind = roleByKind(numeral);
  if (byKind) return byKind;
  if (isInTitle(text, numeral.start)) return other('name');
  const before = text.slice(Math.max(0, numeral.start - 24), numeral.start);
  const after = text.slice(numeral.end, numeral.end + 16);
  if (FURNITURE.test(before)) return other('boilerplate');
  return isCounted(numeral) ? countedRole(text, numeral, before, after) : measuredRole(text, numeral, before, after);
}

function roleByKind({ kind }: Numeral): Role | undefined {
  if (kind === 'heading' || kind === 'document-number' || kind === 'date') return other(kind);
  if (kind === 'clock') return other('date');
  if (kind === 'ordinal' || kind === 'name' || kind === 'code') return other('name');
  if (kind === 'per') return other('other:分母');
  return kind === 'vague' ? other('other:约数，未给出数量') : undefined;
}

const isCounted = ({ kind, printed }: Numeral): boolean => kind === 'number' && !/\d/.test(printed);

/** A numeral in Arabic digits, a share, a range, a grade. */
function measuredRole(text: string, numeral: Numeral, before: string, after: string): Role {
  const { kind, unit = '', values } = numeral;
  if (kind === 'grade') return REACHED.test(before) && GRADE_OF.test(after) ? FIGURE : other('grade');
  if (kind === 'ratio') return other('other:比例');
  const quotation = quotationAt(text, numeral.start);
  if (kind === 'composition') {
    const [, second = 0] = values;
    return second > 1 &&
      /^[^，,。；;]{0,60}(?:联盟|医联体|医共体|联合体|集团|专科)/.test(text.slice(numeral.end)) &&
      quotation
      ? FIGURE
      : other('name');
  }
  if (unit === '期' && /(?:举办|开办|培训)[^，,。；;第]{0,8}$/u.test(before)) return FIGURE;
  if (unit in NAMING_UNIT) return other(NAMING_UNIT[unit] ?? 'name');
  // 2型糖尿病, 百元医疗收入.
  if (/^\s?型/u.test(after)) return other('name');
  if (quotation && kind === 'number' && quotation.length <= 14 && !/[%％]/.test(quotation)) return other('name');
  if (CIRCLE.test(after)) return other('name');
  if (unit === '日' && (DAY.test(before) || ON_DAY.test(after))) return other('date');
  if (unit === '位' && /(?:排名?|位列|前|后)\s?$/u.test(before)) return other('other:名次');
  if (/^级/.test(after) || unit === '级') return REACHED.test(before) ? FIGURE : other('grade');
  if (AGE.test(unit))
    return /(?:寿命|平均年龄)(?:[^，,。；;、]{0,8}|.{0,16}[，,].{0,10}(?:提高|增加|延长|上升|缩短|下降)了?)$/u.test(
      before,
    ) && !/^岁?(?:以[上下内]|及以[上下]|儿童|老)/u.test(after)
      ? FIGURE
      : other('other:年龄，界定对象');
  if (SPAN_UNIT.test(unit) && !LASTING.test(before)) return other('other:时长');
  if (kind === 'number' && unit === '' && !hasMeaning(before, after)) return other('');
  return FIGURE;
}

/** A bare number says something behind a word that names a measure, or before what it counts. */
const hasMeaning = (before: string, after: string): boolean =>
  /(?:率|比|数|值|额|量|指数|人次|为|达|达到|至|到|共|计|约|近|超|过|有|仅|余)[:：]?\s?$/.test(before) ||
  /^[余多]?\s?\p{Script=Han}/u.test(after);

/** A numeral in Han characters: mostly a name or a turn of phrase. */
function countedRole(text: string, numeral: Numeral, before: string, after: string): Role {
  const { unit = '', values } = numeral;
  const [value = 0] = values;
  if (value === 0) return zeroRole(text, numeral, after);
  const quotation = quotationAt(text, numeral.start);
  if (quotation) return GROUP.test(after) && value > 1 ? FIGURE : other('name');
  if (/^[千万]$/.test(numeral.printed) && /^名?人(?:口)?(?:拥有|床位|执业|注册|均|全科)/u.test(after))
    return other('other:分母');
  if (unit === '元' && /^(?:百|千|万)/.test(numeral.printed) && /^元(?:医疗|业务|产值|收入|以[上下])/u.test(after))
    return other('other:分母');
  if (unit in NAMING_UNIT) return other(NAMING_UNIT[unit] ?? 'name');
  if (AGE.test(unit)) return other('other:年龄，界定对象');
  if (SPAN_UNIT.test(unit) && !LASTING.test(before)) return other('other:时长');
  if (/^个?\s?\d/u.test(after)) return other('other:列举的个数');
  if (/^个?[“"]/u.test(after)) return other('name');
  if (unit === '次' && /^次(?:会议|全会|代表大会)/u.test(after)) return other('name');
  if (/^[区县市]$/u.test(unit) && /[及和、与]\s?$/u.test(before)) return other('other:地域统称');
  if (ARRANGES.test(after)) return other('other:列举的个数');
  if (GROUP.test(after) && value > 1) return FIGURE;
  if (!COUNTED.test(unit) || CIRCLE.test(after)) return other(unit === '' ? 'name' : 'other:不计数量');
  if (/[每同第各另]\s?$/.test(before) || /^\p{Script=Han}级/u.test(after)) return other('other:不计数量');
  if (value === 1)
    return /(?:成立|建成|组建|设立|新建|设置|建设|共有|打造)了?\s?$/.test(before) && unit !== '个'
      ? FIGURE
      : other('other:不计数量');
  return isPlainClause(text, numeral) ? FIGURE : other('other:不计数量');
}

/** 三医联动 in the middle of a word has no unit of its own; that was asked before. Here: no list of names follows a colon. */
const isPlainClause = (text: string, numeral: Numeral): boolean => clauseAt(text, numeral.start).length > 3;

function zeroRole(text: string, numeral: Numeral, after: string): Role {
  if (/^["”]?(?:差率|门槛|加成|报告|发生|投诉|事故|感染|病例|死亡|跑腿|延误)/.test(after)) return FIGURE;
  return quotationAt(text, numeral.start) ? other('name') : other('other:词语，不计数量');
}
