/** A class of houses and a known indicator: 卫生院出院增幅 is the growth of discharges, counted at 卫生院 alone. */
import type { KnownIndicator } from '../knowledge.ts';
import { fitsUnit } from './indicator.ts';

export interface Compound {
  readonly indicator: KnownIndicator;
  /** The class that is counted; empty where the indicator itself names it. */
  readonly subject: string;
}

interface Parsed {
  readonly houses: string;
  readonly kernel: string;
  readonly isChange: boolean;
}

const CHANGE = /(?:同比|环比)?(?:增幅|降幅|增长率|增减幅度?|增长|下降|同比|环比)$/u;
const COUNTED = /(?:总?人次数?|总?人数|总?量)$/u;
const HOUSES =
  /^(?:(?:各级各类|各类|其他|其它|全部|基层)*医疗(?:卫生)?机构|(?:[一二三]级|[市县区]级|乡镇|中心|公立|民营|私立|社会办|综合|中医|专科|妇幼)*(?:医院|卫生院|保健院)|社区卫生服务(?:中心|站)(?:[（(、]?站?[）)]?)|村卫生[室所站]|诊所|门诊部|基层机构|基层)/u;
const ALL_HOUSES = /^(?:各级各类|各类|全部)?医疗(?:卫生)?机构$/u;
const PRIMARY = /^(?:基层|社区卫生服务|(?:乡镇|中心)*卫生院|村卫生|诊所|门诊部)/u;
/** 全县, 我市: whose houses, not which. */
const WHOSE = /^(?:全|我|本)[省市县区州](?:的)?|^(?:其中|期间)/u;

function parse(phrase: string): Parsed {
  const bare = phrase.replaceAll(/[\s“”]/gu, '').replace(WHOSE, '');
  const isChange = CHANGE.test(bare);
  const named = bare.replace(CHANGE, '').replace(COUNTED, '');
  const houses = HOUSES.exec(named)?.[0] ?? '';
  return { houses, kernel: named.slice(houses.length).replace(/^的?总?/u, ''), isChange };
}

const cache = new WeakMap<
  readonly KnownIndicator[],
  ReadonlyMap<string, readonly (Parsed & { indicator: KnownIndicator })[]>
>();

/** The names by kernel and by whether they name a change. */
function namesOf(indicators: readonly KnownIndicator[]) {
  const known = cache.get(indicators);
  if (known) return known;
  const named = indicators.flatMap((indicator) => indicator.names.map((name) => ({ ...parse(name), indicator })));
  const byKernel = Map.groupBy(named, ({ kernel, isChange }) => keyOf(kernel, isChange));
  cache.set(indicators, byKernel);
  return byKernel;
}

const keyOf = (kernel: string, isChange: boolean): string => `${kernel} ${isChange}`;

/** Whether one name is of houses of the kind that is asked for. */
const isOf = (houses: string, wanted: string): boolean =>
  houses === wanted || (ALL_HOUSES.test(wanted) || wanted === '' ? houses === '' || ALL_HOUSES.test(houses) : false);

/** @param label what a figure counts, in the words of the text @returns `undefined` where no class stands in it, or two indicators are meant as well */
export function findCompound(label: string, unit: string, indicators: readonly KnownIndicator[]): Compound | undefined {
  const { houses, kernel, isChange } = parse(label);
  if (houses === '' || kernel.length < 2) return undefined;
  const named = (namesOf(indicators).get(keyOf(kernel, isChange)) ?? []).filter(({ indicator }) =>
    fitsUnit(unit, indicator.unit),
  );
  const one = (test: (houses: string) => boolean): KnownIndicator | undefined => {
    const [first, ...others] = new Set(named.filter((name) => test(name.houses)).map(({ indicator }) => indicator));
    return others.length === 0 ? first : undefined;
  };
  const own = one((other) => isOf(other, houses));
  if (own) return { indicator: own, subject: '' };
  if (PRIMARY.test(houses)) {
    const primary = one((other) => other.startsWith('基层'));
    if (primary) return { indicator: primary, subject: houses.startsWith('基层') ? '' : writeHouses(houses) };
  }
  const general = one((other) => isOf(other, ''));
  return general && { indicator: general, subject: writeHouses(houses) };
}

/** 中心(站) with the brackets of the tables; empty ones lost their word, and go. */
const writeHouses = (houses: string): string => houses.replace(/[（(][）)]/u, '').replace(/[（(](.+)[）)]/u, '（$1）');
