/**
 * What the comparison needs to know of one region: `/compare/regions/<code>.json`. Only the chosen regions are fetched, so that the page stays as light with ten
 * thousand documents as with nine.
 */
import { isCounted } from '../model/adoptions/statuses.ts';
import { toComparand, type Comparand, type IndicatorTerms } from '../model/comparability/comparand.ts';
import { termsOf } from '../model/comparability/of-indicator.ts';
import { nameBenchmark, sayBenchmark } from '../grammar/benchmark.ts';
import { formatFigure, formatPeriod, formatScope } from '../grammar/format.ts';
import { factPath, indicatorPath } from '../grammar/paths.ts';
import {
  measurePath,
  regionFamily,
  regionPath,
  type Indicator,
  type KnowledgeBase,
  type Observation,
} from '../model/knowledge-base.ts';
import { benchmarksBeside } from '../model/reference/beside.ts';
import { byDate, byPeriod, sortDay } from '../model/time/ordering.ts';
import type { AdoptionRow } from '../schema/adoption.ts';
import type { IndicatorRecord } from '../schema/indicator.ts';
import type { REGION_LEVELS } from '../schema/region.ts';
import { UNSTATED } from '../words/zh.ts';

export interface CompareIndicator extends IndicatorTerms {
  /** For a figure with a label the figure's own key. */
  id: string;
  /** Its page, or the figure itself. */
  path: string;
  isLabel: boolean;
  unit: string;
  direction: IndicatorRecord['direction'];
  domain: string;
  /** 参照: national benchmarks, each in a line and as a number on the scale of the indicator; no evidence. */
  benchmarks: CompareBenchmark[];
}

export interface CompareBenchmark {
  text: string;
  /** The same without whom it covers, for a drawing. */
  label: string;
  value: number;
}

/** An observation ready for the rules and for printing. */
export interface CompareObservation extends Comparand {
  document: string;
  paragraph: number;
  printed: string;
  /** Upper end of a range. */
  value_max: number | null;
  /** `≥ 4500 万人次` */
  figure: string;
  /** Over what it was taken and who is counted, in words. */
  scope: string;
  period: string;
  institutionName: string | null;
}

export interface CompareAdoption {
  key: string;
  measure: string;
  measureName: string;
  domain: string;
  status: AdoptionRow['status'];
  start: string;
  summary: string;
  institutionName: string | null;
  document: string;
  paragraph: number;
}

export interface RegionData {
  /** Of the build that wrote the file; the page checks it. */
  build: string;
  code: string;
  name: string;
  level: (typeof REGION_LEVELS)[number];
  /** 浙江省 › 绍兴市 */
  path: string;
  /** Regions below that have observations or adoptions, where this one has none of its own. */
  children: { code: string; name: string; observations: number; adoptions: number }[];
  indicators: Record<string, CompareIndicator>;
  observations: CompareObservation[];
  adoptions: CompareAdoption[];
  documents: { id: string; title: string; kind: string; period: string }[];
  events: { key: string; year: number | null; when: string; title: string; document: string }[];
  /** Short titles of every document named above. */
  sources: Record<string, string>;
}

