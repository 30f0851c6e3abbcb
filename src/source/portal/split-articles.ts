/** Takes a newsletter apart: what its table of contents names are articles, each a document of its own. */
import { FURNITURE } from '../../words/source-names.ts';
import type { SourceDocument } from '../types.ts';
import { entryOf, squeeze } from './mark-repeats.ts';

export interface Article {
  readonly title: string;
  /** Numbers of its first and last paragraph, 1-based. */
  readonly from: number;
  readonly to: number;
}

/** The articles in order; empty for a document that is one. What stands before the first (the masthead) belongs to all. */
export function splitArticles({ paragraphs, furniture }: SourceDocument): Article[] {
  const entries = new Set(
    furniture.filter(({ why }) => why === FURNITURE.contents).map(({ text }) => squeeze(entryOf(text))),
  );
  const starts = paragraphs.flatMap((paragraph, index) =>
    paragraph.furniture === undefined && entries.has(squeeze(paragraph.text)) ? [index] : [],
  );
  // Chapters of one document are in its contents, too; they have their marks.
  const chapters = starts.filter((start) => paragraphs[start]?.outline !== undefined).length;
  if (starts.length < 2 || chapters * 2 > starts.length) return [];
  const last = paragraphs.findLastIndex((paragraph) => paragraph.furniture === undefined);
  return starts.map((start, index) => ({
    title: paragraphs[start]?.text.trim() ?? '',
    from: start + 1,
    to: starts[index + 1] ?? last + 1,
  }));
}
