import { LineCounter, isMap, isScalar, isSeq, parseDocument, visit, type Node } from 'yaml';
import type { z } from 'zod';
import type { Problem } from '../schema/problem.ts';
import { describeIssue } from './describe-issue.ts';
import type { Entry, Locate, Position } from '../model/positions.ts';

interface ParsedYaml {
  value: unknown;
  at: Locate;
}

/** The parser's commonest complaints, in words. */
const SYNTAX: Record<string, string> = {
  BAD_INDENT: '缩进与同级各行不齐',
  TAB_AS_INDENT: '缩进用了制表符，应为空格',
  MISSING_CHAR: '少了冒号、逗号、括号或收尾的引号',
  BLOCK_AS_IMPLICIT_KEY: '冒号后缺空格，或一行里写了两个字段',
  MULTILINE_IMPLICIT_KEY: '缩进与同级各行不齐，被当成上一行的续行',
  UNEXPECTED_TOKEN: '有多余的符号',
  BAD_SCALAR_START: '文字以特殊符号开头，须加引号',
  BAD_DQ_ESCAPE: '双引号里有反斜杠',
};

/** A plain scalar that another YAML reader would turn into a date or a number; authors must quote it. */
const UNQUOTED_DATE = /^\d{4}-\d{2}(?:-\d{2})?$/;

/**
 * Parses YAML and keeps the position of every node.
 *
 * @param firstLine line of the file on which `source` begins (front matter starts on line 2)
 */
export function parseYaml(
  source: string,
  file: string,
  firstLine: number,
  problems: Problem[],
): ParsedYaml | undefined {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, uniqueKeys: true });
  const position = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  for (const error of document.errors) {
    // A line that is indented too far is swallowed by the value above it; two errors say so, and only the second knows the line.
    if (error.code === 'BLOCK_AS_IMPLICIT_KEY' && document.errors.some(({ code }) => code === 'MULTILINE_IMPLICIT_KEY'))
      continue;
    const duplicate = error.code === 'DUPLICATE_KEY';
    problems.push({
      file,
      ...position(error.code === 'MULTILINE_IMPLICIT_KEY' ? error.pos[1] - 1 : error.pos[0]),
      rule: duplicate ? 'yaml/duplicate-key' : 'yaml/syntax',
      message: duplicate ? '同一字段写了两次' : `YAML 写法有误：${SYNTAX[error.code] ?? error.code}`,
      remedy: duplicate ? '删去其中一个。' : '检查缩进、冒号后的空格和引号是否成对；含有冒号或引号的文字整段加引号。',
    });
  }
  visit(document, {
    Scalar(_key, node) {
      if (node.type === 'PLAIN' && UNQUOTED_DATE.test(node.source ?? '') && node.range)
        problems.push({
          file,
          ...position(node.range[0]),
          rule: 'yaml/unquoted-date',
          message: `日期 ${node.source} 没有加引号`,
          remedy: `写成 '${node.source}'，否则会被当成时间戳。`,
        });
    },
  });
  if (document.errors.length > 0) return undefined;
  const root = document.contents as Node | null;
  return { value: document.toJS(), at: (path) => locate(root, path, position, firstLine) };
}

function locate(
  root: Node | null,
  path: readonly PropertyKey[],
  position: (offset: number) => Position,
  firstLine: number,
): Position {
  let node: Node | null = root;
  let found: Position = node?.range ? position(node.range[0]) : { line: firstLine };
  for (const key of path) {
    if (isMap(node)) {
      const pair: { key: unknown; value: unknown } | undefined = node.items.find(
        (item) => isScalar(item.key) && item.key.value === key,
      );
      if (!pair) return found;
      const keyNode = pair.key as Node;
      if (keyNode.range) found = position(keyNode.range[0]);
      node = pair.value as Node | null;
    } else if (isSeq(node)) {
      node = (node.items[Number(key)] ?? null) as Node | null;
      if (node?.range) found = position(node.range[0]);
    } else return found;
  }
  return found;
}

/** Validates one YAML value; each issue becomes a problem at its own line. */
export function validate<S extends z.ZodObject>(
  schema: S,
  value: unknown,
  file: string,
  at: Locate,
  base: readonly PropertyKey[],
  problems: Problem[],
): z.output<S> | undefined {
  const result = schema.safeParse(value ?? {});
  if (result.success) return result.data;
  for (const issue of result.error.issues) {
    const path = issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path;
    problems.push({ file, ...at([...base, ...path]), ...describeIssue(issue, value, Object.keys(schema.shape)) });
  }
  return undefined;
}

/**
 * Reads a registry: a YAML list of entries, each with its own `id`.
 *
 * @param unreadable receives the ids of entries that have a problem, so that references to them are not called dangling
 */
export function parseRegistry<S extends z.ZodObject>(
  source: string,
  file: string,
  schema: S,
  problems: Problem[],
  unreadable: Set<string>,
): Entry<z.output<S>>[] {
  const parsed = parseYaml(source, file, 1, problems);
  if (!parsed) return [];
  if (!Array.isArray(parsed.value)) {
    problems.push({ file, line: 1, rule: 'yaml/list', message: '登记表应是一个列表', remedy: '每条以“- id: …”开头。' });
    return [];
  }
  return parsed.value.flatMap((value: unknown, index) => {
    const data = validate(schema, value, file, parsed.at, [index], problems);
    if (!data) unreadable.add(String((value as { id?: unknown } | null)?.id));
    return data
      ? [{ id: String((data as { id: string }).id), file, data, at: (path) => parsed.at([index, ...path]) }]
      : [];
  });
}
