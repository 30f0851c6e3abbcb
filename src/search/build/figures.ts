/** What the search says of an indicator at once: its latest figures, each with place, time and where it stands. Build time. */
import { sayBenchmark } from '../../grammar/benchmark.ts';
import { formatFigure, formatPeriodPlain, formatScope, inferredNote } from '../../grammar/format.ts';
import { factPath, indicatorPath, paragraphPath } from '../../grammar/paths.ts';
import { countGrades, pairsOfIndicator } from '../../model/comparability/of-indicator.ts';
import { rankOf } from '../../model/comparability/pick.ts';
import { regionPath, type Indicator, type KnowledgeBase, type Observation } from '../../model/knowledge-base.ts';
import { benchmarksBeside } from '../../model/reference/beside.ts';
import { sortDay } from '../../model/time/ordering.ts';
import { yearsOf } from '../../model/time/years.ts';
import { PAIRS } from '../../words/compare.ts';
import { FIGURES } from '../../words/search-figures.ts';
import { INFERRED, NATURE, UNSTATED } from '../../words/zh.ts';
import type { FigurePlace, FigureRow, FiguresData } from '../format/figures.ts';

/** More figures of one indicator are read on its page. */
const MOST_ROWS = 240;
/** Values beside a hit. */
const MOST_VALUES = 4;

/** @returns `undefined` for an indicator without figures */
export function figuresOf(kb: KnowledgeBase, indicator: Indicator): FiguresData | undefined {
  const all = kb.of.indicator.observations(indicator.id);
  if (all.length === 0) return undefined;
  const rows = all.toSorted(compareRows).slice(0, MOST_ROWS);
  const codes = [...new Set(rows.map(({ region }) => region))];
  return {
    name: indicator.name,
    names: indicator.aliases,
    path: indicatorPath(indicator.id),
    places: codes.map((code) =>
      placeOf(
        kb,
        indicator,
        code,
        all.filter(({ region }) => region === code),
      ),
    ),
    rows: rows.map((row) => rowOf(kb, row, codes.indexOf(row.region))),
    total: all.length,
    grades: PAIRS.counts(countGrades(pairsOfIndicator(kb, indicator))),
  };
}

/** The values beside a hit: of each place the first figure, `68.36%（江宁区，2021年）`. */
export function shortValues({ places, rows }: FiguresData): string[] {
  const firsts = rows.filter((row, index) => rows.findIndex(({ place }) => place === row.place) === index);
  return firsts.slice(0, MOST_VALUES).map((row) => sayShort(row, places[row.place]?.name ?? ''));
}

const sayShort = (
  { text, nature, institution, scope, isWhole, period, isInferred }: FigureRow,
  place: string,
): string =>
  FIGURES.short(
    nature === 'actual' ? text : `${NATURE[nature]} ${text}`,
    [place, institution, isWhole ? '' : scope, period, isInferred ? INFERRED : ''].filter(Boolean),
  );

/** What is, before what is meant to be; of the whole place, before parts of it; the newest first. */
function compareRows(a: Observation, b: Observation): number {
  const [dayA, dayB] = [a, b].map(({ period }) => (period === UNSTATED ? '' : sortDay(period)));
  return rankOf(a) - rankOf(b) || (dayB ?? '').localeCompare(dayA ?? '') || a.key.localeCompare(b.key);
}

function placeOf(kb: KnowledgeBase, indicator: Indicator, code: string, rows: readonly Observation[]): FigurePlace {
  const region = kb.regions.get(code);
  const [benchmark] = benchmarksBeside(kb, indicator, rows, 1);
  return {
    name: region?.name ?? code,
    names: [...(region?.aliases ?? []), ...(region?.former ?? []).map(({ name }) => name)],
    above: regionPath(kb, code)
      .filter(({ code: one, level }) => one !== code && level !== 'country')
      .map(({ name }) => name),
    reference: benchmark ? sayBenchmark(benchmark, kb.regions.get(benchmark.region)?.name ?? benchmark.region) : '',
  };
}

const rowOf = (kb: KnowledgeBase, row: Observation, place: number): FigureRow => ({
  place,
  institution: kb.institutions.get(row.institution ?? '')?.name ?? '',
  text: formatFigure(row),
  nature: row.nature,
  period: row.period === UNSTATED ? FIGURES.noPeriod : formatPeriodPlain(row.period),
  isInferred: inferredNote(row.period) !== '',
  years: yearsOf(row.period),
  scope: formatScope(row, kb.regions.get(row.region)?.name ?? ''),
  isWhole: row.coverage === 'whole' && row.subject === null,
  document: kb.documents.get(row.document)?.short ?? row.document,
  paragraph: row.paragraph,
  path: factPath(row.key),
  paragraphPath: paragraphPath(row.document, row.paragraph),
});
