/** What every reader of originals hands on, whatever the file was: one shape for text, web pages, Word, PDF, OFD and tables. */

export type SourceFormat = 'txt' | 'html' | 'mhtml' | 'docx' | 'doc' | 'pdf' | 'ofd' | 'csv' | 'json';

export interface SourceDocument {
  readonly format: SourceFormat;
  /** What the bytes were written in: `utf-8`, `gb18030`, `big5` …; of a container that of its parts. */
  readonly encoding: string;
  /**
   * What the document says, in reading order. Paragraph `n` is item `n - 1`. A table's row is one paragraph, its cells joined by a tab. Of a `.txt` every non-empty line
   * is here, furniture too, because the numbers count lines; of the other formats furniture is left out.
   */
  readonly paragraphs: readonly SourceParagraph[];
  readonly tables: readonly SourceTable[];
  /** What was taken off, or (of a `.txt`) marked in its place. */
  readonly furniture: readonly Furniture[];
  readonly header: readonly HeaderField[];
  /** What a curator should know of the reading, in Chinese. */
  readonly warnings: readonly string[];
}

export interface SourceParagraph {
  readonly text: string;
  /** The mark a paragraph begins with, and how deep it lies: 0 for 第一章, 1 for 一、, 2 for （一）, 3 for 1., 4 for （1）, 5 for ①, 6 for 一是. */
  readonly outline?: { readonly level: number; readonly mark: string };
  /** Why this line is no part of what the document says, in Chinese; on a `.txt` only. */
  readonly furniture?: string;
}

export interface SourceTable {
  /** Rows from the top, heading rows included. */
  readonly rows: readonly SourceRow[];
}

export interface SourceRow {
  /** Number of the paragraph the row stands in, 1-based. */
  readonly paragraph: number;
  /** Whether it names what stands below it. */
  readonly isHeading: boolean;
  readonly cells: readonly SourceCell[];
}

export interface SourceCell {
  readonly text: string;
  /** Where the cell begins in the text of its row's paragraph: `text.slice(start, start + cell.text.length)` is the cell. */
  readonly start: number;
  /** Column from the left, 0-based; a cell that spans several has the first. */
  readonly column: number;
  /** What it is a value of: the headings above it from the top, then the first cell of its row. Empty for a heading itself. */
  readonly headings: readonly string[];
}

export interface Furniture {
  readonly text: string;
  /** Chinese. */
  readonly why: string;
}

export type HeaderFieldName =
  'index-number' | 'number' | 'issuer' | 'signed' | 'published' | 'validity' | 'title' | 'source' | 'url';

/** A fact of the record, as the file prints it. */
export interface HeaderField {
  readonly field: HeaderFieldName;
  readonly text: string;
  /** Where it stands, in Chinese: 网页信息表, 第 3 段, 文件属性. */
  readonly place: string;
}

/** A file that can't be taken in. The message is one Chinese sentence that says why, and what to do. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile';
}
