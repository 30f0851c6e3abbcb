/** How the list is split into pages: one page up to a limit, else a page per year, and more where a year alone passes it. */
import { group } from 'd3';
import { anchorDay, type TimelineEvent } from './event.ts';

/** Events one page may list. */
export const PAGE_LIMIT = 500;

export interface YearPage {
  year: string;
  /** 1-based, within the year. */
  number: number;
  of: number;
  events: readonly TimelineEvent[];
}

/** Events by year of their first known day, earliest first. */
export function groupByYear(events: readonly TimelineEvent[]): { year: string; events: TimelineEvent[] }[] {
  const years = group(events, (event) => anchorDay(event).slice(0, 4));
  return [...years].map(([year, members]) => ({ year, events: members })).sort((a, b) => a.year.localeCompare(b.year));
}

/** Pages below the timeline's own; empty when one page holds all. */
export function planPages(events: readonly TimelineEvent[], limit = PAGE_LIMIT): YearPage[] {
  if (events.length <= limit) return [];
  return groupByYear(events).flatMap(({ year, events: members }) => {
    const of = Math.ceil(members.length / limit);
    return Array.from({ length: of }, (_, index) => ({
      year,
      number: index + 1,
      of,
      events: members.slice(index * limit, (index + 1) * limit),
    }));
  });
}

/** Address of a year's page, without the base path. */
export const yearPath = (year: string, number = 1): string => `/timeline/${year}/${number > 1 ? `${number}/` : ''}`;
