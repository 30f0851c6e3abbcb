/** What the page of a measure says. */
import { policiesBehind } from '../model/adoptions/adopters.ts';
import { countRegions, countStatuses, isCounted, type StatusCounts } from '../model/adoptions/statuses.ts';
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
import { measurePagePath, topicPath } from '../grammar/paths.ts';
import { isResult } from '../model/topics/figures.ts';
import { topicsOfMeasure } from '../model/topics/of-measure.ts';
import { MENTIONS } from '../words/links.ts';
import { MEASURE } from '../words/measure.ts';
import { ALIAS } from '../words/zh.ts';
import { type DifficultyView, type EventView, type ObservationView, viewDifficulty, viewEvent } from './facts.ts';
import { type Link, measureLink, type Place, placeOf, policyLink, restOf } from './link.ts';
import { type CaseEntry, viewCaseEntry } from './lists.ts';
import { viewMentioned } from './mentioned.ts';
import { type MentionGroup, viewMentions } from './mentions.ts';
import type { RecordLine, Section } from './record.ts';
import { type TopicResults, viewTopicResults } from './topic/results.ts';
import { type TopicTargets, viewTopicTargets } from './topic/targets.ts';
import { type TopicWho, viewTopicWho } from './topic/who.ts';

export interface MeasureView {
  /** From its domain down, without itself. */
  readonly above: readonly Link[];
  readonly record: readonly RecordLine[];
  readonly hasChildren: boolean;
  /** What must not be taken for it, and why. */
  readonly distinct: readonly { readonly measure: Link; readonly why: string }[];
  /** A line for each region. */
  readonly who: TopicWho;
  /** Regions with a record that counts. */
  readonly regions: number;
  /** Adoptions of it and all below it. */
  readonly adoptions: StatusCounts;
  /** Records that only mention it; they are listed, not counted. */
  readonly mentioned: number;
  readonly problems: readonly DifficultyView[];
  /** The way to those that are not listed. */
  readonly problemsRest: Link | undefined;
  readonly results: TopicResults;
  readonly targets: TopicTargets;
  /** Topics that cover it. */
  readonly topics: readonly Link[];
  /** Every figure of the page, for its evidence. */
  readonly evidence: readonly ObservationView[];
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
  /** For its contents. */
  readonly sections: readonly Section[];
}

/** Rows and entries shown in full; a domain gathers the records of all its measures. */
const MOST_ROWS = 100;
const MOST_ENTRIES = 20;
/** Indicators drawn. */
const MOST_RESULTS = 8;

export const regionsOf = (rows: readonly { readonly region: string }[]): number =>
  new Set(rows.map(({ region }) => region)).size;

export function viewMeasure(kb: KnowledgeBase, measure: Measure): MeasureView {
  const of = kb.of.measure;
  const above = measurePath(kb, measure.id).slice(0, -1);
  const family = measureFamily(kb, measure.id);
  const adoptions = family.flatMap((id) => of.adoptions(id));
  const problems = family.flatMap((id) => of.problems(id));
  const eventRows = family.flatMap((id) => of.events(id)).toSorted(byDate);
  const cases = [...new Set(family.flatMap((id) => of.cases(id)))];
  const scope = { measures: [measure.id], indicators: indicatorsOf(kb, measure, family).slice(0, MOST_RESULTS) };
  const results = viewTopicResults(kb, scope);
  const policies = policiesOf(kb, measure, adoptions);
  const targets = viewTopicTargets(kb, scope, ['measure', measure.id]);
  return {
    above: above.map(({ id }) => measureLink(kb, id)),
    record: recordOf(kb, measure, above),
    hasChildren: of.children(measure.id).length > 0,
    distinct: measure.distinct.map((entry) => ({ measure: measureLink(kb, entry.measure), why: entry.why })),
    who: viewTopicWho(kb, scope, `${measurePagePath(measure.id)}#who`),
    regions: countRegions(adoptions),
    adoptions: countStatuses(adoptions),
    mentioned: adoptions.filter((row) => !isCounted(row)).length,
    problems: problems.slice(0, MOST_ROWS).map((row) => viewDifficulty(kb, row)),
    problemsRest: restOf(
      problems.length > MOST_ROWS,
      MEASURE.moreProblems(problems.length - MOST_ROWS),
      '/data/problems.csv',
    ),
    results,
    targets,
    topics: topicsOfMeasure(kb, measure.id).map(({ id, name }) => ({ name, path: topicPath(id) })),
    evidence: [
      ...results.results.flatMap(({ figures }) => figures),
      ...targets.shown.flatMap(({ figure }) => figure ?? []),
      ...viewMentioned(kb, measure.body),
    ],
    policies,
    cases: {
      shown: cases.slice(0, MOST_ENTRIES).map((entry) => viewCaseEntry(kb, entry)),
      total: cases.length,
      all: restOf(cases.length > MOST_ENTRIES, MEASURE.allCases(cases.length), `/cases/?measure=${measure.id}`),
    },
    events: eventRows.slice(0, MOST_ROWS).map((row) => viewEvent(kb, row)),
    eventRows,
    timelineQuery: `measure=${measure.id}`,
    mentions: viewMentions(kb, { kind: 'measure', id: measure.id }),
    sections: sectionsOf({
      problems: family.flatMap((one) => of.problems(one)).length,
      targets: targets.shown.length + Number(targets.rest !== undefined),
      cases: cases.length,
      policies: policies.length,
      events: eventRows.length,
    }),
  };
}

type Counts = Readonly<Record<'problems' | 'targets' | 'cases' | 'policies' | 'events', number>>;

/** In the order of the page; what it has nothing of and does not print is left out. */
function sectionsOf(counts: Counts): Section[] {
  const { sections } = MEASURE;
  const counted = (id: 'cases' | 'policies' | 'events'): Section => ({ id, name: sections[id], count: counts[id] });
  const printed = (id: 'problems' | 'targets'): Section[] => (counts[id] > 0 ? [{ id, name: sections[id] }] : []);
  return [
    { id: 'adoptions', name: sections.adoptions },
    { id: 'indicators', name: sections.indicators },
    ...printed('problems'),
    ...printed('targets'),
    counted('cases'),
    { id: 'definition', name: sections.definition },
    counted('policies'),
    counted('events'),
    { id: 'mentions', name: MENTIONS.title },
  ];
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

/** Those its entry names, then those that name it or a narrower one; of both, those with results from most regions first. */
function indicatorsOf(kb: KnowledgeBase, measure: Measure, family: readonly string[]): string[] {
  const ids = new Set([
    ...measure.indicators.filter((id) => kb.indicators.has(id)),
    ...family.flatMap((id) => kb.of.measure.indicators(id)).map(({ id }) => id),
  ]);
  const regions = (id: string) => regionsOf(kb.of.indicator.observations(id).filter(isResult));
  return [...ids].toSorted((a, b) => regions(b) - regions(a));
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
