/** What became of a value: an earlier and a later figure of the same thing that stand in one document. */
import type { Observation } from '../knowledge-base.ts';

export interface Change {
  readonly before: Observation;
  readonly after: Observation;
  /** Later minus earlier, in the unit of both; of ranges the largest values. */
  readonly difference: number;
  /** Share of the earlier value, in percent; undefined where that is zero or the unit is a percentage itself. */
  readonly share: number | undefined;
}

const largest = ({ value, value_max }: Observation): number => value_max ?? value;

/** The change between two figures of which one names the other as its earlier value; `undefined` for any other two. */
export function changeOf(a: Observation, b: Observation): Change | undefined {
  const names = (row: Observation, other: Observation) =>
    row.before !== null && `${row.document}/${row.before}` === other.key;
  const [before, after] = names(b, a) ? [a, b] : [b, a];
  if (!names(after, before)) return undefined;
  const difference = Number((largest(after) - largest(before)).toPrecision(12));
  const isShare = before.unit === '%' || largest(before) === 0;
  return { before, after, difference, share: isShare ? undefined : (difference / Math.abs(largest(before))) * 100 };
}
