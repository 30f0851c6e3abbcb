/** Where something stands in a file; both 1-based. */
export interface Position {
  line: number;
  column?: number;
}

/** Finds the position of a front-matter key or a YAML entry. An unknown path gives the nearest known parent. */
export type Locate = (path: readonly PropertyKey[]) => Position;

/** A value with the file and the place it was read from. */
export interface Entry<T> {
  id: string;
  file: string;
  data: T;
  at: Locate;
}

/** An entry of an MDX file: front matter as data, the prose behind it as text. */
export interface ProseEntry<T> extends Entry<T> {
  body: string;
  /** Line of the file on which `body` begins. */
  bodyLine: number;
}

/** A table row with the line it begins on. */
export type Row<T> = T & { readonly line: number };
