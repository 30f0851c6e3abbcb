/**
 * Indicators side by side: rows of cells with the matched figure. Rank, bar and difference stand only inside a group whose every pair is comparable; where every
 * pair is at least indicative, the figures share a scale and nothing ranks them.
 */
import { judge, type Reason, type Said } from '../model/comparability/judge.ts';
import { type CautionId, type Grade, GRADES, type Relation } from '../words/compare.ts';
import { matchFigures } from './match-figures.ts';
import type { CompareIndicator, CompareObservation, RegionData } from './region-data.ts';

export interface Standing {
  /** Keys of all figures of the group, this one included. */
  keys: string[];
  /** From 1; figures of the same value share it. Null where more is not better. */
  rank: number | null;
  tied: boolean;
  /** Share of the largest value of the group, 0 to 1. */
  share: number;
  /** What is missing from the first of the group; 0 for the first itself. */
  difference: number;
  cautions: Said<CautionId>[];
}

/** A place on a scale that several figures share without being ranked. */
export interface Scale {
  keys: string[];
  /** Share of the largest value, 0 to 1. */
  share: number;
}

export interface IndicatorCell {
  region: string;
  /** The matched figure; null: no record. */
  chosen: CompareObservation | null;
  /** Further figures of the same indicator. */
  others: CompareObservation[];
  comparable: boolean;
  /** Of its group; outside of any the best against another region; null where no other has a figure. */
  grade: Grade | null;
  standing: Standing | null;
  scale: Scale | null;
  /** Why it is not ranked, region by region; empty when it is, or no other region has a figure. */
  against: { region: string; grade: Grade; relation: Relation | null; reasons: readonly Reason[] }[];
}

export interface IndicatorRow {
  indicator: CompareIndicator;
  cells: IndicatorCell[];
  /** Regions that have a figure. */
  held: number;
}

/** Aligns the indicators of the regions: those that most regions share first, then by domain and name. */
export function alignIndicators(regions: readonly RegionData[]): IndicatorRow[] {
  const indicators = new Map(regions.flatMap((region) => Object.entries(region.indicators)));
  return [...indicators.values()]
    .map((indicator) => alignOne(indicator, regions))
    .sort(
      (a, b) =>
        b.held - a.held ||
        a.indicator.domain.localeCompare(b.indicator.domain, 'zh-CN') ||
        a.indicator.name.localeCompare(b.indicator.name, 'zh-CN'),
    );
}

/** The rows that a view shows: those picked, or those that at least two regions have, or all. */
export function selectRows(
  rows: readonly IndicatorRow[],
  { indicators, all }: { indicators: readonly string[]; all: boolean },
): IndicatorRow[] {
  if (indicators.length > 0) return rows.filter(({ indicator }) => indicators.includes(indicator.id));
  return rows.filter(({ held }) => all || held > 1);
}

/** The best grade that holds beside a ranked group: comparable with one of its members alone, a figure is still not ranked with it. */
const gradeOutside = (grades: readonly Grade[]): Grade | null =>
  GRADES.find((grade) => grade !== 'comparable' && grades.includes(grade)) ?? null;

function alignOne(indicator: CompareIndicator, regions: readonly RegionData[]): IndicatorRow {
  const lists = regions.map(({ observations }) => observations.filter((row) => row.indicator === indicator.id));
  const { chosen, groups, scales } = matchFigures(lists, indicator);
  const rowsOf = (group: readonly number[]) => group.flatMap((member) => chosen[member] ?? []);
  const cells = regions.map(({ code }, index): IndicatorCell => {
    const own = chosen[index] ?? null;
    const group = groups.find((members) => members.includes(index));
    const scale = scales.find((members) => members.includes(index));
    const against =
      own && !group
        ? regions.flatMap((other, place) => {
            const row = chosen[place];
            if (place === index || !row) return [];
            const { grade, relation, reasons } = judge(own, row, indicator);
            return [{ region: other.name, grade, relation, reasons }];
          })
        : [];
    return {
      region: code,
      chosen: own,
      others: (lists[index] ?? []).filter((row) => row !== own),
      comparable: group !== undefined,
      grade: group ? 'comparable' : gradeOutside(against.map(({ grade }) => grade)),
      standing: own && group ? stand(own, rowsOf(group), indicator) : null,
      scale: own && scale ? { keys: rowsOf(scale).map(({ key }) => key), share: shareOf(own, rowsOf(scale)) } : null,
      against,
    };
  });
  return { indicator, cells, held: lists.filter(({ length }) => length > 0).length };
}

function stand(own: CompareObservation, group: readonly CompareObservation[], indicator: CompareIndicator): Standing {
  const values = group.map(({ value }) => value);
  const best = indicator.direction === 'lower' ? Math.min(...values) : Math.max(...values);
  const ahead = values.filter((value) =>
    indicator.direction === 'lower' ? value < own.value : value > own.value,
  ).length;
  const cautions = group.flatMap((row) => judge(own, row, indicator).cautions);
  return {
    keys: group.map(({ key }) => key),
    rank: indicator.direction === 'neutral' ? null : ahead + 1,
    tied: values.filter((value) => value === own.value).length > 1,
    share: shareOf(own, group),
    difference: Number(Math.abs(best - own.value).toPrecision(12)),
    cautions: [...new Map(cautions.map((caution) => [caution.id, caution])).values()],
  };
}

function shareOf(own: CompareObservation, group: readonly CompareObservation[]): number {
  const largest = Math.max(...group.map(({ value }) => Math.abs(value)));
  return largest > 0 ? Math.abs(own.value) / largest : 0;
}
