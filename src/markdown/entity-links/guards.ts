/**
 * Rules that tell a mention from a longer word that only contains it. Chinese has no spaces, so a name is judged by its neighbours: 绍兴 in 绍兴第二医院 is
 * a hospital, 和县 in 机制和县域 is nothing at all, 妇幼保健 in 妇幼保健院 is a house.
 */
import type { EntityKind } from '../../model/entities.ts';

/** A stretch of text that carries a name. */
export interface Span {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const LATIN = /[A-Za-z0-9]/;
/** What may stand between a place and the noun that makes a name of an institution of both. */
const INSTITUTION_TAIL = new RegExp(
  '^[省市县区]?(?:第[一二三四五六七八九十]+|人民|中心|中医药?|中西医结合|妇幼|口腔|儿童|胸科|肺科|眼科|皮肤病?|肿瘤|精神|心理|传染病|康复|骨科|急救|疾病预防控制|卫生|健康|医疗保障|文理|医科?|师范|理工|科技|职业|技术|附属)*' +
    '(?:医院|学院|大学|(?:人民)?政府|区委|市委|县委|省委|卫生院|保健院|血站|急救中心|控制中心|委员会|卫生健康委|卫健委|卫健局|卫生健康局|保障局|日报|晚报)',
  'u',
);
/** 健康绍兴, 智慧江宁: the name of a programme. */
const PROGRAMME_HEAD = /(?:健康|智慧|平安|数字|文明)$/u;
/** 新中国: a state of affairs, not the place in the tree of divisions. */
const NEW_STATE = /^新中国/u;
/** Four-character words and dishes that begin like a place. */
const PLACE_HOMOGRAPHS = /^(?:大同小异|三明治)/u;
/** 和县 in 机制和县域: a place of two characters whose last one begins another word. */
const TWO_CHARACTER_HOMOGRAPHS = /^.(?:[县区][域级]|县[乡城]|市[场级区]|省[级份]|区[块间])/u;
/** A body within or beside the one named. */
const BODY_TAIL = /^(?:员会|办公[室厅]|分院|分中心|附属)/u;
/** What makes a house or an incident of a field of work: 卫生监督所, 妇幼保健院, 医疗保障局, 中医药大学, 公共卫生事件. 所有, 局面 and the like are other words. */
const HOUSE_TAIL =
  /^(?:医院|院(?!前|内|外|际|长|校)|所(?![需有在以谓称列得属])|局(?![面限部])|委员会|大学|学院|协会|学会|杂志|中心|事件)/u;

/** After these a name begins afresh, whatever the segmenter makes of it: its own gazetteer reads 和县 in 和县委. */
const FRESH_START = /(?:^|[和与及或同、，。；：“（由对向经请])$/u;
/** 县级中医医院, 二级中医医院: a class of hospitals, not the one of the place. */
const CLASS_HEAD = /级$/u;

const words = new Intl.Segmenter('zh', { granularity: 'word' });

/** True where a word of the language lies across one border of the span: 全市 across the start of 市人民医院 in 全市人民医院. */
function cutsWord({ text, start, end }: Span, side: 'either' | 'left'): boolean {
  const from = Math.max(0, start - 8);
  for (const { index, segment, isWordLike } of words.segment(text.slice(from, end + 8))) {
    if (!isWordLike) continue;
    const first = from + index;
    const last = first + segment.length;
    if (first < start && last > start && last < end && !FRESH_START.test(text.slice(from, start))) return true;
    if (side === 'either' && first > start && first < end && last > end) return true;
  }
  return false;
}

const isInsideTitle = ({ text, start, end }: Span): boolean => {
  const open = text.lastIndexOf('《', start);
  if (open < 0 || text.indexOf('》', open) < end) return false;
  // The whole title is the name; anything less only occurs in it.
  return !(open === start - 1 && text[end] === '》') && open !== start;
};

/** True when the span is a mention of an entity of this kind, not a part of something longer. */
export function standsAlone(span: Span, kind: EntityKind): boolean {
  const { text, start, end } = span;
  const before = text.slice(Math.max(0, start - 4), start);
  const after = text.slice(end, end + 24);
  if (LATIN.test(text[start] ?? '') && LATIN.test(before.slice(-1))) return false;
  if (LATIN.test(text[end - 1] ?? '') && LATIN.test(after[0] ?? '')) return false;
  if (isInsideTitle(span)) return false;
  switch (kind) {
    case 'region':
      return !(
        (end - start === 2 && TWO_CHARACTER_HOMOGRAPHS.test(text.slice(start))) ||
        PROGRAMME_HEAD.test(before) ||
        NEW_STATE.test(text.slice(Math.max(0, start - 1))) ||
        PLACE_HOMOGRAPHS.test(text.slice(start)) ||
        INSTITUTION_TAIL.test(after) ||
        cutsWord(span, 'either')
      );
    case 'institution':
      // 市人民医院 inside 南京市人民医院 is another hospital.
      return (
        !BODY_TAIL.test(after) &&
        !CLASS_HEAD.test(before) &&
        !(/^[省市县区]/u.test(text.slice(start)) && cutsWord(span, 'left'))
      );
    case 'measure':
    case 'indicator':
    case 'policy':
      return !HOUSE_TAIL.test(after);
  }
}
