/** At the head of a region's page: its key figures, each among its peers, with the benchmark. */
import type { KnowledgeBase } from '../../model/knowledge-base.ts';
import { keyFiguresOf } from '../../model/regions/key-figures.ts';
import { type StripView, viewStrip } from '../charts/strip.ts';
import { type ObservationView, viewObservation } from '../facts.ts';
import { indicatorLink, type Link } from '../link.ts';
import { type AgainstView, viewAgainst } from '../say-against.ts';

export interface KeyFigureView {
  readonly indicator: Link;
  readonly figures: readonly {
    readonly observation: ObservationView;
    /** What is counted, where there are several. */
    readonly subject: string | undefined;
    readonly against: readonly AgainstView[];
  }[];
  /** Undefined where nothing stands beside it. */
  readonly strip: StripView | undefined;
}

/** Key figures, and figures of one indicator. */
const [MOST, MOST_OF_ONE] = [10, 2];

export const viewKeyFigures = (kb: KnowledgeBase, code: string): KeyFigureView[] =>
  keyFiguresOf(kb, code, MOST).map(({ indicator, rows }) => ({
    indicator: indicatorLink(kb, indicator.id),
    figures: rows.slice(0, MOST_OF_ONE).map((row) => ({
      observation: viewObservation(kb, row),
      subject: rows.length > 1 ? (row.subject ?? undefined) : undefined,
      against: viewAgainst(kb, indicator, row),
    })),
    strip: viewStrip(kb, indicator.id, { region: code }),
  }));
