/** Where a card stands so that it is seen whole beside what it tells of. Pure; every box in px of one system. */

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Between mark and card, and between card and edge, px. */
const GAP = 10;

/**
 * Below the mark, or above it where there is no room below, or wherever it is seen whole; never outside of `room`, and only where that is too small beyond its end.
 *
 * @param room what can be seen
 */
export function placeBeside(mark: Box, card: Pick<Box, 'width' | 'height'>, room: Box): { left: number; top: number } {
  const within = (value: number, from: number, span: number, own: number) =>
    Math.max(from + GAP, Math.min(value, from + span - own - GAP));
  const below = mark.top + mark.height + GAP;
  const above = mark.top - GAP - card.height;
  const isRoomBelow = below + card.height + GAP <= room.top + room.height;
  const top = isRoomBelow || above < room.top + GAP ? below : above;
  return {
    left: within(mark.left, room.left, room.width, card.width),
    top: within(top, room.top, room.height, card.height),
  };
}
