/** The scale of a strip. */
import { scaleLinear } from 'd3';

/** The scale of values: a share runs to its whole, anything else from zero to a round number. */
export function scaleOf(values: readonly number[], ceiling: number) {
  const [least, most] = [Math.min(0, ...values), Math.max(0, ...values)];
  const isShare = ceiling < Infinity && least >= 0 && most <= ceiling;
  return isShare
    ? scaleLinear().domain([0, ceiling])
    : scaleLinear()
        .domain([least, most === least ? least + 1 : most])
        .nice(4);
}
