/** On a region's page: how far its targets have come, what has a number and a printed day first. */
import { sayState } from '../../grammar/target-state.ts';
import type { KnowledgeBase } from '../../model/knowledge-base.ts';
import { isPromise } from '../../model/targets/kind.ts';
import { ledgerOf } from '../../model/targets/ledger.ts';
import { byTelling } from '../../model/topics/targets.ts';
import { asOf } from '../../model/time/as-of.ts';
import { REGION } from '../../words/region.ts';
import { type Link, restOf } from '../link.ts';
import { type TopicTarget, viewTopicTarget } from '../topic/targets.ts';

export interface RegionGoals {
  /** All its promises. */
  readonly total: number;
  readonly shown: readonly TopicTarget[];
  /** How many have each state, in words. */
  readonly states: string;
  readonly rest: Link | undefined;
}

const MOST_GOALS = 8;

export function viewGoals(kb: KnowledgeBase, code: string): RegionGoals {
  const rows = ledgerOf(kb).filter((row) => row.region === code && isPromise(row));
  const shown = rows
    .filter(({ figure }) => figure)
    .toSorted(byTelling)
    .slice(0, MOST_GOALS);
  const states = Map.groupBy(rows, ({ state }) => state);
  return {
    total: rows.length,
    shown: shown.map((row) => viewTopicTarget(kb, row)),
    states: [...states]
      .map(([state, members]) => REGION.goals.state(sayState(state, asOf(kb)), members.length))
      .join(' · '),
    rest: restOf(rows.length > shown.length, REGION.goals.rest(rows.length), `/targets/?region=${code}#ledger`),
  };
}
