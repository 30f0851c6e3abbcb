import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { draftDocument } from '../../src/ingest/draft.ts';
import { readText } from '../../src/source/read-text.ts';
import { KNOWLEDGE } from './make-knowledge.ts';
import { FIGURES, RECORDS } from './whole-texts.ts';

const FOLDER = 'tests/fixtures/ingest';
const NAMES = readdirSync(FOLDER).map((name) => name.replace('.txt', ''));

const draft = (name: string) =>
  draftDocument(
    {
      source: readText({ text: readFileSync(`${FOLDER}/${name}.txt`, 'utf8'), encoding: 'utf-8' }),
      file: `${name}.txt`,
      sha256: 'a'.repeat(64),
    },
    KNOWLEDGE,
  );

/** Invented texts of the kinds that come in, with what is right for each worked out by hand. */
describe.each(NAMES)('%s', (name) => {
  const { record, tables, files } = draft(name);
  test('every figure: paragraph, as printed, value, unit, comparator, nature, period', () => {
    expect(
      tables.observations.map(({ cells }) =>
        ['paragraph', 'printed', 'value', 'unit', 'comparator', 'nature', 'period']
          .map((column) => cells[column] ?? '')
          .join(' '),
      ),
    ).toEqual(FIGURES[name]);
  });
  test('the record', () => {
    const fields = Object.fromEntries(Object.entries(record.fields).map(([field, found]) => [field, found.value]));
    expect(fields).toMatchObject(RECORDS[name] ?? {});
  });
  test('nobody is named, no number can be dialled', () => {
    expect(Object.values(files).join('\n')).not.toMatch(
      /吴小凡|冯小强|郑小平|李大山|钱大海|孙小川|卓小兰|宗小平|裘小倩|13800000000/u,
    );
  });
});
