/** What the timeline page says and offers: its counts, its milestones, the policies above them, what its filters choose from. */
import { offerMeasures, offerRegions, type Offer } from '../model/facets.ts';
import type { KnowledgeBase } from '../model/knowledge-base.ts';
import { anchorDay, type TimelineData, type TimelineEvent } from '../timeline/event.ts';
import { groupByYear, planPages, yearPath } from '../timeline/paging.ts';
import type { PolicyMark, Tie } from '../timeline/policy-mark.ts';
import { TIMELINE } from '../words/timeline.ts';
import type { TimelineCounts } from '../words/timeline-page.ts';
import type { Link } from './link.ts';

export interface TimelineOffers {
  readonly regions: readonly Offer[];
  readonly measures: readonly Offer[];
}

/** Places and measures of the events, with everything above them, as trees. */
export function viewTimelineOffers(kb: KnowledgeBase, events: readonly TimelineEvent[]): TimelineOffers {
  return {
    regions: offerRegions(
      kb,
      events.flatMap(({ regions }) => regions),
    ),
    measures: offerMeasures(
      kb,
      events.flatMap(({ measures }) => measures),
    ),
  };
}

/** Milestones a page lists at most. */
const MOST_MILESTONES = 36;

export interface MilestoneView {
  readonly event: TimelineEvent;
  readonly region: string;
}

export interface TimelineView {
  /** Documents of the events. */
  readonly documents: number;
  /** Pages by year, where one page can't list all events; empty where it can. */
  readonly years: readonly { readonly year: Link; readonly count: number }[];
  /** Of what is drawn by default; `undefined` where nothing is. */
  readonly counts: TimelineCounts | undefined;
  /** Events left out until one asks for them. */
  readonly leftOut: number;
  /** In time order. */
  readonly milestones: readonly MilestoneView[];
  /** How many more there are. */
  readonly moreMilestones: number;
}

/** Everything here is counted in the events themselves. */
export function viewTimeline({ events, names }: Pick<TimelineData, 'events' | 'names'>): TimelineView {
  const shown = events.filter(({ importance }) => importance !== 'minor');
  const milestones = shown.filter(({ importance }) => importance === 'milestone');
  return {
    documents: new Set(events.map(({ document }) => document)).size,
    years:
      planPages(events).length > 0
        ? groupByYear(events).map(({ year, events: members }) => ({
            year: { name: TIMELINE.year(year), path: yearPath(year) },
            count: members.length,
          }))
        : [],
    counts: countEvents(shown, milestones.length),
    leftOut: events.length - shown.length,
    milestones: milestones
      .slice(0, MOST_MILESTONES)
      .map((event) => ({ event, region: names.regions[event.regions.at(-1) ?? ''] ?? '' })),
    moreMilestones: Math.max(0, milestones.length - MOST_MILESTONES),
  };
}

function countEvents(shown: readonly TimelineEvent[], milestones: number): TimelineCounts | undefined {
  if (shown.length === 0) return undefined;
  const years = shown.flatMap(({ start, end }) => [start, end].flatMap((day) => day?.slice(0, 4) ?? [])).toSorted();
  return {
    first: years[0] ?? anchorDay(shown[0] as TimelineEvent).slice(0, 4),
    last: years.at(-1) ?? '',
    regions: new Set(shown.map(({ regions }) => regions.at(-1))).size,
    milestones,
    ordinary: shown.length - milestones,
    inferred: shown.filter(({ basis }) => basis === 'inferred').length,
  };
}

/** Events named behind a policy. */
const MOST_TIED = 6;

/** A policy with the events that are tied to it, those it is the ground of first. */
export interface PolicyView {
  readonly mark: PolicyMark;
  readonly ties: readonly {
    readonly tie: Tie;
    /** The first of them. */
    readonly events: readonly TimelineEvent[];
    readonly more: number;
  }[];
}

/** @param marks as they are drawn */
export function viewPolicies(marks: readonly PolicyMark[], events: readonly TimelineEvent[]): PolicyView[] {
  const byKey = new Map(events.map((event) => [event.key, event]));
  return marks.map((mark) => ({
    mark,
    ties: (['based', 'paragraph'] as const).flatMap((tie) => {
      const tied = mark.ties.filter((one) => one.tie === tie).flatMap(({ key }) => byKey.get(key) ?? []);
      return tied.length > 0
        ? [{ tie, events: tied.slice(0, MOST_TIED), more: Math.max(0, tied.length - MOST_TIED) }]
        : [];
    }),
  }));
}
