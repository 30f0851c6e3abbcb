/** At the head of a region's page: its key figures, each among its peers, with the benchmark. */
import type { KnowledgeBase } from '../../model/knowledge-base.ts';
import { keyFiguresOf } from '../../model/regions/key-figures.ts';
import { type StripView, viewStrip } from '../charts/strip.ts';
import { type ObservationView, viewObservation, whoseOf } from '../facts.ts';
import { indicatorLink, type Link } from '../link.ts';
import { type AgainstView, viewAgainst } from '../say-against.ts';

export interface KeyFigureView {
  readonly indicator: Link;
  readonly figures: readonly {
    readonly observation: ObservationView;
    /** Whose it is, where it is not the whole region's. */
    readonly whose: string | undefined;
    readonly against: readonly AgainstView[];
  }[];
  readonly strip: StripView;
}

/** Key figures, and figures of one indicator. */
const [MOST, MOST_OF_ONE] = [10, 2];

export const viewKeyFigures = (kb: KnowledgeBase, code: string): KeyFigureView[] =>
  keyFiguresOf(kb, code, MOST).flatMap(({ indicator, rows }): KeyFigureView[] => {
    const strip = viewStrip(kb, indicator.id, { region: code });
    if (!strip) return [];
    return [
      {
        indicator: indicatorLink(kb, indicator.id),
        figures: rows.slice(0, MOST_OF_ONE).map((row) => {
          const observation = viewObservation(kb, row);
          return { observation, whose: whoseOf(observation), against: viewAgainst(kb, indicator, row) };
        }),
        strip,
      },
    ];
  });
