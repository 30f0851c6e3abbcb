/** On a topic's page: what places set themselves, what has a number and a day first. */
import { nameState } from '../../grammar/target-state.ts';
import type { KnowledgeBase } from '../../model/knowledge-base.ts';
import { facetsOfTarget } from '../../model/targets/facets.ts';
import { isPromise } from '../../model/targets/kind.ts';
import { ledgerOf } from '../../model/targets/ledger.ts';
import { isMeasured, type Target } from '../../model/targets/target.ts';
import type { Scope } from '../../model/topics/of-measure.ts';
import { byTelling, targetsOfTopic } from '../../model/topics/targets.ts';
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
  readonly stateText: string;
  readonly place: Place;
}

export interface TopicTargets {
  readonly shown: readonly TopicTarget[];
  readonly rest: Link | undefined;
}

const MOST_TARGETS = 8;

/**
 * @param facet by which the ledger finds all of them: that of the topic, or of the measure whose page this is
 */
export function viewTopicTargets(
  kb: KnowledgeBase,
  topic: Scope,
  [facet, value]: readonly ['topic' | 'measure', string],
): TopicTargets {
  const rows = targetsOfTopic(kb, topic);
  const telling = rows.filter(isMeasured).toSorted(byTelling);
  const shown = telling.slice(0, MOST_TARGETS);
  // Counted as the ledger will count: what the link says is what it shows.
  const found = ledgerOf(kb).filter((row) => isPromise(row) && facetsOfTarget(kb, row)[facet].includes(value)).length;
  return {
    shown: shown.map((row) => viewTopicTarget(kb, row)),
    rest: restOf(found > shown.length, TOPIC.targets.rest(found), `/targets/?${facet}=${value}#ledger`),
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
    stateText: nameState(state, deadline.kind === 'inferred'),
    place: placeOfFact(kb, { key, document, paragraph }),
  };
}
