/** The divisions that a text names. A name that several share is decided by what else the text names: the document's own chain first. */
import { chainOf, type Division, type Divisions } from './read-divisions.ts';

export interface NamedRegion {
  readonly code: string;
  readonly printed: string;
  readonly start: number;
  /** The name as the table has it, not its short form. */
  readonly isFull: boolean;
  /** It may be another of the same name; nothing in the text decides. */
  readonly isUnsure: boolean;
}

/** Short forms that are words of their own, or parts of other names. */
const WORDS: ReadonlySet<string> = new Set(
  '全国 城区 郊区 矿区 和平 新华 长安 河东 河西 城关 朝阳 海南 中原 中山 大同 开平 文化 南山 青山 新城 平安 东方 太平 丰富 永定 开发 兴安 安康 保定 通道 建设 工农 前进 向阳 东风 红旗 解放 新民 市中 城中 鼓楼 吉利 合作 长治 普通 北海 东港 安定 民和 和田 共和 兴和 集安 德保 互助 华龙 裕民 富民 大关 大方 宾阳 洞头 沿河 大安 新市 中站 长乐 长寿 桥东 桥西 高新 文明 龙头 公安 民乐 宁静 永和 兴隆 和谐 中方 凤凰 安福 安全 东部 西部 安居 天长 明光 光明 广安 武定 永德 长城 西城 东城 平和 建宁 常山 城北 城东 白云 江北 江南 江东 江岸 资源 昌平 通化 康定 修文 都安 永安 南部'.split(
    ' ',
  ),
);
/** Not the 上海 of 上海路 or the 南京 of 南京医科大学. */
const NOT_PLACE_BEHIND =
  /^(?:[东西南北中]?路|街|大道|大学|医科|医学|中医药?大学|学院|日报|晚报|晨报|网讯?|时报|牌|银行)/u;

/** 北京7月10日电: where a report was sent from. */
const DATELINE = /^(?:\d{1,2}月\d{1,2}日)?(?:电|讯|报道)/u;

export function findRegions(text: string, divisions: Divisions): NamedRegion[] {
  const found: NamedRegion[] = [];
  const hits = spot(text, divisions);
  const sure = new Set(
    hits.filter(({ meant }) => meant.length === 1).flatMap(({ meant }) => chainOf(current(meant[0]), divisions)),
  );
  for (const { meant, printed, start } of hits) {
    const near = meant.length > 1 ? preferKnown(meant, sure, found, divisions) : meant;
    const [first] = near;
    if (!first) continue;
    found.push({ code: current(first), printed, start, isFull: first.name === printed, isUnsure: near.length > 1 });
  }
  return found;
}

const current = (division: Division | undefined): string => division?.now || division?.code || '';

interface Hit {
  readonly meant: readonly Division[];
  readonly printed: string;
  readonly start: number;
}

function spot(text: string, divisions: Divisions): Hit[] {
  const { spoken } = divisions;
  const hits: Hit[] = [];
  const beginnings = beginningsOf(spoken);
  let at = 0;
  while (at + 1 < text.length) {
    let hit: Hit | undefined;
    for (const length of beginnings.get(text.slice(at, at + 2)) ?? []) {
      const printed = text.slice(at, at + length);
      const meant = spoken.get(printed);
      if (meant && isPlace(text, at, printed, meant, divisions)) {
        hit = { meant: withoutDead(meant), printed, start: at };
        break;
      }
    }
    if (hit) hits.push(hit);
    at += hit ? hit.printed.length : 1;
  }
  return hits;
}

const cache = new WeakMap<Divisions['spoken'], ReadonlyMap<string, readonly number[]>>();

/** By the two characters that a name begins with, how long such names are, the longest first: most places of a text begin none. */
function beginningsOf(spoken: Divisions['spoken']): ReadonlyMap<string, readonly number[]> {
  const known = cache.get(spoken);
  if (known) return known;
  const lengths = new Map<string, Set<number>>();
  for (const name of spoken.keys()) {
    const head = name.slice(0, 2);
    const all = lengths.get(head) ?? new Set();
    lengths.set(head, all.add(name.length));
  }
  const sorted = new Map([...lengths].map(([head, all]) => [head, [...all].toSorted((a, b) => b - a)]));
  cache.set(spoken, sorted);
  return sorted;
}

