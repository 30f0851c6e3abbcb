/** Places labels beside points so that none covers another. Greedy, top to bottom: right of the point if there is room, else left, else moved up or down. */

export interface LabelRequest {
  /** The point. */
  readonly x: number;
  readonly y: number;
  /** Width of the text. */
  readonly width: number;
  /** How far the drawing reaches to either side of the point, e.g. a whisker. */
  readonly reach: { readonly left: number; readonly right: number };
}

export interface PlacedLabel {
  readonly x: number;
  /** Middle of the line. */
  readonly y: number;
  readonly anchor: 'start' | 'end';
}

export interface LabelRoom {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Height of a line. */
  readonly height: number;
  /** Distance from the drawing. */
  readonly gap: number;
}

interface Box {
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
}

/** How far a label may wander from its point, in lines, nearest first. */
const SHIFTS = [0, -1, 1, -2, 2];

/** One entry per request, in order; `undefined` where every place near the point is taken. */
export function placeLabels(requests: readonly LabelRequest[], room: LabelRoom): (PlacedLabel | undefined)[] {
  const taken: Box[] = requests.map(({ x, y, reach }) => ({ x0: x - reach.left, x1: x + reach.right, y }));
  const isFree = (box: Box, own: number) =>
    box.x0 >= room.left &&
    box.x1 <= room.right &&
    box.y >= room.top - room.height &&
    box.y <= room.bottom &&
    taken.every(
      (other, index) =>
        index === own || other.x1 <= box.x0 || other.x0 >= box.x1 || Math.abs(other.y - box.y) >= room.height,
    );
  const labels: (PlacedLabel | undefined)[] = requests.map(() => undefined);
  const order = requests
    .map((_, index) => index)
    .toSorted((a, b) => (requests[a]?.y ?? 0) - (requests[b]?.y ?? 0) || a - b);
  for (const index of order) {
    const request = requests[index];
    if (!request) continue;
    const { x, y, width, reach } = request;
    const candidates = SHIFTS.flatMap((shift) => {
      // Beside the drawing on its own line; on another line, above or below, the point itself is all there is to clear.
      const [right, left] =
        shift === 0 ? [x + reach.right + room.gap, x - reach.left - room.gap] : [x + room.gap, x - room.gap];
      const line = y + shift * room.height;
      return [
        { anchor: 'start' as const, x: right, y: line, x0: right, x1: right + width },
        { anchor: 'end' as const, x: left, y: line, x0: left - width, x1: left },
      ];
    });
    const free = candidates.find((candidate) => isFree(candidate, index));
    if (!free) continue;
    taken.push({ x0: free.x0, x1: free.x1, y: free.y });
    labels[index] = { x: free.x, y: free.y, anchor: free.anchor };
  }
  return labels;
}
