/** Reads the files of a content folder, each in a net of its own: whatever one of them does, the others are read. */
import { basename, dirname, join } from 'node:path';
import type { z } from 'zod';
import type { Entry, ProseEntry, Row } from '../model/positions.ts';
import { id as idSchema, regionCode } from '../schema/fields.ts';
import { LIMITS } from '../schema/limits.ts';
import type { Problem } from '../schema/problem.ts';
import { RESERVED_FOR } from '../schema/reserved.ts';
import { suggestion } from '../text/suggest.ts';
import { describeKind, kindOf, namesIn, tooLarge } from './files.ts';
import { findStrayBreak } from './line-breaks.ts';
import { type Memory, stampOf } from './memory.ts';
import { parseMdx } from './read-mdx.ts';
import { parseTable } from './read-table.ts';
import { readText } from './read-text.ts';
import { parseRegistry, parseYaml } from './read-yaml.ts';
import { safely } from './safely.ts';
import { validate } from './validate.ts';

/** Said of a name that is not written as names are. */
const ODD_NAME = '不合体例';

export class Reader {
  readonly root: string;
  readonly problems: Problem[];
  /**
   * Ids of entries that exist but could not be read (rows as `<document>/<id>`, `*` for a whole table, a registry by its file name); a reference to one of them is
   * not dangling.
   */
  readonly unreadable = new Set<string>();

  readonly #memory: Memory | undefined;

  /** @param memory what earlier readings of the same folder gave; it is used and kept up */
  constructor(root: string, problems: Problem[], memory?: Memory) {
    this.root = root;
    this.problems = problems;
    this.#memory = memory;
  }

  /** Path shown to the author: the content folder's own name and what lies below it. */
  label(path: string): string {
    return path ? `${basename(this.root)}/${path}` : basename(this.root);
  }

  report(path: string, rule: string, message: string, remedy: string): void {
    this.problems.push({ file: this.label(path), line: 1, rule, message, remedy });
  }

  /** Runs the reading of one file; a failure becomes a problem of that file, and so does nothing read and nothing said: no page is lost in silence. */
  safely<T>(path: string, run: () => T): T | undefined {
    const before = this.problems.length;
    const result = safely(this.label(path), 'read', this.problems, run);
    if (result === undefined && this.problems.length === before)
      this.report(
        path,
        'internal/read',
        '文件没有读成，也没有找到哪里不对',
        '撤回最近对它的改动再试；请把文件转告维护者。',
      );
    return result;
  }

