/** On a topic's page: what places set themselves, what has a number and a day first. */
import type { KnowledgeBase } from '../../model/knowledge-base.ts';
import { isPromise } from '../../model/targets/kind.ts';
import { ledgerOf } from '../../model/targets/ledger.ts';
import type { Target } from '../../model/targets/target.ts';
import { measuresOfTopic, type Scope } from '../../model/topics/of-measure.ts';
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

/** The promises of a topic: of one of its measures, or a figure of one of its headline indicators. */
export function targetsOfTopic(kb: KnowledgeBase, topic: Scope): Target[] {
  const measures = new Set(measuresOfTopic(kb, topic));
  const indicators = new Set(topic.indicators);
  return ledgerOf(kb).filter(
    (row) =>
      isPromise(row) &&
      (row.commitments.some(({ measure }) => measures.has(measure)) ||
        (row.measure !== null && measures.has(row.measure)) ||
        indicators.has(row.indicator ?? '')),
  );
}

/** A number and a printed day, a number, a printed day; of each the earliest due first. */
const rankOf = ({ figure, deadline }: Target): number => (figure ? 0 : 2) + (deadline.kind === 'printed' ? 0 : 1);

export const byTelling = (a: Target, b: Target): number =>
  rankOf(a) - rankOf(b) ||
  (a.deadline.day ?? '9999').localeCompare(b.deadline.day ?? '9999') ||
  a.key.localeCompare(b.key);

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
