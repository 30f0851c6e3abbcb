/** Who issued a document: behind its label, in its signature, in its title, or who a repost says it comes from. */

export interface FoundIssuer {
  readonly issuer: string;
  readonly index: number;
  /** How it is known: printed as the issuer, or only as where a repost comes from. */
  readonly by: 'label' | 'signature' | 'title' | 'source' | 'wire' | 'host';
}

const AGENCY_END =
  '(?:委员会|办公室|人民政府|政府办|卫生健康委|卫健委|卫生健康局|卫健局|卫生局|卫计局|医疗保障局|医保局|局|厅|委|党组|党委|领导小组|医院|疾病预防控制中心|中心|管委会|办事处|协会|日报|晚报|新闻网|网|报|台|社)';
const LABEL =
  /(?:发布机构|发文机关|发布单位|发文单位|制发机关|公开主体|办理单位|承办单位|信息来源|主办单位)\s*[:：|\t ]+\s*([\p{Script=Han}、（）()]{2,40})/u;
const SOURCE =
  /(?:来源|信息来源|文章来源|稿源|发布)\s*[:：]\s*([\p{Script=Han}A-Za-z·.、/（）()]{2,30}?)(?=\s|作者|发布|时间|日期|字体|浏览|点击|编辑|【|$)/u;
const SIGNATURE = new RegExp(String.raw`^\s*([\p{Script=Han}（）()\s]{3,40}${AGENCY_END})\s*(?:[（(]印章[）)])?$`, 'u');
const TITLE = new RegExp(
  String.raw`^(国务院|[\p{Script=Han}\s]{3,40}?(?:委员会|办公室|人民政府|局|厅|委|党委))(?:等\p{Script=Han}{1,3}部门)?(?:关于|印发|转发)`,
  'u',
);
/** Names of a column of a page, of a person, of nothing. */
const NO_ISSUER =
  /^(?:发布.*|时间.*|我要.*|点击.*|字体.*|浏览.*|作者.*|本站|本网.*|原创.*|整理|综合.*|我要评论|互联网|网络|未知|转载|办公室|秘书科|综合科|信息科|政策文件|管理员)$/u;
const LABEL_WORDS = /(?:浏览|点击|字体|来源|日期|时间|分类|文号|作者|成文|生效|时效|主题).*$/u;

const HEAD = 16;
const TAIL = 12;

/** Whether a page's 来源 names somebody: not itself, no button. */
export const namesSource = (text: string): boolean => !NO_ISSUER.test(text.trim());

/** @param title of the document @param signed index of the line that gives the day of the signature */
export function findIssuer(
  lines: readonly string[],
  title: string,
  signed: number | undefined,
): FoundIssuer | undefined {
  const told = labelled(lines);
  if (told) return fuller(lines, told);
  return (
    signature(lines, signed) ??
    fromTitle(lines, title) ??
    wire(lines) ??
    source(lines) ??
    reporter(lines) ??
    host(lines) ??
    owner(lines)
  );
}

function labelled(lines: readonly string[]): FoundIssuer | undefined {
  for (const [index, line] of lines.entries()) {
    if (index >= HEAD && index < lines.length - TAIL - 14) continue;
    if (/^主办单位/u.test(line.trim())) continue;
    const issuer = LABEL.exec(line)?.[1]?.replace(LABEL_WORDS, '').trim();
    if (issuer !== undefined && issuer.length >= 3 && !NO_ISSUER.test(issuer) && /信息来源/.test(line) === false)
      return { issuer, index, by: 'label' };
  }
  return undefined;
}

function signature(lines: readonly string[], signed: number | undefined): FoundIssuer | undefined {
  if (signed === undefined) return undefined;
  for (const index of [signed, signed - 1]) {
    const line = (lines[index] ?? '').replace(/[\d年月日\s一二三四五六七八九十〇零○]+$/u, '');
    const issuer = SIGNATURE.exec(line)?.[1]?.replace(/\s/gu, '');
    if (issuer !== undefined) return { issuer, index, by: 'signature' };
  }
  return undefined;
}

