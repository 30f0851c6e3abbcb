/** The title of an original: a short line near its head that ends in no full stop, with the lines it is broken over. */

export interface FoundTitle {
  readonly title: string;
  readonly index: number;
  /** Index of the first line behind it. */
  readonly next: number;
}

const HEAD = 14;
const LONGEST = 80;
const LONG = 120;
const NO_TITLE =
  /^(?:索\s*引\s*号|信息分类|主题|发布(?:机构|日期|时间|单位)|成文日期|文\s*号|发文|时效|有效性|生效日期|废止日期|来源|作者|时间|日期|编辑|浏览|字体|分享|当前位置|您的位置|关键词|公开方式|公开范围|组配分类|所属|体裁|名\s*称|标\s*题|政府信息公开$|信息公开$|各(?:市|县|区|乡|镇|有关|部门|科室)|目\s*录|[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[）)]|\d+[.、]|第[一二三四五]章|附件|\[|（?说明|提案|届次|类型|办理|-{3}|[•●■◆*]|责任编辑)/u;
/** The name of who issues it, above the title. */
const AGENCY = /^[\p{Script=Han}]{2,24}(?:委员会|办公室|人民政府|局|厅|委|医院)(?:文件)?$/u;
const LABELLED = /^(?:名\s*称|标\s*题|题\s*名|信息名称|文件名称)\s*[:：|\t ]\s*(.{4,80})$/u;
/** What a title of an office ends in; the line before it may hold its beginning. */
const ENDS =
  /(?:通知|意见|方案|规划|计划|总结|报告|办法|决定|公报|要点|通报|答复|函|解读|措施|细则|批复|纪要|公告|建议|规定|条例)(?:[（(][^）)]{1,12}[）)])?$/u;
const OFFICE = /^(?:[\p{Script=Han}“”\s]{2,40})?(?:关于|印发|转发)/u;

/** @param isText false for furniture */
export function findTitle(lines: readonly string[], isText: (index: number) => boolean): FoundTitle | undefined {
  for (const [index, line] of lines.slice(0, HEAD).entries()) {
    const labelled = LABELLED.exec(line.trim())?.[1];
    if (labelled !== undefined && isText(index)) return { title: clean(labelled), index, next: index + 1 };
  }
  const first = Math.max(
    0,
    lines.findIndex((_, index) => isText(index)),
  );
  for (let index = first; index < Math.min(first + HEAD, lines.length); index += 1) {
    const line = (lines[index] ?? '').trim();
    // Behind the first paragraph of the text no title follows.
    if (isText(index) && line.length > LONG) return undefined;
    if (!isText(index) || !isTitleLine(line)) continue;
    return joined(lines, index, isText);
  }
  return undefined;
}

const isTitleLine = (line: string): boolean =>
  line.length >= 5 &&
  line.length <= LONGEST &&
  !NO_TITLE.test(line) &&
  !AGENCY.test(line) &&
  !/[。；;！!：:]$/u.test(line) &&
  !/^[\d\s\-/:.年月日]+/u.test(line.replace(/^\d{4}年/u, '')) &&
  (line.match(/[，,]/gu)?.length ?? 0) < 3 &&
  !/〔\d{4}〕\s?\d+\s?号$/u.test(line);

/** 关于印发……的 / 通知. */
function joined(lines: readonly string[], index: number, isText: (index: number) => boolean): FoundTitle {
  let title = (lines[index] ?? '').trim();
  let next = index + 1;
  while (OFFICE.test(title) && !ENDS.test(title) && next < index + 4 && next < lines.length) {
    const more = (lines[next] ?? '').trim();
    if (!isText(next) || more.length > 40 || /[。，,；;：:]/u.test(more) || NO_TITLE.test(more)) break;
    title += more;
    next += 1;
  }
  return { title: clean(title), index, next };
}

const WIDE: Readonly<Record<string, string>> = { ':': '：', ',': '，', ';': '；', '!': '！', '?': '？' };

/** A space that a broken line left between two Han characters is none; one between the two halves of a headline stays. */
const clean = (title: string): string =>
  title
    .trim()
    .replace(/^(?:速读报告|图解|视频|原标题)\s*[|｜丨:：]\s*/u, '')
    .replace(/(?<=的)\s+(?=通知|意见|函|报告)/u, '')
    .replace(/(?<=(?:关于印发|关于))\s+/u, '')
    .replace(/\s{2,}/gu, ' ')
    // Our own Chinese has full-width signs; the paragraph keeps the original's.
    .replace(/(?<=\p{Script=Han}\s?)[:,;!?](?=\s?[\p{Script=Han}\d“《])/gu, (sign) => WIDE[sign] ?? sign);
