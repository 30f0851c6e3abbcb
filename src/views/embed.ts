/** What can be shown on other sites, and how high it stands there. */
import {
  embedChartPath,
  embedFigurePath,
  embedFiguresPath,
  embedTablePath,
  embedTimelinePath,
} from '../grammar/embed-paths.ts';
import { formatFigure } from '../grammar/format.ts';
import { documentPath, indicatorPath, regionPagePath } from '../grammar/paths.ts';
import type { DatedEvent, Document, Indicator, KnowledgeBase, Region } from '../model/knowledge-base.ts';
import { regionFamily } from '../model/knowledge-base.ts';
import { parsePeriod } from '../schema/dates.ts';
import { EMBED } from '../words/embed.ts';
import { type StripView, viewStrip } from './charts/strip.ts';
import { saySource } from './charts/source.ts';
import { type ObservationView, viewObservation } from './facts.ts';
import { figureName, type Link } from './link.ts';

/** What every part has around it. */
export interface EmbedFrame {
  readonly title: string;
  /** The part's own address. */
  readonly path: string;
  /** Pixels it takes where it is 600 wide; a hint, more does no harm. */
  readonly height: number;
  readonly source: string;
  /** The page that says more. */
  readonly full: Link;
}

/** Rows of a table elsewhere. */
const MOST_ROWS = 30;
/** Title, source, links and the closed code, where the title or the source takes two lines. */
const AROUND = 250;
const ROW = 66;
/** Pixels of a line of text, and letters that fit on it. */
const [LINE, LETTERS] = [31, 26];
const moreLines = (text: string): number => Math.floor(text.length / LETTERS) * LINE;

export interface EmbeddedChart extends EmbedFrame {
  readonly strip: StripView;
}

/** `undefined` where an indicator has no figure to draw. */
export function viewEmbeddedChart(kb: KnowledgeBase, { id, name }: Indicator): EmbeddedChart | undefined {
  const strip = viewStrip(kb, id);
  if (!strip) return undefined;
  const tallest = Math.max(...strip.drawings.map((drawing) => drawing.strip.height));
  return {
    strip,
    title: EMBED.chart(name),
    path: embedChartPath(id),
    height: Math.round(tallest * 1.3) + AROUND + 60 + strip.notes.length * 30,
    source: saySource(
      kb,
      strip.dots.map(({ row }) => row),
    ),
    full: { name: EMBED.more, path: indicatorPath(id) },
  };
}

export interface EmbeddedTable extends EmbedFrame {
  readonly rows: readonly ObservationView[];
  /** Figures that are not shown. */
  readonly left: number;
}

/** `undefined` where an indicator has no figure. */
export function viewEmbeddedTable(kb: KnowledgeBase, { id, name }: Indicator): EmbeddedTable | undefined {
  const all = kb.of.indicator.observations(id);
  const shown = all.slice(0, MOST_ROWS);
  if (shown.length === 0) return undefined;
  return {
    rows: shown.map((row) => viewObservation(kb, row)),
    left: all.length - shown.length,
    title: EMBED.table(name),
    path: embedTablePath(id),
    height: AROUND + ROW * (Math.min(shown.length, 6) + 1),
    source: saySource(kb, shown),
    full: { name: EMBED.more, path: `${indicatorPath(id)}#observations` },
  };
}

export interface EmbeddedTimeline extends EmbedFrame {
  readonly events: readonly DatedEvent[];
}

/** Events of a region and all below it that a small picture draws: those with a date, but for the minor ones. */
const eventsOfRegion = (kb: KnowledgeBase, code: string): DatedEvent[] =>
  regionFamily(kb, code)
    .flatMap((part) => kb.of.region.events(part))
    .filter(({ date, importance }) => importance !== 'minor' && parsePeriod(date) !== undefined);

/** `undefined` where a region has no events to draw. */
export function viewEmbeddedTimeline(kb: KnowledgeBase, { code, name }: Region): EmbeddedTimeline | undefined {
  const events = eventsOfRegion(kb, code);
  if (events.length === 0) return undefined;
  return {
    events,
    title: EMBED.timeline(name),
    path: embedTimelinePath(code),
    height: AROUND + 290,
    source: saySource(kb, events),
    full: { name: EMBED.more, path: regionPagePath(code) },
  };
}

export interface EmbeddedFigure extends EmbedFrame {
  readonly row: ObservationView;
}

export function viewEmbeddedFigures(kb: KnowledgeBase, { id }: Document): EmbeddedFigure[] {
  return kb.of.document.observations(id).map((observation) => {
    const row = viewObservation(kb, observation);
    return {
      row,
      title: EMBED.figure(figureName(kb, observation), row.institution ?? row.region.name),
      path: embedFigurePath(observation.key),
      height:
        AROUND + 200 + moreLines(row.scope + (row.remark ?? '')) + moreLines(row.printed + row.place.document.name),
      source: row.documentTitle,
      full: { name: EMBED.more, path: row.path },
    };
  });
}

export interface EmbedList {
  readonly title: string;
  readonly path: string;
  readonly full: Link;
  readonly figures: readonly Link[];
}

/** The figures of a document, each a link to its part; `undefined` where it has none. */
export function viewEmbedList(kb: KnowledgeBase, { id, short }: Document): EmbedList | undefined {
  const figures = kb.of.document.observations(id).map((row) => ({
    name: EMBED.figure(`${figureName(kb, row)} ${formatFigure(row)}`, kb.regions.get(row.region)?.name ?? row.region),
    path: embedFigurePath(row.key),
  }));
  return figures.length === 0
    ? undefined
    : {
        title: EMBED.figures(short),
        path: embedFiguresPath(id),
        full: { name: short, path: documentPath(id) },
        figures,
      };
}

/** One part of each kind, as far as there is one. */
export function viewEmbedExamples(kb: KnowledgeBase): { readonly kind: string; readonly example: Link | undefined }[] {
  const first = <T, V extends EmbedFrame>(
    entries: Iterable<T>,
    view: (kb: KnowledgeBase, entry: T) => V | undefined,
  ) => {
    for (const entry of entries) {
      const part = view(kb, entry);
      if (part) return { name: part.title, path: part.path };
    }
    return undefined;
  };
  const { chart, table, timeline, figure } = EMBED.kinds;
  return [
    { kind: chart, example: first(kb.indicators.values(), viewEmbeddedChart) },
    { kind: table, example: first(kb.indicators.values(), viewEmbeddedTable) },
    { kind: timeline, example: first(kb.regions.values(), viewEmbeddedTimeline) },
    { kind: figure, example: first(kb.documents.values(), (base, entry) => viewEmbeddedFigures(base, entry)[0]) },
  ];
}

/** What a page offers to be shown elsewhere. */
export const offersOfIndicator = (kb: KnowledgeBase, id: string): Link[] =>
  kb.of.indicator.observations(id).length === 0
    ? []
    : [
        { name: EMBED.offers.chart, path: embedChartPath(id) },
        { name: EMBED.offers.table, path: embedTablePath(id) },
      ];
export const offersOfRegion = (kb: KnowledgeBase, code: string): Link[] =>
  eventsOfRegion(kb, code).length === 0 ? [] : [{ name: EMBED.offers.timeline, path: embedTimelinePath(code) }];
export const offersOfDocument = (kb: KnowledgeBase, id: string): Link[] =>
  kb.of.document.observations(id).length === 0 ? [] : [{ name: EMBED.offers.figures, path: embedFiguresPath(id) }];
