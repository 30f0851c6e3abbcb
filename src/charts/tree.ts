/** Geometry of a tree as an indented list: every entry on its own row, below what it follows, at the column of its level. Pure. */
import { breakLines } from '../grammar/text-width.ts';
import { round } from './round.ts';

export interface TreeEntry {
  readonly key: string;
  /** Column, from 0. */
  readonly depth: number;
  /** What it follows; they stand before it. */
  readonly parents: readonly string[];
  readonly text: string;
  /** Stands smaller below it. */
  readonly note: string | undefined;
}

export interface TreeSize {
  readonly width: number;
  readonly font: number;
  /** From one column to the next. */
  readonly indent: number;
}

export interface PlacedEntry {
  readonly key: string;
  /** Its point. */
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
  readonly notes: readonly string[];
  /** Baselines of the first line and of the first note. */
  readonly textY: number;
  readonly noteY: number;
  /** Paths from the points of what it follows. */
  readonly links: readonly { readonly from: string; readonly path: string }[];
}

export interface Tree {
  readonly height: number;
  readonly entries: readonly PlacedEntry[];
}

const [MARGIN, TEXT, GAP, LINE] = [7, 12, 9, 1.35];

/** Lays out entries that come after what they follow, as `sortTree` orders them. */
export function layOutTree(entries: readonly TreeEntry[], { width, font, indent }: TreeSize): Tree {
  const placed = new Map<string, PlacedEntry>();
  const small = font - 1;
  let top = 2;
  for (const { key, depth, parents, text, note } of entries) {
    const x = MARGIN + depth * indent;
    const room = width - x - TEXT;
    const lines = breakLines(text, room, font);
    const notes = note ? breakLines(note, room, small) : [];
    const y = top + font * 0.62;
    const from = parents.flatMap((parent) => placed.get(parent) ?? []);
    placed.set(key, {
      ...{ key, x: round(x), y: round(y), lines, notes },
      textY: round(top + font),
      noteY: round(top + font + (lines.length - 1) * font * LINE + small * LINE),
      links: from.map((above) => ({
        from: above.key,
        path: `M${above.x},${round(above.y + 5)}V${round(y)}H${round(x - 5)}`,
      })),
    });
    top += lines.length * font * LINE + notes.length * small * LINE + GAP;
  }
  return { height: Math.ceil(top - GAP + 4), entries: [...placed.values()] };
}