function fromTitle(lines: readonly string[], title: string): FoundIssuer | undefined {
  const issuer = TITLE.exec(title)?.[1]?.replace(/\s/gu, '');
  if (issuer === undefined) return undefined;
  const index = lines.findIndex((line) => line.replace(/\s/gu, '').includes(issuer));
  return { issuer, index: Math.max(0, index), by: 'title' };
}

function source(lines: readonly string[]): FoundIssuer | undefined {
  for (const [index, line] of lines.entries()) {
    if (index >= HEAD && index < lines.length - TAIL) continue;
    const issuer = SOURCE.exec(line)?.[1]?.trim();
    if (issuer !== undefined && !NO_ISSUER.test(issuer) && issuer.length >= 2) return { issuer, index, by: 'source' };
  }
  return undefined;
}

/** 卫生健康局 behind the label and 淳安县卫生健康局 below the text are one. */
function fuller(lines: readonly string[], told: FoundIssuer): FoundIssuer {
  const index = lines.findIndex(
    (line) =>
      line.trim().length < 40 &&
      line.trim() !== told.issuer &&
      line.trim().endsWith(told.issuer) &&
      SIGNATURE.test(line.trim()),
  );
  return index < 0 ? told : { issuer: (lines[index] ?? '').trim(), index, by: 'signature' };
}

const WIRE =
  /^\s*(?:\S{0,8}[（(])?((?:[\p{Script=Han}]{2,6}(?:日报|晚报|新闻网|网)|新华社|央视网|人民网|中新网|中新社))(?:消息|讯|[\p{Script=Han}]{1,6}\d{1,2}月\d{1,2}日(?:电|讯))/u;

/** 央视网消息：, of a page that another site shows. */
function wire(lines: readonly string[]): FoundIssuer | undefined {
  const index = lines.slice(0, HEAD).findIndex((line) => WIRE.test(line) && !/^\s*本[报网]/u.test(line));
  const issuer = index < 0 ? undefined : WIRE.exec(lines[index] ?? '')?.[1];
  return issuer === undefined ? undefined : { issuer, index, by: 'wire' };
}

/** Whose reporter signs: 某某日报融媒体记者. */
const REPORTER = new RegExp(
  String.raw`(?:^|[\s（(【\[□◎])((?!本[报网台])\p{Script=Han}{2,8}?(?:日报|晚报|晨报|快报|商报|时报|新闻网|广播电视台|电视台|融媒体中心|客户端|网|新闻))(?:\p{Script=Han}{0,4}媒体)?(?:首席|见习|实习)?(?:记者|讯|消息)`,
  'u',
);

function reporter(lines: readonly string[]): FoundIssuer | undefined {
  const index = lines.findIndex((line) => REPORTER.test(line));
  const issuer = index < 0 ? undefined : REPORTER.exec(lines[index] ?? '')?.[1];
  return issuer === undefined ? undefined : { issuer, index, by: 'wire' };
}

/** 版权所有 某某公司; 某某网所有内容的版权. */
const OWNER =
  /(?:版权所有|Copyright[^\p{Script=Han}]{0,40})[\s:：]*([\p{Script=Han}]{3,24}?(?:网|报社?|台|公司|集团|中心|政府|局|委员会))(?![\p{Script=Han}])|([\p{Script=Han}]{2,12}?(?:网|报社?|台|集团))(?:所有内容(?:的版权)?|版权与免责|版权所有)/iu;

function owner(lines: readonly string[]): FoundIssuer | undefined {
  const index = lines.findIndex((line) => OWNER.test(line));
  const found = index < 0 ? null : OWNER.exec(lines[index] ?? '');
  const issuer = (found?.[1] ?? found?.[2])?.replace(/^声明/u, '');
  return issuer === undefined ? undefined : { issuer, index, by: 'host' };
}

const HOST = /^(?:主办单位|主办|网站主办)\s*[:：]\s*([\p{Script=Han}]{4,30})/u;

function host(lines: readonly string[]): FoundIssuer | undefined {
  const index = lines.findIndex((line) => HOST.test(line.trim()));
  const issuer = index < 0 ? undefined : HOST.exec((lines[index] ?? '').trim())?.[1];
  return issuer === undefined ? undefined : { issuer, index, by: 'host' };
}
