import { factPath } from '../../grammar/paths.ts';
import type { KnowledgeBase } from '../../model/knowledge-base.ts';
import { standingsOf } from '../../model/reference/around.ts';
import { named, yearOf } from '../beside.ts';
import { declareTable } from '../declare.ts';

/** Every figure that may be held against a benchmark, with each benchmark it is held against: the same judgement as on the pages. */
const rowsOf = (kb: KnowledgeBase) =>
  kb.observations.flatMap((figure) => {
    const indicator = kb.indicators.get(figure.indicator ?? '');
    if (!indicator) return [];
    return standingsOf(kb, indicator, figure).map((against) => ({ ...against, figure, indicator: indicator.id }));
  });

export const standings = declareTable(
  (kb) => rowsOf(kb).map((row) => ({ ...row, document: row.figure.document, region: row.figure.region })),
  [],
  [
    ['observation', ({ figure }) => figure.key],
    ['benchmark', ({ benchmark }) => benchmark.id],
    ['indicator', ({ indicator }) => indicator],
    ['region', ({ region }) => region],
    ['value', ({ figure }) => figure.value],
    ['benchmark_value', ({ benchmark }) => benchmark.value],
    ['unit', ({ benchmark }) => benchmark.unit],
    ['standing', ({ standing }) => standing],
    ['difference', ({ difference }) => difference ?? null],
    ['benchmark_region', ({ benchmark }) => benchmark.region],
    ['benchmark_year', ({ benchmark }) => yearOf(benchmark.year)],
    ['benchmark_nature', ({ benchmark }) => benchmark.nature],
    ['benchmark_covers', ({ benchmark }) => benchmark.covers],
    ['benchmark_source', ({ benchmark }) => benchmark.source],
    ['document', ({ document }) => document],
    ['paragraph', ({ figure }) => figure.paragraph],
    ['printed', ({ figure }) => figure.printed],
    ...named('indicator', 'region', 'document'),
    ['year', ({ figure }) => yearOf(figure.period)],
    ['url', ({ figure }, { absolute }) => absolute(factPath(figure.key))],
  ],
);