/** Of one name in several states of the table those that stand. */
function withoutDead(meant: readonly Division[]): Division[] {
  const codes = new Map(meant.map((division) => [current(division), division]));
  const standing = [...codes.values()].filter(({ last }) => last === '');
  return standing.length > 0 ? standing : [...codes.values()];
}

function isPlace(text: string, at: number, printed: string, meant: readonly Division[], divisions: Divisions): boolean {
  const after = text.slice(at + printed.length, at + printed.length + 6);
  if (NOT_PLACE_BEHIND.test(after) || DATELINE.test(text.slice(at + printed.length, at + printed.length + 10)))
    return false;
  const isFull = meant.some(({ name }) => name === printed);
  if (/^(?:城区|郊区|矿区|全国)$/.test(printed)) return false;
  // 和县级, 建成县域: a name of two characters needs an edge.
  if (printed.length === 2 && isFull) return isAlone(text, at, after);
  if (isFull) return true;
  if (WORDS.has(printed) || isCutOut(text, at, printed)) return false;
  // 凤庆 alone is a place where it stands at an edge of a word, or where the full name stands elsewhere; a county's short form needs the latter.
  return (
    meant.some(({ code }) => code.endsWith('00')) ||
    fullStands(text, printed, meant) ||
    (isWhereabouts(text, at, after) && meant.some(({ code }) => prefectureStands(text, code, divisions)))
  );
}

const words = new Intl.Segmenter('zh', { granularity: 'word' });
/** Characters beside a short name that tell where words end. */
const BESIDE = 4;

/** 其中卫生 holds no 中卫: a short name does not begin within one word and end within the next. */
function isCutOut(text: string, at: number, printed: string): boolean {
  const from = Math.max(0, at - BESIDE);
  const edges = new Set([...words.segment(text.slice(from, at + printed.length + BESIDE))].map(({ index }) => index));
  return from < at && !edges.has(at - from) && !edges.has(at - from + printed.length);
}

/** 在金寨召开, 赴金寨考察: a short name where a place is meant. */
const isWhereabouts = (text: string, at: number, after: string): boolean =>
  /[在赴到于往][\s]?$/u.test(text.slice(0, at).slice(-2)) &&
  /^(?:召开|举行|举办|开展|启动|考察|调研|学习|挂牌|成立|落成|试点|[，,。；;、]|等地|的)/u.test(after);

/** 六安市 stands in the text in which 金寨 would be a county. */
const prefectureStands = (text: string, code: string, { standing }: Divisions): boolean =>
  text.includes(standing.get(`${code.slice(0, 4)}00`)?.name ?? '\u0000');

const isAlone = (text: string, at: number, after: string): boolean =>
  !/^[级域乡内外直区]/u.test(after) &&
  /(?:^|[^\p{Script=Han}]|[省市州区在赴到对从向由日来往])$/u.test(text.slice(Math.max(0, at - 1), at));

const fullStands = (text: string, printed: string, meant: readonly Division[]): boolean =>
  meant.some(({ name }) => name.startsWith(printed) && text.includes(name));

/** Those below or above what is known for sure, and what was named last. */
function preferKnown(
  meant: readonly Division[],
  sure: ReadonlySet<string>,
  found: readonly NamedRegion[],
  divisions: Divisions,
): readonly Division[] {
  const within = meant.filter((division) =>
    chainOf(current(division), divisions)
      .slice(1)
      .some((code) => code !== '100000' && sure.has(code)),
  );
  const inside = within.filter((division) => sure.has(chainOf(current(division), divisions)[1] ?? ''));
  const best = inside.length > 0 ? inside : within;
  const known =
    best.length === 1 ? best : best.filter((division) => found.some(({ code }) => code === current(division)));
  if (known.length > 0) return known;
  if (best.length > 0) return best;
  // 吉林 the province before 吉林 the city.
  const highest = meant.filter(({ code }) => code.endsWith('0000'));
  return highest.length === 1 ? highest : meant;
}
