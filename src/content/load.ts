/** Reads a content folder into typed entries and tables, with every problem found on the way. No cross references yet. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { z } from 'zod';
import { adoptionRow } from '../schema/adoption.ts';
import { caseRecord } from '../schema/case.ts';
import { checkEntry } from '../schema/check.ts';
import { citationRow } from '../schema/citation.ts';
import { collectionRecord, type CollectionRecord } from '../schema/collection.ts';
import { documentRecord } from '../schema/document.ts';
import { eventRow } from '../schema/event.ts';
import { indicatorRecord } from '../schema/indicator.ts';
import { institutionEntry } from '../schema/institution.ts';
import { measureRecord } from '../schema/measure.ts';
import { numeralRow } from '../schema/numeral.ts';
import { observationRow } from '../schema/observation.ts';
import { policyEntry } from '../schema/policy.ts';
import type { Problem } from '../schema/problem.ts';
import { regionRecord } from '../schema/region.ts';
import type { Content, DocumentSource } from '../model/content.ts';
import type { Entry, ProseEntry, Row } from '../model/positions.ts';
import { parseMdx } from './read-mdx.ts';
import { parseTable } from './read-table.ts';
import { readText } from './read-text.ts';
import { parseRegistry, parseYaml, validate } from './read-yaml.ts';
import { suggestion } from '../text/suggest.ts';

const TABLES = ['observations.csv', 'adoptions.csv', 'events.csv', 'citations.csv', 'numerals.csv'] as const;
const TOP_LEVEL = [
  'documents',
  'cases',
  'regions',
  'measures',
  'indicators',
  'policies.yaml',
  'institutions.yaml',
  'checks.yaml',
  'collection.yaml',
];
const FILE_ID = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
const FILE_CODE = /^\d{6}$/;

/**
 * Loads everything below `root` (a content folder as in the README).
 *
 * @returns the content that could be read and all problems of all files; a file with a problem may be missing from `content`
 */
export function loadContent(root: string): { content: Content; problems: Problem[] } {
  const problems: Problem[] = [];
  const reader = new Reader(root, problems);
  const content: Content = {
    documents: reader.documents(),
    cases: reader.folder('cases', caseRecord, FILE_ID),
    regions: reader.folder('regions', regionRecord, FILE_CODE),
    measures: reader.folder('measures', measureRecord, FILE_ID),
    indicators: reader.folder('indicators', indicatorRecord, FILE_ID),
    policies: reader.registry('policies.yaml', policyEntry),
    institutions: reader.registry('institutions.yaml', institutionEntry),
    checks: existsSync(join(root, 'checks.yaml')) ? reader.registry('checks.yaml', checkEntry) : [],
    collection: reader.collection('collection.yaml'),
    unreadable: reader.unreadable,
  };
  reader.reportStrangers(root, TOP_LEVEL, '');
  return { content, problems };
}

class Reader {
  readonly root: string;
  readonly problems: Problem[];
  /** Ids of entries that exist but could not be read (rows as `<document>/<id>`, `*` for a whole table); a reference to one of them is not dangling. */
  readonly unreadable = new Set<string>();

  constructor(root: string, problems: Problem[]) {
    this.root = root;
    this.problems = problems;
  }

  /** Path shown to the author: the content folder's own name and what lies below it. */
  label(path: string): string {
    return `${basename(this.root)}/${path}`;
  }

  text(path: string): string | undefined {
    return readText(join(this.root, path), this.label(path), this.problems);
  }

  list(path: string): string[] {
    const folder = join(this.root, path);
    if (existsSync(folder) && statSync(folder).isDirectory())
      return readdirSync(folder)
        .filter((name) => !name.startsWith('.'))
        .sort();
    this.report(this.label(path), 'files/missing', `没有文件夹“${path}”`, '建立这个文件夹；暂无内容可以留空。');
    return [];
  }

  report(file: string, rule: string, message: string, remedy: string): void {
    this.problems.push({ file, line: 1, rule, message, remedy });
  }

  reportStrangers(folder: string, expected: readonly string[], prefix: string): void {
    for (const name of readdirSync(folder)) {
      if (name.startsWith('.') || expected.includes(name)) continue;
      this.report(
        this.label(`${prefix}${name}`),
        'files/unexpected',
        `不认识的文件“${name}”，不会被收录`,
        `${suggestion(name, expected)}改名或移走。`,
      );
    }
  }