  /**
   * Reads one file, in a net of its own.
   *
   * @param parse makes of its text what it holds, and names the ids it could not read
   */
  #read<T>(path: string, parse: (source: string, unreadable: Set<string>) => T | undefined): T | undefined {
    const stamp = this.#memory && stampOf(join(this.root, path));
    const known = this.#memory?.get(path);
    if (known && known.stamp === stamp) {
      this.problems.push(...known.problems);
      for (const id of known.unreadable) this.unreadable.add(id);
      return known.result as T | undefined;
    }
    const before = this.problems.length;
    const unreadable = new Set<string>();
    const result = this.safely(path, () => {
      const source = this.text(path);
      return source === undefined ? undefined : parse(source, unreadable);
    });
    for (const id of unreadable) this.unreadable.add(id);
    if (stamp !== undefined)
      this.#memory?.set(path, { stamp, result, problems: this.problems.slice(before), unreadable: [...unreadable] });
    return result;
  }

  /** True when anything stands at the path, be it a link that leads nowhere. */
  has(path: string): boolean {
    return kindOf(join(this.root, path)) !== 'none';
  }

  /** The text of a regular file of bearable size, lines ending in `\n`. */
  text(path: string): string | undefined {
    const full = join(this.root, path);
    const kind = kindOf(full);
    if (kind !== 'file') {
      const { message, remedy } = describeKind('file', kind);
      this.report(path, 'files/kind', message, remedy);
      return undefined;
    }
    const most = tooLarge(full);
    if (most !== undefined) {
      this.report(path, 'limits/file', `文件超过 ${most / 1024} KB`, '核对是否误放了别的文件；确是正文的，分成几份。');
      return undefined;
    }
    const text = readText(full, this.label(path), this.problems);
    const stray = text === undefined ? undefined : findStrayBreak(text);
    if (stray) this.problems.push({ file: this.label(path), ...stray });
    return stray ? undefined : text;
  }

  /** Names in a folder, sorted; an absent, linked or overfull one has none. */
  list(path: string): string[] {
    const full = join(this.root, path);
    const kind = kindOf(full);
    if (kind === 'none')
      this.report(path, 'files/missing', `没有文件夹“${path}”`, '建立这个文件夹；暂无内容可以留空。');
    else if (kind !== 'folder') {
      const { message, remedy } = describeKind('folder', kind);
      this.report(path, 'files/kind', message, remedy);
    }
    const names = kind === 'folder' ? (this.safely(path, () => namesIn(full)) ?? []) : [];
    if (names.length <= LIMITS.folderEntries) return names;
    this.report(
      path,
      'limits/folder',
      `文件夹里有 ${names.length} 项，超过 ${LIMITS.folderEntries}`,
      '按省分成几个内容文件夹，分别构建。',
    );
    return [];
  }

  reportStrangers(folder: string, expected: readonly string[]): void {
    for (const name of this.list(folder)) {
      if (expected.includes(name)) continue;
      const remedy = `${suggestion(name, expected)}改名或移走。`;
      this.report(folder ? `${folder}/${name}` : name, 'files/unexpected', `不认识的文件“${name}”，不会被收录`, remedy);
    }
  }

  /** What is wrong with the id that a file or a folder gives by its name. */
  nameFault(folder: string, id: string, named: 'id' | 'code'): string | undefined {
    if (named === 'code') return regionCode.safeParse(id).success ? undefined : ODD_NAME;
    if (RESERVED_FOR.get(folder)?.includes(id)) return '与网站自己的页面或栏目同名';
    const issue = idSchema.safeParse(id).error?.issues[0];
    return issue && (issue.code === 'custom' ? issue.message.split('｜')[0] : ODD_NAME);
  }

  folder<S extends z.ZodObject>(path: string, schema: S, named: 'id' | 'code'): ProseEntry<z.output<S>>[] {
    return this.list(path).flatMap((name) => {
      const file = `${path}/${name}`;
      const id = name.replace(/\.mdx$/, '');
      const fault = name.endsWith('.mdx') ? this.nameFault(path, id, named) : ODD_NAME;
      if (fault) {
        const shape = named === 'code' ? '六位代码.mdx，如 330600.mdx' : '小写英文编号.mdx，如 family-doctor.mdx';
        const remedy = fault === ODD_NAME ? `文件名应为${shape}。` : '换一个能说明内容的编号，如 family-doctor.mdx。';
        this.report(file, 'files/name', `文件名“${name}”${fault}，不会被收录`, remedy);
        return [];
      }
      return this.prose(id, file, schema) ?? [];
    });
  }

  /** One MDX file. Its id counts as unreadable when it can't be read. */
  prose<S extends z.ZodObject>(id: string, path: string, schema: S): ProseEntry<z.output<S>> | undefined {
    const entry = this.#read(path, (source) => parseMdx(id, source, this.label(path), schema, this.problems));
    if (!entry) this.unreadable.add(id);
    return entry;
  }

  registry<S extends z.ZodObject>(path: string, schema: S): Entry<z.output<S>>[] {
    if (!this.has(path)) {
      this.report(path, 'files/missing', `没有登记表“${path}”`, '建立这个文件；暂无内容写 []。');
      this.unreadable.add(path);
      return [];
    }
    const entries = this.#read(path, (source, unreadable) =>
      parseRegistry(source, this.label(path), schema, this.problems, unreadable),
    );
    if (!entries) this.unreadable.add(path);
    return entries ?? [];
  }

  /** The one record of a YAML file that a content folder may do without. */
  record<S extends z.ZodObject>(path: string, id: string, schema: S): Entry<z.output<S>>[] {
    if (!this.has(path)) return [];
    const file = this.label(path);
    const entry = this.#read(path, (source) => {
      const parsed = parseYaml(source, file, 1, this.problems);
      const data = parsed && validate(schema, parsed.value, file, parsed.at, [], this.problems);
      return data && { id, file, data, at: parsed.at };
    });
    return entry ? [entry] : [];
  }

  /** One CSV table of a document; rows that can't be read count as unreadable. */
  table<S extends z.ZodObject>(path: string, schema: S): Row<z.output<S>>[] {
    const document = basename(dirname(path));
    const parsed = this.has(path)
      ? this.#read(path, (source) => parseTable(source, this.label(path), schema, this.problems))
      : this.report(
          path,
          'files/missing',
          `没有表“${basename(path)}”`,
          `建立这个文件；没有内容也要写列名一行：${Object.keys(schema.shape).join(',')}`,
        );
    const { rows, broken } = parsed ?? { rows: [], broken: 'all' as const };
    // A ledger row is known by the observation it accounts for, every other row by its id.
    const key = (cells: string[]) => (path.endsWith('numerals.csv') ? `ledger:${cells.at(-1)}` : cells[0]);
    for (const id of broken === 'all' ? ['*'] : broken.map(key)) this.unreadable.add(`${document}/${id}`);
    return rows;
  }
}
