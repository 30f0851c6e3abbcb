/** The invented knowledge base that tests use instead of rows of the real content: whole, valid, and with one of every kind. */
import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/cli/content-check.ts';
import { ADOPTION_STATUSES } from '../../src/schema/adoption.ts';
import { DATE_BASES } from '../../src/schema/event.ts';
import { BASES, COMPARATORS, NATURES } from '../../src/schema/observation.ts';
import { FULLTEXT_RIGHTS } from '../../src/schema/document.ts';

const FOLDER = 'tests/fixtures/county';
const { content, problems } = checkContent(FOLDER);
const documents = content?.documents ?? [];
const rows = <T extends 'observations' | 'adoptions' | 'events' | 'citations' | 'numerals'>(table: T) =>
  documents.flatMap((document) => document[table] as (typeof document)[T][number][]);
const sorted = (values: Iterable<string>) => [...new Set(values)].toSorted();

describe('测试用的小知识库', () => {
  test('通过校验', () => expect(problems).toEqual([]));

  test('数字与虚构的原件核对无误', () => {
    const { status, stdout } = spawnSync(process.execPath, ['src/cli/audit.ts'], {
      encoding: 'utf8',
      env: { ...process.env, KB_CONTENT: FOLDER, KB_ORIGINALS: `${FOLDER}-originals` },
    });
    expect(stdout).toContain('校验通过');
    expect(status).toBe(0);
  });

  test('两份文献，每张表都有行', () => {
    expect(documents.map(({ id }) => id)).toEqual(['baishi-2024', 'qinghe-2023']);
    for (const document of documents)
      for (const table of ['observations', 'adoptions', 'events', 'citations', 'numerals'] as const)
        expect(document[table].length, `${document.id}/${table}`).toBeGreaterThan(0);
    for (const group of [
      'cases',
      'regions',
      'measures',
      'indicators',
      'policies',
      'institutions',
      'topics',
      'checks',
    ] as const)
      expect(content?.[group]?.length, group).toBeGreaterThan(0);
  });

  test('每一种取值都有例子', () => {
    expect(sorted(rows('observations').map(({ nature }) => nature))).toEqual(sorted(NATURES));
    expect(sorted(rows('observations').map(({ basis }) => basis))).toEqual(sorted(BASES));
    expect(sorted(rows('observations').map(({ comparator }) => comparator))).toEqual(sorted(COMPARATORS));
    expect(sorted(rows('adoptions').map(({ status }) => status))).toEqual(sorted(ADOPTION_STATUSES));
    expect(sorted(rows('events').map(({ date_basis }) => date_basis))).toEqual(sorted(DATE_BASES));
    expect(sorted(documents.map(({ data }) => data.rights.fulltext))).toEqual(sorted(FULLTEXT_RIGHTS));
  });
});
