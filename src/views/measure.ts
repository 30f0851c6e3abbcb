/** What the page of a measure says. */
import { type Adopter, findAdopters, policiesBehind } from '../model/adoptions/adopters.ts';
import { countStatuses, isCounted, type StatusCounts } from '../model/adoptions/statuses.ts';
import {
  type Adoption,
  type DatedEvent,
  type KnowledgeBase,
  type Measure,
  measureFamily,
  measurePath,
  type Policy,
} from '../model/knowledge-base.ts';
import { byDate } from '../model/time/ordering.ts';
import { factPath } from '../grammar/paths.ts';
import { MEASURE } from '../words/measure.ts';
import { ALIAS } from '../words/zh.ts';
import { type DifficultyView, type EventView, viewDifficulty, viewEvent } from './facts.ts';
import {
  documentLink,
  indicatorLink,
  type Link,
  measureLink,
  type Place,
  placeOf,
  policyLink,
  regionLink,
  restOf,
} from './link.ts';
import { type CaseEntry, viewCaseEntry } from './lists.ts';
import { type MentionGroup, viewMentions } from './mentions.ts';
import type { RecordLine } from './record.ts';

export interface MeasureView {
  /** From its domain down, without itself. */
  readonly above: readonly Link[];
  readonly record: readonly RecordLine[];
  readonly hasChildren: boolean;
  /** What must not be taken for it, and why. */
  readonly distinct: readonly { readonly measure: Link; readonly why: string }[];
  readonly adopters: readonly AdopterView[];
  /** Adoptions of it and all below it. */
  readonly adoptions: StatusCounts;
  /** Records that only mention it; they are listed, not counted. */
  readonly mentioned: number;
  readonly problems: readonly DifficultyView[];
  readonly indicators: readonly { readonly indicator: Link; readonly regions: number; readonly observations: number }[];
  readonly policies: readonly {
    readonly policy: Link;
    readonly level: Policy['level'];
    readonly isHeld: boolean;
    readonly places: readonly Place[];
  }[];
  readonly cases: { readonly shown: readonly CaseEntry[]; readonly total: number; readonly all: Link | undefined };
  readonly events: readonly EventView[];
  /** All its events, for the picture. */
  readonly eventRows: readonly DatedEvent[];
  /** Query of the timeline that shows the same events. */
  readonly timelineQuery: string;
  readonly mentions: readonly MentionGroup[];
}

/** A region that took the measure. */
export interface AdopterView {
  readonly region: Link;
  readonly counts: StatusCounts;
  readonly start: string | null;
  readonly records: number;
  /** One per paragraph: two records of one paragraph are one piece of evidence. */
  readonly evidence: readonly { readonly path: string; readonly document: string; readonly paragraph: number }[];
  readonly hasMore: boolean;
}

/** Rows and entries shown in full; a domain gathers the records of all its measures. */
const MOST_ROWS = 100;
const MOST_ENTRIES = 20;
/** Evidence shown per region; the full list follows on the page. */
const MOST_EVIDENCE = 4;

export const regionsOf = (rows: readonly { readonly region: string }[]): number =>
  new Set(rows.map(({ region }) => region)).size;

export function viewMeasure(kb: KnowledgeBase, measure: Measure): MeasureView {
  const of = kb.of.measure;
  const above = measurePath(kb, measure.id).slice(0, -1);
  const family = measureFamily(kb, measure.id);
  const adoptions = family.flatMap((id) => of.adoptions(id));
  const eventRows = family.flatMap((id) => of.events(id)).toSorted(byDate);
  const cases = [...new Set(family.flatMap((id) => of.cases(id)))];
  return {
    above: above.map(({ id }) => measureLink(kb, id)),
    record: recordOf(kb, measure, above),
    hasChildren: of.children(measure.id).length > 0,
    distinct: measure.distinct.map((entry) => ({ measure: measureLink(kb, entry.measure), why: entry.why })),
    adopters: findAdopters(kb, adoptions).map((adopter) => viewAdopter(kb, adopter)),
    adoptions: countStatuses(adoptions),
    mentioned: adoptions.filter((row) => !isCounted(row)).length,
    problems: family.flatMap((id) => of.problems(id)).map((row) => viewDifficulty(kb, row)),
    indicators: indicatorsOf(kb, measure, family),
    policies: policiesOf(kb, measure, adoptions),
    cases: {
      shown: cases.slice(0, MOST_ENTRIES).map((entry) => viewCaseEntry(kb, entry)),
      total: cases.length,
      all: restOf(cases.length > MOST_ENTRIES, MEASURE.allCases(cases.length), `/cases/?measure=${measure.id}`),
    },
    events: eventRows.slice(0, MOST_ROWS).map((row) => viewEvent(kb, row)),
    eventRows,
    timelineQuery: `measure=${measure.id}`,
    mentions: viewMentions(kb, { kind: 'measure', id: measure.id }),
  };
}

function recordOf(kb: KnowledgeBase, measure: Measure, above: readonly Measure[]): RecordLine[] {
  const { record } = MEASURE;
  const siblings = measure.broader ? kb.of.measure.children(measure.broader).filter(({ id }) => id !== measure.id) : [];
  const linksTo = (name: string, measures: readonly Measure[]): RecordLine[] =>
    measures.length > 0 ? [{ name, links: measures.map(({ id }) => measureLink(kb, id)) }] : [];
  const aliases = measure.aliases.map(({ name, type, note }) => ({ name, kind: ALIAS[type], note }));
  return [
    ...(aliases.length > 0 ? [{ name: record.aliases, names: aliases }] : []),
    ...linksTo(record.above, above.toReversed()),
    ...linksTo(record.below, kb.of.measure.children(measure.id)),
    ...linksTo(record.siblings, siblings),
  ];
}

function viewAdopter(kb: KnowledgeBase, { region, counts, start, records }: Adopter): AdopterView {
  const evidence = [...new Map(records.map((record) => [`${record.document} ${record.paragraph}`, record])).values()];
  return {
    region: regionLink(kb, region.code),
    counts,
    start: start ?? null,
    records: records.length,
    evidence: evidence.slice(0, MOST_EVIDENCE).map((record) => ({
      path: factPath(record.key),
      document: documentLink(kb, record.document).name,
      paragraph: record.paragraph,
    })),
    hasMore: evidence.length > MOST_EVIDENCE,
  };
}

/** Those its entry names, then those that name it or a narrower one. */
function indicatorsOf(kb: KnowledgeBase, measure: Measure, family: readonly string[]): MeasureView['indicators'] {
  const ids = new Set([
    ...measure.indicators.filter((id) => kb.indicators.has(id)),
    ...family.flatMap((id) => kb.of.measure.indicators(id)).map(({ id }) => id),
  ]);
  return [...ids].map((id) => {
    const observations = kb.of.indicator.observations(id);
    return { indicator: indicatorLink(kb, id), regions: regionsOf(observations), observations: observations.length };
  });
}

const policiesOf = (kb: KnowledgeBase, measure: Measure, adoptions: readonly Adoption[]): MeasureView['policies'] =>
  policiesBehind(kb, measure.policies, adoptions)
    .slice(0, MOST_ENTRIES)
    .map(({ policy, places }) => ({
      policy: policyLink(kb, policy.id),
      level: policy.level,
      isHeld: policy.document !== undefined,
      places: places.map((place) => placeOf(kb, place)),
    }));
