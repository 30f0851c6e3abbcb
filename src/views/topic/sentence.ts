/** The one sentence at the head of a topic's page, put together from counts by rule; it says nothing that the tables do not. */
import { findAdopters } from '../../model/adoptions/adopters.ts';
import { COUNTED_STATUSES } from '../../model/adoptions/statuses.ts';
import type { KnowledgeBase, Topic } from '../../model/knowledge-base.ts';
import type { Standing } from '../../model/reference/against.ts';
import { isDue, standingsOf } from '../../model/reference/around.ts';
import { printedDay } from '../../model/targets/deadline.ts';
import { resultsOfTopic } from '../../model/topics/figures.ts';
import { targetsOfTopic } from '../../model/topics/targets.ts';
import { adoptionsOfTopic, measuresOfTopic } from '../../model/topics/of-measure.ts';
import { COUNTRY } from '../../schema/region.ts';
import { TOPIC } from '../../words/topic.ts';
import { regionLink } from '../link.ts';

const MOST_NAMES = 4;

/**
 * `3 地已实施（…）；1 地只有计划（…）；写出结果数字 5 个，来自 3 地；5 个可对照当时已到期的国家目标（参照），达到 2 个，未到 3 个；…`. A region counts once, by how far it has
 * come at best; a figure counts against the last target of the country that was due by its year, never against one to come.
 */
export function sayTopic(kb: KnowledgeBase, topic: Topic): string {
  const { say } = TOPIC;
  const targets = targetsOfTopic(kb, topic);
  const problems = measuresOfTopic(kb, topic).flatMap((id) => kb.of.measure.problems(id)).length;
  const printed = targets.filter(({ deadline }) => printedDay(deadline) !== null).length;
  return say.join([
    ...sayRegions(kb, topic),
    ...sayResults(kb, topic),
    ...(targets.length > 0 ? [say.targets(targets.length, printed)] : []),
    ...(problems > 0 ? [say.problems(problems)] : []),
  ]);
}

function sayRegions(kb: KnowledgeBase, topic: Topic): string[] {
  const { say } = TOPIC;
  const adopters = findAdopters(kb, adoptionsOfTopic(kb, topic));
  const parts = COUNTED_STATUSES.flatMap((status) => {
    const names = adopters
      .filter(({ counts: [best] }) => best?.[0] === status)
      .map(({ region }) => regionLink(kb, region.code).name);
    if (names.length === 0) return [];
    return [say.regions(names.length, say.verbs[status], names.slice(0, MOST_NAMES), names.length > MOST_NAMES)];
  });
  return parts.length > 0 ? parts : [say.nobody];
}

function sayResults(kb: KnowledgeBase, topic: Topic): string[] {
  const { say } = TOPIC;
  const figures = resultsOfTopic(kb, topic);
  if (figures.length === 0) return [say.noFigures];
  // A target that is only about a number is neither reached nor missed.
  const standings = figures.flatMap((row): Standing[] => {
    const indicator = kb.indicators.get(row.indicator ?? '');
    return (indicator ? standingsOf(kb, indicator, row) : [])
      .filter(({ benchmark }) => benchmark.region === COUNTRY && isDue(benchmark, row))
      .map(({ standing }) => standing)
      .filter((standing) => standing === 'reached' || standing === 'short');
  });
  const count = (which: Standing) => standings.filter((one) => one === which).length;
  const regions = new Set(figures.map(({ region }) => region)).size;
  return [
    say.figures(figures.length, regions),
    ...(standings.length > 0 ? [say.against(standings.length, count('reached'), count('short'))] : []),
  ];
}
