/** On a topic's page: what places set themselves, what has a number and a day first. */
import type { KnowledgeBase } from '../../model/knowledge-base.ts';
import type { Target } from '../../model/targets/target.ts';
import type { Scope } from '../../model/topics/of-measure.ts';
import { byTelling, rankOf, targetsOfTopic } from '../../model/topics/targets.ts';
import { TOPIC } from '../../words/topic.ts';
import { type BulletView, viewBullet } from '../charts/bullet.ts';
import { type ObservationView, viewObservation } from '../facts.ts';
import { indicatorLink, type Link, measureLink, type Place, regionLink, restOf } from '../link.ts';
import { placeOfFact } from './who.ts';

export interface TopicTarget {
  readonly key: string;
  readonly region: Link;
  /** What is aimed at: indicator or measure. */
  readonly subject: Link | undefined;
  readonly wording: string;
  readonly figure: ObservationView | undefined;
  readonly bullet: BulletView | undefined;
  /** EDTF, where a last day is known. */
  readonly due: string | undefined;
  readonly state: Target['state'];
  readonly place: Place;
}

export interface TopicTargets {
  readonly shown: readonly TopicTarget[];
  readonly rest: Link | undefined;
}

const MOST_TARGETS = 8;

export function viewTopicTargets(kb: KnowledgeBase, topic: Scope): TopicTargets {
  const rows = targetsOfTopic(kb, topic);
  const telling = rows.filter((row) => rankOf(row) < 3).toSorted(byTelling);
  const shown = telling.slice(0, MOST_TARGETS);
  return {
    shown: shown.map((row) => viewTopicTarget(kb, row)),
    rest: restOf(
      rows.length > shown.length,
      TOPIC.targets.rest(rows.length),
      `/targets/?measure=${topic.measures[0]}#ledger`,
    ),
  };
}

export function viewTopicTarget(kb: KnowledgeBase, row: Target): TopicTarget {
  const { key, region, figure, indicator, measure, deadline, state, document, paragraph } = row;
  return {
    key,
    region: regionLink(kb, region),
    subject: indicator ? indicatorLink(kb, indicator) : measure ? measureLink(kb, measure) : undefined,
    wording: row.wording,
    figure: figure ? viewObservation(kb, figure) : undefined,
    bullet: figure ? viewBullet(kb, figure) : undefined,
    due: deadline.day ? deadline.due : undefined,
    state,
    place: placeOfFact(kb, { key, document, paragraph }),
  };
}
