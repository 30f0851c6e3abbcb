/** What a reader of one format hands on: pieces in reading order, before they are numbered. */
import type { HeaderField } from './types.ts';

export interface RawCell {
  text: string;
  /** Columns and rows it reaches over; 1 where not said. */
  colSpan?: number;
  rowSpan?: number;
  isHeading?: boolean;
}

export type Block =
  | { kind: 'paragraph'; text: string; isTitle?: boolean }
  | { kind: 'table'; rows: RawCell[][] }
  | { kind: 'furniture'; text: string; why: string };

export interface ReadBlocks {
  readonly encoding: string;
  readonly blocks: readonly Block[];
  readonly header?: readonly HeaderField[];
  readonly warnings?: readonly string[];
  /** Printed from a web page or saved as one, so that a portal's furniture may stand around the text. */
  readonly isPortal?: boolean;
}
