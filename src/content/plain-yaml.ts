/**
 * The part of YAML that content may use: lists, maps with plain keys, texts, numbers, true and false. What lets a text stand for something else (anchors, tags,
 * merge keys, directives) is refused: two readers need not agree on it, and the build reads front matter with another one than the check.
 */
import { YAMLException, load } from 'js-yaml';
import { isAlias, isMap, isPair, isScalar, visit, type Document, type Node } from 'yaml';
import { LIMITS } from '../schema/limits.ts';
import { shorten } from '../text/printable.ts';

export interface YamlFault {
  /** Offset in the source. */
  offset: number;
  rule: string;
  message: string;
  remedy: string;
}

export const TAG = {
  rule: 'yaml/tag',
  message: '用了标签（!）',
  remedy: '删去“!”及其后的名称；文字本身以 ! 开头的，整段加引号。',
};

/** What goes beyond plain YAML, in the order of the source. */
export function findFancy(document: Document): YamlFault[] {
  const faults: YamlFault[] = [];
  const report = (node: unknown, rule: string, message: string, remedy: string) =>
    faults.push({ offset: (node as Node | null)?.range?.[0] ?? 0, rule, message, remedy });
  visit(document, {
    Node(_key, node, path) {
      if (isAlias(node) || node.anchor)
        report(
          node,
          'yaml/anchor',
          '用了锚点或引用（& 或 *）',
          '把内容原样写出；文字本身以 & 或 * 开头的，整段加引号。',
        );
      else if (node.tag) report(node, TAG.rule, TAG.message, TAG.remedy);
      if (path.filter((above) => !isPair(above)).length > LIMITS.yamlDepth + 1) {
        report(node, 'limits/yaml-depth', `嵌套超过 ${LIMITS.yamlDepth} 层`, '照体例改写；多半是括号或缩进多了。');
        return visit.BREAK;
      }
      if (isMap(node))
        for (const { key } of node.items) {
          if (!isScalar(key) || typeof key.value !== 'string')
            report(key ?? node, 'yaml/key', '字段名不是普通文字', '字段名只用英文字母、数字和下划线。');
          else if (key.value === '<<') report(key, 'yaml/merge', '用了合并（<<）', '把各字段原样写出。');
        }
      return undefined;
    },
  });
  return faults;
}

/** Where the build would read something else, as a path, or would not read it at all, as a line (zero-based). */
export type OtherReading = { path: PropertyKey[] } | { line: number; reason: string };

/** Reads YAML once more, with the very reader that the build uses for front matter, and tells where it differs from `value`. */
export function findOtherReading(source: string, value: unknown): OtherReading | undefined {
  let other: unknown;
  try {
    other = load(source);
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    return { line: error.mark?.line ?? 0, reason: shorten(error.reason, LIMITS.echoCharacters) };
  }
  const path = difference(value ?? null, other ?? null, []);
  return path && { path };
}

const isTree = (value: unknown): value is Record<PropertyKey, unknown> =>
  typeof value === 'object' &&
  value !== null &&
  (Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype);

function difference(a: unknown, b: unknown, path: PropertyKey[]): PropertyKey[] | undefined {
  if (!isTree(a) || !isTree(b)) return Object.is(a, b) ? undefined : path;
  if (Array.isArray(a) !== Array.isArray(b)) return path;
  for (const key of new Set([...Object.keys(a), ...Object.keys(b)])) {
    if (!Object.hasOwn(a, key) || !Object.hasOwn(b, key)) return [...path, key];
    const found = difference(a[key], b[key], [...path, key]);
    if (found) return found;
  }
  return undefined;
}

/** What would make a reader slow before it says anything: a record without end, or brackets within brackets. */
export function findLongRecord(source: string): YamlFault | undefined {
  let start = 0;
  let offset = 0;
  let open = 0;
  let entries = 0;
  for (const line of source.split('\n')) {
    // In a registry each entry is a record of its own; in front matter no line begins so at the margin.
    if (line.startsWith('-')) {
      start = offset;
      entries += 1;
    }
    if (entries > LIMITS.registryEntries)
      return {
        ...{ offset, rule: 'limits/entries', message: `登记表超过 ${LIMITS.registryEntries} 条` },
        remedy: '核对是否误贴了别的内容；确要登记这么多的，按省分成几个内容文件夹，分别构建。',
      };
    if (offset + line.length - start > LIMITS.recordCharacters)
      return {
        ...{ offset, rule: 'limits/record', message: `一条记录超过 ${LIMITS.recordCharacters} 字` },
        remedy: '删去多余的内容；长的叙述写在正文里。',
      };
    for (const [bracket] of line.matchAll(/[[\]{}]/g)) {
      open = Math.max(0, open + (bracket === '[' || bracket === '{' ? 1 : -1));
      if (open > LIMITS.yamlBrackets)
        return {
          ...{ offset, rule: 'limits/yaml-depth', message: `有超过 ${LIMITS.yamlBrackets} 个没有配对的 [ 或 {` },
          remedy: '配齐或删去括号。',
        };
    }
    offset += line.length + 1;
  }
  return undefined;
}
