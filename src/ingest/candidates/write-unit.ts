/** Units as the tables write them. */
import { UNITS } from '../../schema/units.ts';

/** Units that the tables write in another word. */
const WRITTEN: Readonly<Record<string, string>> = {
  名: '人',
  位: '人',
  天: '日',
  秒钟: '秒',
  起: '件',
  宗: '件',
  桩: '件',
  家次: '家',
  例次: '例',
  件次: '件',
  台次: '台',
  户次: '户',
  份: '份',
  周岁: '岁',
  座: '个',
  栋: '个',
  幢: '个',
  辆: '台',
  套: '台',
  个月: '日',
  组: '个',
  团: '个',
  队: '支',
  镇: '个',
  乡: '个',
  县: '个',
  村: '个',
  市: '个',
  区: '个',
  院: '所',
  店: '家',
  站: '个',
  科: '个',
  门: '个',
  片: '个',
  只: '个',
  套件: '个',
  票: '个',
  度: '',
  甲: '级',
  乙: '级',
  等: '级',
  '‱': '',
};
const KNOWN: ReadonlySet<string> = new Set(UNITS);
const PER_PERSON = /^(.+)\/(?:千人口?|1000人口?)$/;
const PER_MYRIADS = /^(?:.*)\/(?:10万|十万|100000)(?:人口?|活产)?$/;
/** 名 stays where posts are counted, not people. */
const POSTS = /编制|员额|岗位|名额|指标/;

/** The unit as the tables write it; empty where they have none of the kind. */
export function writeUnit(unit: string, around: string): string {
  if (PER_MYRIADS.test(unit)) return '/10万';
  const perThousand = PER_PERSON.exec(unit)?.[1];
  if (perThousand !== undefined) return `${perThousand}/千人`;
  if (unit === '人次/日' || unit === '人次/天') return '人次/日';
  if (unit === '名' && POSTS.test(around)) return '名';
  const written = WRITTEN[unit] ?? unit;
  return KNOWN.has(written) ? written : '';
}
