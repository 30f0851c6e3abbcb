/** A line of the record at the head of a page: a name and what is said under it. */
import { proseHeadings } from '../markdown/links/site-pages.ts';
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

/** A section of a page, for its contents; `count` is how many rows it holds. */
export interface Section {
  readonly id: string;
  readonly name: string;
  readonly count?: number;
  /** Part of the section before it that is none of these. */
  readonly isPart?: boolean;
}

/** Parts of a text that its contents name. */
const MOST_PARTS = 16;

/** The highest headings of a prose text as sections: of the page itself, or parts of the section that the text is. */
export function proseSections(body: string, { arePartsOf = false }: { arePartsOf?: boolean } = {}): Section[] {
  const headings = proseHeadings(body);
  const highest = Math.min(...headings.map(({ depth }) => depth));
  return headings
    .filter(({ depth }) => depth === highest)
    .slice(0, MOST_PARTS)
    .map(({ anchor, name }) => ({ id: anchor, name, ...(arePartsOf && { isPart: true }) }));
}
