/** What falls due: promises with a term, as a feed and for the calendar. An inferred term is said to be one, and no state follows from it. */
import { formatFigure, formatPeriod } from '../../grammar/format.ts';
import { targetPath } from '../../grammar/paths.ts';
import { sayState } from '../../grammar/target-state.ts';
import type { KnowledgeBase } from '../../model/knowledge-base.ts';
import { isPromise } from '../../model/targets/kind.ts';
import { ledgerOf, TARGETS_PER_PAGE } from '../../model/targets/ledger.ts';
import type { Target } from '../../model/targets/target.ts';
import { asOf } from '../../model/time/as-of.ts';
import { parsePeriod, type Precision } from '../../schema/dates.ts';
import { FEEDS } from '../../words/feeds.ts';
import { KIND_OF_TARGET } from '../../words/targets.ts';
import { SITE } from '../../words/zh.ts';
import { type Feed, type FeedEntry, NO_DAY } from './feed.ts';

const MOST_ENTRIES = 100;

export interface DueItem extends FeedEntry {
  /** Last day of the term, ISO. */
  readonly day: string;
  /** To what the text gives the end of the term. */
  readonly precision: Precision;
  readonly isInferred: boolean;
}

/** How exactly the end of a term is given: of `2023-08/2025` the year. */
const precisionOf = (due: string): Precision =>
  parsePeriod(due.slice(due.indexOf('/') + 1))?.precision ?? parsePeriod(due)?.precision ?? 'year';

function wordingOf(kb: KnowledgeBase, { figure, indicator, wording, measure, institution, region }: Target): string {
  const place =
    (institution === null ? undefined : kb.institutions.get(institution)?.name) ??
    kb.regions.get(region)?.name ??
    region;
  const what = (indicator && kb.indicators.get(indicator)?.name) || figure?.label || wording;
  const named = what || (measure && kb.measures.get(measure)?.name) || '';
  return FEEDS.dueTitle(place, named, figure ? formatFigure(figure) : '');
}

function itemOf(kb: KnowledgeBase, row: Target, index: number): DueItem[] {
  const { deadline, key, document, paragraph } = row;
  if (deadline.day === null || !isPromise(row)) return [];
  const isInferred = deadline.kind === 'inferred';
  const precision = precisionOf(deadline.due);
  const source = FEEDS.source(kb.documents.get(document)?.short ?? document, paragraph);
  return [
    {
      name: `/targets/${key}`,
      title: `${wordingOf(kb, row)}${isInferred ? FEEDS.inferred : ''}`,
      path: targetPath(key, 1 + Math.floor(index / TARGETS_PER_PAGE)),
      updated: row.made ?? asOf(kb) ?? NO_DAY,
      published: undefined,
      summary: `${FEEDS.dueSummary(formatPeriod(deadline.due), sayState(row.state, asOf(kb)), source)}`,
      categories: [KIND_OF_TARGET[row.kind]],
      day: deadline.day,
      precision,
      isInferred,
    },
  ];
}

/** All that has a term, by the day on which it ends. */
export const dueItems = (kb: KnowledgeBase): DueItem[] =>
  ledgerOf(kb)
    .flatMap((row, index) => itemOf(kb, row, index))
    .toSorted((a, b) => a.day.localeCompare(b.day) || a.name.localeCompare(b.name));

/** What comes first, the next first; then what is past, the latest first. */
export function nextFirst(items: readonly DueItem[], day: string): DueItem[] {
  const isPast = (item: DueItem) => item.day < day;
  return [...items.filter((item) => !isPast(item)), ...items.filter(isPast).toReversed()];
}

export function dueFeed(kb: KnowledgeBase): Feed {
  const entries = nextFirst(dueItems(kb), asOf(kb) ?? NO_DAY).slice(0, MOST_ENTRIES);
  return {
    page: '/targets/',
    path: '/feeds/due',
    title: FEEDS.due.title(SITE.name),
    subtitle: FEEDS.due.subtitle,
    updated: asOf(kb) ?? NO_DAY,
    entries,
  };
}
