/** The database: keys that hold, a view for every question, full text that misses nothing. */
import { afterAll, describe, expect, test } from 'vitest';
import { toSqlite } from '../../src/export/sqlite/write.ts';
import { VIEWS } from '../../src/export/sqlite/views.ts';
import { TABLE_NAMES } from '../../src/export/tables.ts';
import { foldText } from '../../src/search/format/fold.ts';
import { buildHanMap } from '../../src/search/build/han-map.ts';
import { bytesOf, county, options, tableOf } from './county-files.ts';
import { openDatabase } from './read-back.ts';

const db = openDatabase(bytesOf('kb.sqlite'));
afterAll(() => db.close());
const all = (sql: string, parameters: Record<string, string> = {}) => db.prepare(sql).all(parameters);

describe('keys', () => {
  test('no row points to nothing, and the file is whole', () => {
    expect(all('PRAGMA foreign_key_check')).toEqual([]);
    expect(all('PRAGMA integrity_check')).toMatchObject([{ integrity_check: 'ok' }]);
  });
  test('what is a fact points to document, region, measure, indicator', () => {
    const to = (table: string) => new Set(all(`PRAGMA foreign_key_list(${table})`).map((row) => row['table']));
    expect(to('observations')).toEqual(new Set(['documents', 'regions', 'indicators', 'institutions', 'observations']));
    expect(to('adoptions')).toEqual(new Set(['documents', 'regions', 'measures', 'institutions', 'observations']));
    expect(to('comparability')).toEqual(new Set(['documents', 'regions', 'indicators', 'observations']));
    expect(to('measures_distinct')).toEqual(new Set(['measures']));
  });
  test('with keys enforced, a row that points to nothing is refused', () => {
    const copy = openDatabase(bytesOf('kb.sqlite'));
    copy.exec('PRAGMA foreign_keys = ON');
    expect(() => copy.exec("UPDATE observations SET region = '999999'")).toThrow(/FOREIGN KEY/);
    expect(() => copy.exec("UPDATE observations SET nature = 'guess'")).toThrow(/CHECK/);
    copy.close();
  });
  test('a table whose row points to nothing is not published', () => {
    const [first, ...rest] = tableOf('observations').rows;
    const rows = [{ ...first, region: '999999' }, ...rest];
    const tables = new Map([...county.tables, ['observations', { ...tableOf('observations'), rows }] as const]);
    expect(() => toSqlite(tables, options.spelling)).toThrow('points to nothing');
  });
  test('a list that points to another table is a table of pairs', () => {
    const wanted = tableOf('cases').rows.flatMap((row) =>
      String(row['measures'])
        .split('|')
        .map((value, index) => ({ owner: row['id'], position: index + 1, value })),
    );
    expect(wanted.length).toBeGreaterThan(1);
    expect(all('SELECT * FROM cases_measures').map((row) => ({ ...row }))).toEqual(wanted);
  });
});

describe('questions', () => {
  test('every view is listed with its question in both languages', () => {
    const views = all("SELECT name FROM sqlite_master WHERE type = 'view'").map((row) => row['name']);
    const listed = all("SELECT * FROM views WHERE kind = 'view'");
    expect(listed.map((row) => row['name']).toSorted()).toEqual(views.toSorted());
    expect(views.toSorted()).toEqual(Object.keys(VIEWS).toSorted());
    for (const row of listed) {
      expect(String(row['question_zh'])).toMatch(/\p{Script=Han}/u);
      expect(String(row['question_en'])).toMatch(/^[A-Z][a-z]/);
    }
  });
  test.each(all('SELECT name, sql FROM views').filter(({ name }) => name !== 'search'))('$name answers', ({ sql }) => {
    const rows = all(String(sql));
    expect(rows.length).toBeGreaterThan(0);
  });

  test('who did a measure, at which status', () => {
    const wanted = tableOf('adoptions').rows.filter((row) => row['measure'] === 'medical-community');
    const rows = all("SELECT * FROM who_did_what WHERE measure = 'medical-community'");
    expect(rows.map((row) => [row['region'], row['status']]).toSorted()).toEqual(
      wanted.map((row) => [row['region'], row['status']]).toSorted(),
    );
  });
  test('an indicator over regions, with how many others each figure compares', () => {
    for (const row of all('SELECT * FROM indicator_values')) {
      const pairs = tableOf('comparability').rows.filter(({ a, b }) => row['key'] === a || row['key'] === b);
      expect(row['comparable_with'], String(row['key'])).toBe(
        pairs.filter(({ grade }) => grade === 'comparable').length,
      );
      expect(row['not_comparable_with'], String(row['key'])).toBe(
        pairs.filter(({ grade }) => grade === 'not-comparable').length,
      );
    }
  });
  test('targets by their due day, standards left out', () => {
    const rows = all('SELECT key, due_day, state FROM targets_due');
    expect(rows.map((row) => row['key']).toSorted()).toEqual(
      tableOf('targets')
        .rows.filter(({ state }) => state !== 'standing')
        .map(({ key }) => key)
        .toSorted(),
    );
    const days = rows.flatMap((row) => row['due_day'] ?? []).map(String);
    expect(days).toEqual(days.toSorted());
  });
});

describe('full text', () => {
  const search = String(all("SELECT sql FROM views WHERE name = 'search'")[0]?.['sql']);
  const find = (phrase: string) => all(search, { phrase }).map((row) => row['url']);
  const han = buildHanMap();
  const texts = all('SELECT id, text, url FROM search_texts ORDER BY id');
  const grep = (phrase: string) =>
    texts
      .filter((row) =>
        String(row['text'])
          .split('\n')
          .some((line) => foldText(line, han).includes(foldText(phrase, han))),
      )
      .map((row) => row['url']);

  test('any phrase of two to six characters that stands in a row finds the row, as grep would', () => {
    const phrases = new Set(
      texts.flatMap((row, index) =>
        String(row['text'])
          .split('\n')
          .flatMap((line) => {
            const chars = [...foldText(line, han)].filter((char) => char !== ' ');
            const length = 2 + (index % 5);
            const at = (index * 7) % Math.max(1, chars.length - length);
            const phrase = chars.slice(at, at + length).join('');
            return phrase.length >= 2 && /^[\p{Script=Han}\dA-Za-z%，。]+$/u.test(phrase) ? [phrase] : [];
          }),
      ),
    );
    expect(phrases.size).toBeGreaterThan(300);
    for (const phrase of phrases) expect(find(phrase), phrase).toEqual(grep(phrase));
  });
  test.each([
    ['traditional characters', '醫共體', '医共体'],
    ['full-width letters and capitals', 'ＤＲＧ', 'drg'],
    ['punctuation of another width', '（', '('],
  ])('%s', (_what, one, other) => expect(find(`${one}一`)).toEqual(find(`${other}一`)));
  test('a phrase that reaches from one cell into the next is none', () => {
    const [first] = texts.map((row) => String(row['text']).split('\n'));
    expect(find(`${first?.[0]?.at(-1)}${first?.[1]?.at(0)}`)).toEqual(
      grep(`${first?.[0]?.at(-1)}${first?.[1]?.at(0)}`),
    );
  });
  test('what stands nowhere is not found, and quotes do no harm', () => {
    expect(find('此语不见于库中')).toEqual([]);
    expect(find('"OR 1')).toEqual(grep('"OR 1'));
  });
});

test('all public tables are in it', () => {
  const tables = new Set(all("SELECT name FROM sqlite_master WHERE type = 'table'").map((row) => row['name']));
  for (const name of TABLE_NAMES) expect(tables).toContain(name.replaceAll('-', '_'));
});
