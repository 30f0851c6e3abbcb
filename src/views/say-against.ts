/** Where a figure stands to the benchmarks around it, in words. */
import { sayPlace } from '../grammar/benchmark.ts';
import { formatNumber, formatPeriod, formatValue } from '../grammar/format.ts';
import type { Indicator, KnowledgeBase, Observation } from '../model/knowledge-base.ts';
import type { Against, Standing } from '../model/reference/against.ts';
import { standingsOf } from '../model/reference/around.ts';
import { COMPARE } from '../words/compare.ts';
import { TOPIC } from '../words/topic.ts';
import { NATURE } from '../words/zh.ts';
import { regionLink } from './link.ts';

export interface AgainstView {
  readonly standing: Standing;
  readonly text: string;
}

/** Empty where nothing sure can be said. */
export const viewAgainst = (kb: KnowledgeBase, indicator: Indicator, row: Observation): AgainstView[] =>
  standingsOf(kb, indicator, row).map((against) => ({ standing: against.standing, text: sayAgainst(kb, against) }));

/** `未到国家目标 2035年 ≥ 75%（全人群），差 33.33 个百分点`. */
function sayAgainst(kb: KnowledgeBase, { benchmark, standing, difference, isOver }: Against): string {
  const { region, nature, year, unit, covers } = benchmark;
  const what = nature === 'actual' ? TOPIC.against.measured : NATURE[nature];
  const name = TOPIC.against.name(
    sayPlace(regionLink(kb, region).name),
    what,
    formatPeriod(year),
    formatValue(benchmark),
    covers,
  );
  const by = difference ? `${formatNumber(difference)} ${unit === '%' ? COMPARE.percentPoint : unit}` : undefined;
  return TOPIC.against[standing](name, by, isOver);
}
