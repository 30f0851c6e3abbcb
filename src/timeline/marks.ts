/** What stands in a window: the marks of single events, and of counts. */
import type { Label } from './label.ts';
import type { PlacedCluster, PlacedEvent } from './layout.ts';

export interface EventMark {
  key: string;
  placed: PlacedEvent;
  /** Exact edges of the date, px; `null` for an open end. */
  x0: number | null;
  x1: number | null;
  /** Edges of what is painted. */
  mark0: number;
  mark1: number;
  /** Middle of the lane. */
  y: number;
  label: SceneLabel | undefined;
}

/** `over`: on top of the mark or beside it, wherever the window leaves room; it needs a halo. */
export type SceneLabel = Omit<Label, 'side'> & { side: Label['side'] | 'over'; x: number };

export interface ClusterMark {
  cluster: PlacedCluster;
  group: string;
  x0: number;
  x1: number;
  y: number;
  count: number;
}