/** Builds the data of one region; `undefined` for an unknown code. */
export function buildRegionData(kb: KnowledgeBase, code: string, build: string): RegionData | undefined {
  const region = kb.regions.get(code);
  if (!region) return undefined;
  const observations = kb.of.region.observations(code);
  const adoptions = kb.of.region.adoptions(code);
  const events = kb.of.region.events(code).toSorted(byDate);
  const documents = kb.of.region.documents(code).toSorted(byPeriod);
  const kinds = new Map(observations.map((row) => [row.indicator ?? row.key, row]));
  const indicators = [...kinds.values()].flatMap((row) => describeIndicator(kb, row) ?? []);
  const named = new Set([...observations, ...adoptions, ...events].map(({ document }) => document));
  const nameOf = (institution: string | null) =>
    institution ? (kb.institutions.get(institution)?.name ?? institution) : null;
  return {
    ...{ build, code, name: region.name, level: region.level },
    path: regionPath(kb, code)
      .filter(({ level }) => level !== 'country')
      .map(({ name }) => name)
      .join(' › '),
    children: placesBelowWithData(kb, code),
    indicators: Object.fromEntries(indicators.map((entry) => [entry.id, entry])),
    observations: observations.map((row) => describeObservation(kb, row, nameOf(row.institution))),
    adoptions: adoptions.map(({ key, measure, status, start, summary, institution, document, paragraph }) => ({
      ...{
        key,
        measure,
        measureName: kb.measures.get(measure)?.name ?? measure,
        domain: measurePath(kb, measure)[0]?.name ?? '',
      },
      ...{
        status,
        start: start === UNSTATED ? UNSTATED : formatPeriod(start),
        summary,
        institutionName: nameOf(institution),
        document,
        paragraph,
      },
    })),
    documents: documents.map(({ id, title, kind, period }) => ({ id, title, kind, period: formatPeriod(period) })),
    events: events.map(({ key, date, title, document }) => ({
      key,
      year: yearIn(sortDay(date)),
      when: formatPeriod(date),
      title,
      document,
    })),
    sources: Object.fromEntries([...named].toSorted().map((id) => [id, kb.documents.get(id)?.short ?? id])),
  };
}

/** What a figure is of: its indicator, or for one with a label the figure itself, which compares with nothing. */
function describeIndicator(kb: KnowledgeBase, row: Observation): CompareIndicator | undefined {
  if (row.indicator === null)
    return {
      ...{ id: row.key, path: factPath(row.key), isLabel: true, name: row.label ?? '', unit: row.unit },
      ...{ numerator: UNSTATED, denominator: UNSTATED, window: 0, near: [], direction: 'neutral', domain: '' },
      benchmarks: [],
    };
  const indicator = kb.indicators.get(row.indicator);
  if (!indicator) return undefined;
  const { id, unit, direction, domain } = indicator;
  return {
    ...termsOf(indicator),
    ...{ id, path: indicatorPath(id), isLabel: false, unit, direction, domain: kb.measures.get(domain)?.name ?? '' },
    benchmarks: nationalBenchmarks(kb, indicator),
  };
}

const MOST_BENCHMARKS = 2;

/** The same for every region, so that it doesn't matter which ones are chosen. */
function nationalBenchmarks(kb: KnowledgeBase, indicator: Indicator): CompareBenchmark[] {
  const rows = kb.of.indicator.observations(indicator.id);
  return benchmarksBeside(kb, indicator, rows, Infinity)
    .filter(({ region }) => kb.regions.get(region)?.level === 'country')
    .slice(0, MOST_BENCHMARKS)
    .map((row) => {
      const place = kb.regions.get(row.region)?.name ?? '';
      return { text: sayBenchmark(row, place), label: nameBenchmark(row, place), value: row.value };
    });
}

function describeObservation(kb: KnowledgeBase, row: Observation, institutionName: string | null): CompareObservation {
  const { document, paragraph, printed, period, value_max } = row;
  return {
    ...toComparand(kb, row),
    document,
    paragraph,
    printed,
    value_max,
    figure: formatFigure(row),
    scope: formatScope(row, kb.regions.get(row.region)?.name ?? ''),
    period: formatPeriod(period),
    institutionName,
  };
}

function yearIn(day: string): number | null {
  const year = Number(day.slice(0, 4));
  return year === 9999 ? null : year;
}

function placesBelowWithData(kb: KnowledgeBase, code: string): RegionData['children'] {
  const countsOf = (region: string) => ({
    observations: kb.of.region.observations(region).length,
    adoptions: kb.of.region.adoptions(region).filter(isCounted).length,
  });
  const own = countsOf(code);
  return regionFamily(kb, code)
    .slice(1)
    .map((child) => ({ code: child, name: kb.regions.get(child)?.name ?? child, ...countsOf(child) }))
    .filter(
      ({ observations, adoptions }) =>
        (own.observations === 0 && observations > 0) || (own.adoptions === 0 && adoptions > 0),
    );
}
