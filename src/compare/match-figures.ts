/**
 * Which figures of several regions stand against each other. A region may have many figures of one indicator; all are shown, one of each region is matched:
 * 1. the largest set of figures, one per region, in which every pair is comparable, is a ranked group; among equals the one of the latest periods, then by key;
 * 2. the same again among the regions that are left, until no two figures compare; then the same for pairs that are at least indicative: they share a scale;
 * 3. a region that is in no group shows the figure with the best grade against the others, then the fewest reasons, so that the reasons given are the ones that matter.
 */
import { isOnOneScale, judge, type Comparand, type IndicatorTerms } from '../model/comparability/judge.ts';
import { GRADES } from '../words/compare.ts';

/** More figures than this of one region and indicator are not tried: the latest go first. 4 regions × 24 figures are at most 390,625 sets. */
const MOST_CANDIDATES = 24;
/** More than there are reasons: a better grade outweighs them all. */
const REASONS = 100;

export interface Match<T extends Comparand> {
  /** One per region; null where the region has no figure. */
  chosen: (T | null)[];
  /** Groups of indexes into `chosen`; every pair inside a group is comparable. */
  groups: number[][];
  /** Groups in which every pair is at least indicative: one scale, no ranking. */
  scales: number[][];
}

/** Matches the figures of regions; `lists` has one list per region. */
export function matchFigures<T extends Comparand>(lists: readonly (readonly T[])[], terms: IndicatorTerms): Match<T> {
  const candidates = lists.map((list) => [...list].sort(latestFirst).slice(0, MOST_CANDIDATES));
  const chosen: (T | null)[] = lists.map(() => null);
  let left = candidates.flatMap((list, index) => (list.length > 0 ? [index] : []));
  const takeGroups = (joins: Joins<T>): number[][] => {
    const groups: number[][] = [];
    for (;;) {
      const group = largestGroup(
        left.map((index) => candidates[index] ?? []),
        joins,
      );
      if (group.length < 2) return groups;
      const members = group.map(({ place, row }) => ({ index: left[place] ?? 0, row }));
      for (const { index, row } of members) chosen[index] = row;
      groups.push(members.map(({ index }) => index));
      left = left.filter((index) => !members.some((member) => member.index === index));
    }
  };
  const groups = takeGroups((a, b) => judge(a, b, terms).comparable);
  const scales = takeGroups((a, b) => isOnOneScale(judge(a, b, terms).grade));
  for (const index of left) chosen[index] = nearest(index, candidates, chosen, terms);
  return { chosen, groups, scales };
}

type Joins<T> = (a: T, b: T) => boolean;

const latestFirst = (a: Comparand, b: Comparand): number =>
  lateness(b).localeCompare(lateness(a)) || a.key.localeCompare(b.key);
const lateness = ({ start, end }: Comparand): string => end ?? start ?? '';

interface Member<T> {
  place: number;
  row: T;
}

function largestGroup<T extends Comparand>(lists: readonly (readonly T[])[], joins: Joins<T>): Member<T>[] {
  let best: Member<T>[] = [];
  const extend = (place: number, members: Member<T>[]): void => {
    // The lists are sorted, so the first group of a size is the latest.
    if (members.length > best.length) best = members;
    if (place >= lists.length || members.length + lists.length - place <= best.length) return;
    for (const row of lists[place] ?? [])
      if (members.every((member) => joins(member.row, row))) extend(place + 1, [...members, { place, row }]);
    extend(place + 1, members);
  };
  extend(0, []);
  return best;
}

/** The figure of one region with the best grade, then the fewest reasons, against the other regions' figures (their matched one, where there is one). */
function nearest<T extends Comparand>(
  index: number,
  candidates: readonly (readonly T[])[],
  chosen: readonly (T | null)[],
  terms: IndicatorTerms,
): T | null {
  const others = candidates.flatMap((list, other) =>
    other === index || list.length === 0 ? [] : [chosen[other] ? [chosen[other]] : list],
  );
  const weigh = (row: T, other: T): number => {
    const { grade, reasons } = judge(row, other, terms);
    return GRADES.indexOf(grade) * REASONS + reasons.length;
  };
  const distance = (row: T): number =>
    others.reduce((sum, list) => sum + Math.min(...list.map((other) => weigh(row, other))), 0);
  const [first] = (candidates[index] ?? [])
    .map((row) => ({ row, far: distance(row) }))
    .sort((a, b) => a.far - b.far || latestFirst(a.row, b.row));
  return first?.row ?? null;
}
