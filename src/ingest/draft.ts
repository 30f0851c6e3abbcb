/**
 * A first draft of a document's folder from its original. What the text says for certain is filled in, each figure as a slice of it; what is not sure stays empty and
 * says why, so that a curator decides cell by cell. Personal data is covered before anything else reads the text.
 */
import { type Article, splitArticles } from '../source/portal/split-articles.ts';
import type { SourceDocument } from '../source/types.ts';
import { LIMITS } from '../schema/limits.ts';
import { lastYearOf } from './candidates/date-parts.ts';
import { draftTables } from './candidates/tables.ts';
import { chooseParagraphs, type Line, withHeadings } from './clean/taken.ts';
import type { Draft, DraftSource } from './draft-types.ts';
import type { Knowledge } from './knowledge.ts';
import { coverOriginal } from './privacy.ts';
import { type DraftedRecord, findRecord } from './record/find-record.ts';
import { isTooLong } from './too-long.ts';
import { writeFiles } from './write-files.ts';

export function draftDocument(input: DraftSource, knowledge: Knowledge): Draft {
  const { source } = input;
  const {
    texts,
    header: said,
    covered,
    suspects,
  } = coverOriginal({ ...source, paragraphs: withinReach(source.paragraphs, input.chosen) });
  const header = source.header.map((field, index) => ({ ...field, text: said[index] ?? '' }));
  const lines = texts.map((text, index): Line => {
    const { furniture, outline } = source.paragraphs[index] ?? {};
    return { text, furniture, level: outline?.level };
  });
  const record = recordOf(input, header, lines, knowledge);
  const taken = input.chosen ?? chooseParagraphs(lines, record.fields.kind?.value ?? '');
  const { fields } = record;
  const tables = draftTables(
    {
      knowledge,
      paragraphs: withHeadings(lines, taken),
      region: fields.region?.value ?? '',
      year: input.period === undefined ? record.year : (lastYearOf(input.period) ?? record.year),
      period: input.period ?? fields.period?.value ?? '',
      isPlan: record.isPlan,
      signed: fields.signed?.value ?? '',
      published: fields.published?.value ?? '',
    },
    fields.number?.value ?? '',
    fields.title?.value ?? '',
  );
  const draft = { record, tables, covered, suspects, taken, articles: coveredArticles(source, texts) };
  return { ...draft, files: writeFiles(input, lines, draft, knowledge) };
}

/** Of a text that is too long for a document only what was chosen is read. */
function withinReach(
  paragraphs: SourceDocument['paragraphs'],
  chosen: readonly number[] | undefined,
): SourceDocument['paragraphs'] {
  if (!chosen || !isTooLong(paragraphs)) return paragraphs;
  const wanted = new Set(chosen);
  return paragraphs
    .slice(0, LIMITS.paragraph)
    .map((paragraph, index) => (wanted.has(index + 1) ? paragraph : { text: '' }));
}

/** The articles of a newsletter; their titles may name people. */
const coveredArticles = (source: SourceDocument, texts: readonly string[]): Article[] =>
  splitArticles(source).map((article) => ({ ...article, title: texts[article.from - 1]?.trim() ?? '' }));

function recordOf(
  { chosen, title, issue }: DraftSource,
  printed: SourceDocument['header'],
  lines: readonly Line[],
  { divisions }: Knowledge,
): DraftedRecord {
  const chosenOnes = chosen && new Set(chosen);
  const isText = (index: number): boolean =>
    lines[index]?.furniture === undefined && (chosenOnes === undefined || chosenOnes.has(index + 1));
  const header = title === undefined ? printed : [{ field: 'title' as const, text: title, place: '目录' }, ...printed];
  return findRecord({ lines: lines.map(({ text }) => text), isText, header, issue }, divisions);
}
