/** Small questions about what stands beside a figure. */
import { UNSTATED } from '../../schema/dates.ts';
import type { PeriodFound } from './period.ts';
import type { Candidate } from './types.ts';

/** 分别不低于22%和30%: the 30% shares the words of the 22%. */
export const isPartner = (text: string, previous: Candidate | undefined, start: number): boolean =>
  previous !== undefined && /^\s?[和、与]\s?$/u.test(text.slice(previous.place.end, start));

/** 由70%提高到75%: the 70% was before. */
export const isFormer = (before: string, after: string): boolean =>
  (/(?:由|从|原(?:来|先)?(?:的|为)?)(?:20\d\d\s?年[底末初]?的?)?[^，,。；;\d]{0,6}$/u.test(before) &&
    /^[^，,。；;]{0,14}?(?:[提升]高?[到至]|[提上]升[到至]|上涨[到至]|增[加长][到至]|下?降[低至到]|缩短?[至到为]|压缩[至到为]|减少[到至])/u.test(
      after,
    )) ||
  /^(?:缩短|压缩|压减|提高|降低|减少|提升)[至到为]/u.test(after) ||
  (/已(?:压缩|缩短|提高|降低)[至到为]$/u.test(before) && /^的?基础上/u.test(after));

/** What adds up has no beginning of its own. */
export const upTo = ({ period, reason }: PeriodFound): PeriodFound =>
  period === '' || period.includes('/') || period === UNSTATED
    ? { period, reason }
    : { period: `../${period}`, reason };

/** 个, 份, 项, 场: what is counted in one may be counted in the other. */
const ALIKE: readonly ReadonlySet<string>[] = [
  new Set(['个', '家', '所', '处']),
  new Set(['个', '项', '件', '份']),
  new Set(['场', '场次', '次']),
  new Set(['人', '名']),
  new Set(['本', '册', '份']),
];
export const areAlike = (unit: string, wanted: string): boolean =>
  ALIKE.some((units) => units.has(unit) && units.has(wanted));

/** 基层中医药服务 of 基层中医药服务全覆盖; what 全部 is said of else stands behind. */
export const wordLabel = (before: string, after: string): string => {
  const said =
    before
      .replace(/(?:已|均|都|基本|并|要|实现|推进|达到|的|率先)+$/u, '')
      .split(/[、（）()“”"\s]|(?:力争|争取|确保|到20\d\d年[底末]?前?|实现)/u)
      .at(-1) ?? '';
  return (said.length >= 2 ? said : after).slice(-16);
};
