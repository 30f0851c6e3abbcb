/** A table with one text a row, as databases and collecting programs export it: every row is a document. */
import { parse } from 'csv-parse/sync';
import type { Encoding } from '../../text/decode.ts';
import { REFUSAL } from '../../words/reading.ts';
import { PLACE } from '../../words/source-names.ts';
import type { Block, ReadBlocks } from '../blocks.ts';
import { FIELD_OF } from '../portal/record-labels.ts';
import { UnreadableFile, type HeaderField, type HeaderFieldName } from '../types.ts';

/** Names that the column of the text goes by. */
const BODY = /^(?:正文|内容|全文|文本|正文内容|文章内容|content|text|body|fulltext|full_text)$/i;
const ENGLISH: Readonly<Record<string, HeaderFieldName>> = {
  title: 'title',
  url: 'url',
  link: 'url',
  source: 'source',
  publish_date: 'published',
  pubdate: 'published',
  date: 'published',
  number: 'number',
  issuer: 'issuer',
  网址: 'url',
  链接: 'url',
};
/** Characters that a text has on average; names and figures are shorter. */
const LEAST_TEXT = 40;

/** @throws {UnreadableFile} when no column holds texts */
export function readCsv({ text, encoding }: { text: string; encoding: Encoding }): ReadBlocks[] {
  const rows = parseRows(text);
  const [names = []] = rows;
  const body = findBody(names, rows.slice(1));
  if (body === undefined) throw new UnreadableFile(REFUSAL.dataTable);
  const first = names.some((name) => BODY.test(name.trim()) || fieldOf(name)) ? 1 : 0;
  return rows.slice(first).flatMap((row) => {
    const lines = (row[body] ?? '').split(/\r\n|\n|\r/).filter((line) => line.trim() !== '');
    if (lines.length === 0) return [];
    const header = first === 0 ? [] : readFields(names, row, body);
    const title = header.find(({ field }) => field === 'title')?.text;
    const isSaid = title === undefined || lines[0]?.trim() === title;
    const blocks = [...(isSaid ? [] : [title]), ...lines].map((line): Block => ({ kind: 'paragraph', text: line }));
    return [{ encoding, blocks, header }];
  });
}

function parseRows(text: string): string[][] {
  const delimiter = (text.split('\n', 1)[0] ?? '').includes('\t') ? '\t' : ',';
  try {
    return parse(text, { bom: true, delimiter, relax_column_count: true, skip_empty_lines: true });
  } catch (error) {
    throw new UnreadableFile(REFUSAL.badTable, { cause: error });
  }
}

const fieldOf = (name: string): HeaderFieldName | undefined =>
  FIELD_OF.get(name.trim()) ?? ENGLISH[name.trim().toLowerCase()];

const readFields = (names: readonly string[], row: readonly string[], body: number): HeaderField[] =>
  names.flatMap((name, column) => {
    const field = fieldOf(name);
    const value = row[column]?.trim() ?? '';
    return field && value && column !== body ? [{ field, text: value, place: PLACE.column(name.trim()) }] : [];
  });

/** The column that is named so, or else the one with the longest texts, if texts they are. */
function findBody(names: readonly string[], rows: readonly (readonly string[])[]): number | undefined {
  const named = names.findIndex((name) => BODY.test(name.trim()));
  const columns = names.map((_, column) => {
    const texts = rows.map((row) => row[column] ?? '').filter((value) => value.trim() !== '');
    return { column, average: texts.reduce((sum, one) => sum + one.length, 0) / Math.max(1, texts.length) };
  });
  if (named >= 0 && (columns[named]?.average ?? 0) > 0) return named;
  const [longest] = columns.toSorted((a, b) => b.average - a.average);
  return longest && longest.average >= LEAST_TEXT ? longest.column : undefined;
}