  folder<S extends z.ZodObject>(path: string, schema: S, pattern: RegExp): ProseEntry<z.output<S>>[] {
    return this.list(path).flatMap((name) => {
      const file = `${path}/${name}`;
      const id = name.replace(/\.mdx$/, '');
      if (!name.endsWith('.mdx') || !pattern.test(id)) {
        const shape = pattern === FILE_CODE ? '六位代码.mdx，如 330600.mdx' : '小写英文编号.mdx，如 family-doctor.mdx';
        this.report(this.label(file), 'files/name', `文件名“${name}”不合体例，不会被收录`, `文件名应为${shape}。`);
        return [];
      }
      const source = this.text(file);
      const entry = source === undefined ? undefined : parseMdx(id, source, this.label(file), schema, this.problems);
      if (!entry) this.unreadable.add(id);
      return entry ? [entry] : [];
    });
  }

  registry<S extends z.ZodObject>(file: string, schema: S): Entry<z.output<S>>[] {
    if (!existsSync(join(this.root, file))) {
      this.report(this.label(file), 'files/missing', `没有登记表“${file}”`, '建立这个文件；暂无内容写 []。');
      return [];
    }
    const source = this.text(file);
    return source === undefined ? [] : parseRegistry(source, this.label(file), schema, this.problems, this.unreadable);
  }

  /** The one record about the whole collection; a content folder may do without. */
  collection(file: string): Entry<CollectionRecord>[] {
    const source = existsSync(join(this.root, file)) ? this.text(file) : undefined;
    const parsed = source === undefined ? undefined : parseYaml(source, this.label(file), 1, this.problems);
    const data = parsed && validate(collectionRecord, parsed.value, this.label(file), parsed.at, [], this.problems);
    return data ? [{ id: 'collection', file: this.label(file), data, at: parsed.at }] : [];
  }

  table<S extends z.ZodObject>(path: string, schema: S): Row<z.output<S>>[] {
    const document = dirname(path).split('/').at(-1) ?? '';
    if (!existsSync(join(this.root, path))) {
      this.unreadable.add(`${document}/*`);
      this.report(
        this.label(path),
        'files/missing',
        `没有表“${basename(path)}”`,
        `建立这个文件；没有内容也要写列名一行：${Object.keys(schema.shape).join(',')}`,
      );
      return [];
    }
    const source = this.text(path);
    const { rows, broken } =
      source === undefined
        ? { rows: [], broken: 'all' as const }
        : parseTable(source, this.label(path), schema, this.problems);
    // A ledger row is known by the observation it accounts for, every other row by its id.
    const key = (cells: string[]) => (path.endsWith('numerals.csv') ? `ledger:${cells.at(-1)}` : cells[0]);
    for (const id of broken === 'all' ? ['*'] : broken.map(key)) this.unreadable.add(`${document}/${id}`);
    return rows;
  }

  documents(): DocumentSource[] {
    return this.list('documents').flatMap((id) => {
      const folder = `documents/${id}`;
      if (!statSync(join(this.root, folder)).isDirectory() || !FILE_ID.test(id)) {
        this.report(
          this.label(folder),
          'files/name',
          `“${id}”不是文献文件夹，不会被收录`,
          '每份文献一个文件夹，名为小写英文编号，如 shaoxing-2019。',
        );
        return [];
      }
      this.reportStrangers(join(this.root, folder), ['index.mdx', ...TABLES], `${folder}/`);
      const tables = {
        observations: this.table(`${folder}/observations.csv`, observationRow),
        adoptions: this.table(`${folder}/adoptions.csv`, adoptionRow),
        events: this.table(`${folder}/events.csv`, eventRow),
        citations: this.table(`${folder}/citations.csv`, citationRow),
        numerals: this.table(`${folder}/numerals.csv`, numeralRow),
      };
      const index = `${folder}/index.mdx`;
      if (!existsSync(join(this.root, index))) {
        this.report(this.label(index), 'files/missing', '文献没有 index.mdx', '建立 index.mdx，写著录项和提要。');
        return [];
      }
      const source = this.text(index);
      const entry =
        source === undefined ? undefined : parseMdx(id, source, this.label(index), documentRecord, this.problems);
      if (!entry) this.unreadable.add(id);
      return entry ? [{ ...entry, folder: this.label(folder), ...tables }] : [];
    });
  }
}
