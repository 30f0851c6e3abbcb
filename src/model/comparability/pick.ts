/** The figures of an indicator that stand for their regions in one picture: of each the latest actual one, or what it aims at where nothing was reached yet. */
import { NATURES } from '../../schema/observation.ts';
import type { KnowledgeBase, Observation } from '../knowledge-base.ts';
import { dayOf } from '../time/series.ts';
import { toComparand } from './comparand.ts';
import { judge } from './judge.ts';
import { termsOf } from './of-indicator.ts';

export interface PickedFigures {
  /** That of the region asked for first, then the latest. */
  readonly rows: readonly Observation[];
  /** By the key of an actual figure, what its region aims at. */
  readonly goals: ReadonlyMap<string, Observation>;
  /** Figures of the indicator that were not picked. */
  readonly left: number;
}

const latest = (a: Observation, b: Observation): number =>
  (dayOf(b) ?? '').localeCompare(dayOf(a) ?? '') || a.key.localeCompare(b.key);

/**
 * Which figure of a region tells most, the least number first, for pictures and search alike: what is actual goes before what is aimed at, a region before its
 * institutions, the whole of a place before a part of it, the whole of what is counted before a part of it.
 */
export const rankOf = ({ nature, institution, coverage, subject }: Observation): number =>
  NATURES.indexOf(nature) * 8 +
  (institution === null ? 0 : 4) +
  (coverage === 'whole' ? 0 : 2) +
  (subject === null ? 0 : 1);

/** Of one region; several only where each is of another institution or counts something else. */
function pickOfRegion(rows: readonly Observation[]): Observation[] {
  const best = Math.min(...rows.map(rankOf));
  const kinds = Map.groupBy(
    rows.filter((row) => rankOf(row) === best),
    ({ institution, subject }) => `${institution}\n${subject}`,
  );
  return [...kinds.values()].flatMap((kind) => kind.toSorted(latest)[0] ?? []);
}

/**
 * Picks from all figures of the indicator; earlier values that a document states beside later ones are left out.
 *
 * @param region whose figure must be among them, if it has one
 * @param most how many
 */
export function pickFigures(
  kb: KnowledgeBase,
  indicator: string,
  region: string | undefined,
  most: number,
): PickedFigures {
  const all = kb.of.indicator.observations(indicator);
  const earlier = new Set(all.flatMap(({ document, before }) => (before === null ? [] : [`${document}/${before}`])));
  const rows = [
    ...Map.groupBy(
      all.filter(({ key }) => !earlier.has(key)),
      (row) => row.region,
    ).values(),
  ]
    .flatMap(pickOfRegion)
    .toSorted((a, b) => Number(b.region === region) - Number(a.region === region) || latest(a, b))
    .slice(0, most);
  const goals = new Map(
    rows.flatMap((row): [string, Observation][] => {
      const goal = row.nature === 'actual' ? goalOf(kb, all, row) : undefined;
      return goal ? [[row.key, goal]] : [];
    }),
  );
  return { rows, goals, left: all.length - rows.length - new Set(goals.values()).size };
}

/** The farthest aim of the same thing. */
function goalOf(kb: KnowledgeBase, all: readonly Observation[], actual: Observation): Observation | undefined {
  const indicator = kb.indicators.get(actual.indicator ?? '');
  if (!indicator) return undefined;
  const [reached, terms] = [toComparand(kb, actual), termsOf(indicator)];
  return all
    .filter(
      (row) => row.region === actual.region && judge(toComparand(kb, row), reached, terms).relation === 'progress',
    )
    .toSorted(latest)[0];
}
