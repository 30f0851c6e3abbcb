/** Reads YAML: records and registries. */
import type { z } from 'zod';
import type { Problem } from '../schema/problem.ts';
import type { Entry } from '../model/positions.ts';
import { type ParsedYaml, readFully } from './full-yaml.ts';
import { findLongRecord } from './plain-yaml.ts';
import { readQuickly } from './quick-yaml.ts';
import { validate } from './validate.ts';

const DIRECTIVE = '删去这一行；文字以它开头的，整段加引号。';

/**
 * Parses YAML and keeps the position of every node. Takes in plain YAML only (plain-yaml.ts), and only what the reader of the build reads the same way.
 *
 * @param firstLine line of the file on which `source` begins (front matter starts on line 2)
 */
export function parseYaml(
  source: string,
  file: string,
  firstLine: number,
  problems: Problem[],
): ParsedYaml | undefined {
  const report = (line: number, rule: string, message: string, remedy: string) =>
    problems.push({ file, line, rule, message, remedy });
  const long = findLongRecord(source);
  const directive = /^(?:%|\.\.\.(?!\S))/m.exec(source);
  if (long || directive) {
    const line = source.slice(0, long?.offset ?? directive?.index).split('\n').length + firstLine - 1;
    if (long) report(line, long.rule, long.message, long.remedy);
    else report(line, 'yaml/directive', `有一行以“${directive?.[0]}”开头（YAML 指令）`, DIRECTIVE);
    return undefined;
  }
  const quick = readQuickly(source);
  if (!quick) return readFully(source, file, firstLine, problems);
  let full: ParsedYaml | undefined;
  return {
    value: quick.value ?? null,
    // Asked only where something is wrong.
    at: (path) => (full ??= readFully(source, file, firstLine, []))?.at(path) ?? { line: firstLine },
  };
}

/**
 * Reads a registry: a YAML list of entries, each with its own `id`.
 *
 * @param unreadable receives the ids of entries that have a problem, so that references to them are not called dangling
 * @returns the entries without a problem; `undefined` when the registry as a whole is unusable
 */
export function parseRegistry<S extends z.ZodObject>(
  source: string,
  file: string,
  schema: S,
  problems: Problem[],
  unreadable: Set<string>,
): Entry<z.output<S>>[] | undefined {
  const parsed = parseYaml(source, file, 1, problems);
  if (!parsed) return undefined;
  const { value: list } = parsed;
  if (!Array.isArray(list)) {
    problems.push({ file, line: 1, rule: 'yaml/list', message: '登记表应是一个列表', remedy: '每条以“- id: …”开头。' });
    return undefined;
  }
  return list.flatMap((value: unknown, index) => {
    const data = validate(schema, value, file, parsed.at, [index], problems);
    const { id } = (value ?? {}) as { id?: unknown };
    if (typeof id !== 'string' || !data) {
      unreadable.add(typeof id === 'string' ? id : '');
      return [];
    }
    return [{ id, file, data, at: (path) => parsed.at([index, ...path]) }];
  });
}
