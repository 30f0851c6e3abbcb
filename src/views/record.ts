/** A line of the record at the head of a page: a name and what is said under it. */
import type { Link } from './link.ts';

export interface RecordLine {
  readonly name: string;
  readonly text?: string;
  /** EDTF. */
  readonly period?: string;
  readonly links?: readonly Link[];
  /** Names with a word on each, such as the kind of an alias. */
  readonly names?: readonly { readonly name: string; readonly kind: string; readonly note: string | undefined }[];
  /** Set small below the rest. */
  readonly note?: string | undefined;
  /** What `note` stands for in full. */
  readonly noteTitle?: string;
  readonly isInferred?: boolean;
  /** From outside, no evidence: marked 参照. */
  readonly isReference?: boolean;
}

/** A section of a page, for the contents at its head; `count` is how many rows it holds. */
export interface Section {
  readonly id: string;
  readonly name: string;
  readonly count?: number;
}
