/** Print as geometry: what a PDF or OFD page shows, and where. Points, from the top left. */

/** Characters set in one go on one baseline. */
export interface Run {
  readonly text: string;
  readonly x: number;
  /** Baseline. */
  readonly y: number;
  readonly width: number;
  readonly size: number;
}

export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly runs: readonly Run[];
}

/** A piece of a line without a wide gap in it. */
export interface Segment {
  readonly text: string;
  readonly left: number;
  readonly right: number;
}

export interface Line {
  readonly page: number;
  readonly y: number;
  readonly size: number;
  readonly left: number;
  readonly right: number;
  readonly segments: readonly Segment[];
}

export const textOfLine = ({ segments }: Line): string => segments.map(({ text }) => text).join(' ');
