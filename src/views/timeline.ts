/** What the timeline page offers to choose from. */
import { offerMeasures, offerRegions, type Offer } from '../model/facets.ts';
import type { KnowledgeBase } from '../model/knowledge-base.ts';
import type { TimelineEvent } from '../timeline/event.ts';

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
