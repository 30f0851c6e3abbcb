/** The line from a dot to a label that stands aside. */
import { round } from '../round.ts';

/** Half a dot, its outline included. */
export const DOT = 6;

/** From the edge of a dot to its label; nothing where the label stands straight above or below. */
export function leaderOf(x: number, y: number, toX: number, toY: number): string | undefined {
  if (Math.abs(toX - x) < DOT) return undefined;
  const part = (DOT + 1) / Math.hypot(toX - x, toY - y);
  return `M${round(x + (toX - x) * part)},${round(y + (toY - y) * part)}L${round(toX)},${round(toY)}`;
}
