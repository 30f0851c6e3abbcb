/** What a figure counts, in the words of the text: the noun behind the figure, else the phrase in front of it. Always a slice of the paragraph. */

/** Longest label that a table takes. */
const LONGEST = 24;
const LONGEST_BEFORE = 16;
/** Ends the noun behind a figure. */
const STOPS =
  /[，,。；;：:、（）()“”"《》！!？?\s\d]|(?:拥有|有了|享受|建立|接受|同比|环比|较|比上年|[降升提增减缩][高低长至到短]|(?:增加|减少|上涨|上升|下降|缩短|压缩|扩大|扩展)[到至为了]|进行|开展|实现|完成|达到?|建成|加入|参加|定期|统一|全部|均|都|已|并|与|和|及|以及|的基础上|以上|以下|左右|通过|被|在|到|来|对|向|为|是|用于|覆盖|提供|能|可|列入|纳入|获|成为|评为|创成|服务(?=全|广)|正在|率先|组成|下沉|接入|分包)/u;
const VERBS =
  /^(?:[一二三四五六七八九十]{1,2}是|将|把|其中|全[市县区省州国]|我[市县区省州]|目前|截至目前|截至|已经?|现有|共有?|总共|累计|实际|新增|完成|达到?|[为是有]|约|近|超过?|[同较比]|[并且且]|以及|又|还|将|拟|计划|力争|确保|实现|建成|建设|组建|设立|成立|开展|推进|推动|培训|引进|招录|选派|下派|发放|创建|创成|打造|安排|投入|覆盖|惠及|服务|配备|设置|选聘|印制|印发|出台|辖区|全年|年内|今年|去年)+/u;
const TAIL =
  /(?:已经?|共计?|总计|合计|累计|达到?了?|[为是有占至到仅约近超逾由从])?(?:稳定在|保持在|控制在|提高[到至]|提升[到至]|上升[到至]|下降[到至]|降[低至到]{1,2}|增长了?|增加了?|缩短[至到为]|达到?|不?低于|不?高于|不?少于|不?多于|不超过|超过|约|近|为|是|占|有|共|已|至|到|达|的|均|由|从|分别|高达|仅|[，,：:\s“"（(])*$/u;

/** @param end offset behind the figure with its unit */
export function labelOf(text: string, clauseStart: number, start: number, end: number, isShare: boolean): string {
  const behind = isShare ? '' : nounBehind(text.slice(end, end + LONGEST + 8));
  if (behind.length >= 2) return behind.slice(0, LONGEST);
  const before = phraseBefore(text.slice(clauseStart, start));
  if (before.length >= 2) return before;
  if (isShare) return OF_WHOM.exec(text.slice(end, end + LONGEST + 8))?.[1]?.slice(0, LONGEST) ?? before;
  // 16万人有了“家庭医生”: what stands behind the verb.
  return (
    /[\p{Script=Han}]{2,}$/u
      .exec(/^[^，,。；;：:]*/u.exec(text.slice(end))?.[0].replace(/[“”"‘’\s]/gu, '') ?? '')?.[0]
      .replace(/^(?:拥有了?|有了|享受了?|接受了?)/u, '')
      .slice(-LONGEST_BEFORE) ?? before
  );
}

/** 80%以上的乡镇卫生院达到标准: a share that begins its clause is of what stands behind. */
const OF_WHOM = /^(?:以[上下]|左右)?的([^，,。；;]{2,24})/u;

function nounBehind(rest: string): string {
  const text = rest.replace(/^(?:以上|以下|左右|余|多|的|及以上)+/, '');
  const at = text.search(STOPS);
  return (at < 0 ? text.slice(0, LONGEST) : text.slice(0, at)).trim();
}

/** Marks, and figures with their units; brackets belong to names: 执业（助理）医师. */
const PIECES =
  /[、“”"《》\s：:，,]|\d[\d.,]*(?![\d.,])\s?[万亿]?(?:[%％‰]|个百分点|人次|[人名家个所张元例次项场件户台天]|(?!\p{Script=Han}))(?:[\/／]\d*[十百千万]+)?(?:及?以[上下]|左右)?/u;

function phraseBefore(clause: string): string {
  const stripped = clause.replaceAll(DATES, ' ').replace(TAIL, '').replace(VERBS, '');
  const part = stripped.split(PIECES).findLast((piece) => piece.length >= 2) ?? '';
  return withoutOpen(part.replace(TAIL, '').replace(VERBS, '').slice(-LONGEST_BEFORE));
}

const DATES =
  /\d{2,4}\s?年[度底末初]?的?(?:\d{1,2}(?:[-—至]\d{1,2})?\s?月[底末份]?)?(?:\d{1,2}\s?[日号])?|\d{1,2}(?:[-—至]\d{1,2})?\s?月[底末份]?(?:\d{1,2}\s?[日号])?|(?:上年末?|去年|上一年|年初|上年同期)的?(?=$|\s|\d)|年底前|年内/gu;

/** What stands outside of brackets that are not closed. */
function withoutOpen(part: string): string {
  const open = Math.max(part.lastIndexOf('('), part.lastIndexOf('（'));
  const close = Math.max(part.lastIndexOf(')'), part.lastIndexOf('）'));
  if (open > close) return part.slice(open + 1);
  return open < 0 && close >= 0 ? part.slice(close + 1) : part;
}
