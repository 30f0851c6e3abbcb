/** Dots that would lie upon each other are stacked: the place across tells the value and is never moved. */

/**
 * Lane of each dot, from 0 on the axis upwards; dots in order of `x`.
 *
 * @param room least distance of two middles in one lane
 * @param reach how far the label of each dot stands aside. The farthest has the lowest lane, so that no line to a label crosses a dot.
 */
export function stackDots(xs: readonly number[], room: number, reach: readonly number[]): number[] {
  const lanes = xs.map(() => 0);
  let cluster: number[] = [];
  const settle = () => {
    [...cluster]
      .sort((a, b) => (reach[b] ?? 0) - (reach[a] ?? 0) || a - b)
      .forEach((dot, lane) => {
        lanes[dot] = lane;
      });
    cluster = [];
  };
  xs.forEach((x, index) => {
    const last = cluster.at(-1);
    if (last !== undefined && x - (xs[last] ?? x) >= room) settle();
    cluster.push(index);
  });
  settle();
  return lanes;
}
