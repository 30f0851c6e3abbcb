/** `kb.sqlite`: all tables with their keys, a view for every question people ask, and the full text. The same tables give the same bytes. */
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import { QUESTIONS, SEARCH_QUESTION } from '../../words/codebook/questions.ts';
import { type FlatRow, SEPARATOR, type Table } from '../declare.ts';
import { KEYS } from '../fields.ts';
import { createLink, createTable, linksOf, quote, type SqlTable, sqlTable } from './schema.ts';
import { SEARCHED, speller, type Spelling, textsOf } from './search.ts';
import { SEARCH, VIEWS } from './views.ts';

/** Marks the file as ours (`PRAGMA application_id`): “kbcr”. */
const APPLICATION = 0x6b626372;
/** Form of the tables. */
const VERSION = 2;

/**
 * @param tables by their public names
 * @throws when a row points to one that is not there
 */
export function toSqlite(tables: ReadonlyMap<string, Table>, spelling: Spelling): Uint8Array {
  const db = new DatabaseSync(':memory:');
  try {
    db.exec(`PRAGMA encoding = 'UTF-8'; PRAGMA page_size = 4096; PRAGMA application_id = ${APPLICATION};
PRAGMA user_version = ${VERSION}; PRAGMA foreign_keys = OFF; BEGIN;`);
    const all = [...tables].map(([name, table]) => ({ table, sql: sqlTable(name, table.columns) }));
    for (const { sql } of all) db.exec([createTable(sql), ...linksOf(sql).map(createLink)].join('\n'));
    for (const { table, sql } of all) fill(db, sql, table.rows);
    writeViews(db);
    writeSearch(db, all, spelling);
    db.exec('COMMIT; PRAGMA foreign_keys = ON;');
    const [dangling] = db.prepare('PRAGMA foreign_key_check').all();
    if (dangling) throw new Error(`kb.sqlite: a row points to nothing: ${JSON.stringify(dangling)}`);
    db.exec('VACUUM');
    return db.serialize();
  } finally {
    db.close();
  }
}

const insertInto = (db: DatabaseSync, name: string, columns: number): StatementSync =>
  db.prepare(`INSERT INTO ${quote(name)} VALUES (${Array.from({ length: columns }, () => '?').join(', ')})`);

function fill(db: DatabaseSync, sql: SqlTable, rows: readonly FlatRow[]): void {
  const insert = insertInto(db, sql.name, sql.fields.length);
  for (const row of rows) insert.run(...sql.fields.map(({ name }) => row[name] ?? null));
  const [key = ''] = KEYS[sql.table] ?? [];
  for (const { name, field } of linksOf(sql)) {
    const link = insertInto(db, name, 3);
    for (const row of rows)
      String(row[field.name] ?? '')
        .split(SEPARATOR)
        .filter(Boolean)
        .forEach((value, index) => link.run(row[key] ?? null, index + 1, value));
  }
}

/** The views, and a table that says which question each answers. */
function writeViews(db: DatabaseSync): void {
  db.exec(
    'CREATE TABLE "views" ("name" TEXT NOT NULL PRIMARY KEY, "kind" TEXT NOT NULL, "question_zh" TEXT NOT NULL, "question_en" TEXT NOT NULL, "sql" TEXT NOT NULL) STRICT;',
  );
  const insert = insertInto(db, 'views', 5);
  for (const [name, [zh, en]] of Object.entries(QUESTIONS)) {
    const sql = VIEWS[name as keyof typeof QUESTIONS].trim();
    db.exec(`CREATE VIEW ${quote(name)} AS ${sql}`);
    insert.run(name, 'view', zh, en, `SELECT * FROM ${name}`);
  }
  const [zh, en] = SEARCH_QUESTION;
  insert.run('search', 'query', zh, en, SEARCH.trim());
}

function writeSearch(
  db: DatabaseSync,
  tables: readonly { readonly table: Table; readonly sql: SqlTable }[],
  spelling: Spelling,
): void {
  // Every letter of the index lies beyond ASCII, where this tokenizer takes all for letters of a word: it splits at our blanks alone.
  db.exec(`CREATE TABLE "search_texts" ("id" INTEGER PRIMARY KEY, "table" TEXT NOT NULL, "key" TEXT, "title" TEXT, "text" TEXT NOT NULL, "url" TEXT) STRICT;
CREATE TABLE "search_letters" ("character" TEXT NOT NULL PRIMARY KEY, "letter" TEXT NOT NULL) STRICT;
CREATE VIRTUAL TABLE "search_index" USING fts5("pairs", content = '', columnsize = 0, tokenize = 'ascii');`);
  const [text, pairs, letter] = [
    insertInto(db, 'search_texts', 6),
    db.prepare('INSERT INTO "search_index" (rowid, "pairs") VALUES (?, ?)'),
    insertInto(db, 'search_letters', 2),
  ];
  const spell = speller(spelling);
  let id = 0;
  for (const { table, sql } of tables) {
    const names = SEARCHED[sql.table];
    for (const row of names ? table.rows : []) {
      const texts = textsOf(row, sql.fields);
      const title = names?.map((name) => row[name]).find((name) => name !== null && name !== undefined);
      id += 1;
      text.run(id, sql.name, keyOf(sql.table, row), title ?? null, texts.join('\n'), row['url'] ?? null);
      pairs.run(id, spell(texts));
    }
  }
  for (const [character, to] of spelling.typed()) letter.run(character, to);
  db.exec(`INSERT INTO "search_index" ("search_index") VALUES ('optimize');`);
}

/** By what a row is known in its table. */
function keyOf(table: string, row: FlatRow): string | null {
  const key = row['key'] ?? row[KEYS[table]?.[0] ?? ''];
  return key === null || key === undefined ? null : String(key);
}
