/** On a topic's page: who did it, at which status; one line for each region, plans and suggestions apart from what was done. */
import { factPath } from '../../grammar/paths.ts';
import { isDeed } from '../../grammar/status.ts';
import { type Adopter, findAdopters } from '../../model/adoptions/adopters.ts';
import { COUNTED_STATUSES, type CountedStatus, isCounted, type StatusCounts } from '../../model/adoptions/statuses.ts';
import type { Adoption, KnowledgeBase } from '../../model/knowledge-base.ts';
import { adoptionsOfTopic, measuresOfTopic, type Scope } from '../../model/topics/of-measure.ts';
import { sortDay } from '../../model/time/ordering.ts';
import { TOPIC } from '../../words/topic.ts';
import { documentLink, type Link, measureLink, placeOf, type Place, regionLink, restOf } from '../link.ts';

export interface Deed {
  readonly code: string;
  readonly region: Link;
  /** How far it has come at best. */
  readonly status: CountedStatus;
  readonly counts: StatusCounts;
  /** EDTF of the earliest start, where one is stated. */
  readonly start: string | null;
  /** Of the record that tells most. */
  readonly summary: string;
  /** Its measure, where that is a narrower or another one than the topic's first. */
  readonly measure: Link | undefined;
  readonly fact: Place;
  /** Records beside it. */
  readonly more: number;
}

export interface DeedGroup {
  readonly kind: 'done' | 'planned' | 'recommended';
  readonly deeds: readonly Deed[];
}

export interface TopicWho {
  /** What was done, is being done or tried; what is planned; what is only suggested. Groups without a region are left out. */
  readonly groups: readonly DeedGroup[];
  /** All records that count, by status. */
  readonly rest: Link | undefined;
}

/** Regions on the page. */
const MOST_REGIONS = 14;

const groupOf = (status: CountedStatus): DeedGroup['kind'] =>
  isDeed({ status }) ? 'done' : status === 'planned' ? 'planned' : 'recommended';

/** @param whole address of the page or the part of one that tells all of them */
export function viewTopicWho(kb: KnowledgeBase, topic: Scope, whole: string): TopicWho {
  const adopters = findAdopters(kb, adoptionsOfTopic(kb, topic));
  const deeds = adopters.slice(0, MOST_REGIONS).map((adopter) => viewDeed(kb, topic, adopter));
  const left = adopters.length - deeds.length;
  return {
    groups: (['done', 'planned', 'recommended'] as const)
      .map((kind) => ({ kind, deeds: deeds.filter(({ status }) => groupOf(status) === kind) }))
      .filter((group) => group.deeds.length > 0),
    rest: restOf(left > 0, TOPIC.who.rest(left), whole),
  };
}

function viewDeed(kb: KnowledgeBase, topic: Scope, { region, counts, start, records }: Adopter): Deed {
  const [telling] = records.filter(isCounted).toSorted(byTelling(kb, topic));
  if (!telling) throw new Error(`${region.code} has no record that counts`);
  return {
    code: region.code,
    region: regionLink(kb, region.code),
    status: telling.status as CountedStatus,
    counts,
    start: start ?? null,
    summary: telling.summary,
    measure: telling.measure === topic.measures[0] ? undefined : measureLink(kb, telling.measure),
    fact: placeOfFact(kb, telling),
    more: records.length - 1,
  };
}

/** The row itself, named by document and paragraph. */
export const placeOfFact = (
  kb: KnowledgeBase,
  row: { readonly key: string; readonly document: string; readonly paragraph: number },
): Place => ({ ...placeOf(kb, row), document: documentLink(kb, row.document), path: factPath(row.key) });

/** What has come farthest, then what the topic names first, then what is dated. */
function byTelling(kb: KnowledgeBase, { measures }: Scope): (a: Adoption, b: Adoption) => number {
  const families = measures.map((id) => new Set(measuresOfTopic(kb, { measures: [id] })));
  const far = ({ status }: Adoption) => COUNTED_STATUSES.findIndex((one) => one === status);
  const near = ({ measure }: Adoption) =>
    measures.includes(measure)
      ? measures.indexOf(measure)
      : measures.length + families.findIndex((all) => all.has(measure));
  const dated = ({ start }: Adoption) => Number(sortDay(start) >= '9999');
  return (a, b) => far(a) - far(b) || near(a) - near(b) || dated(a) - dated(b) || a.key.localeCompare(b.key);
}
