import type { z } from 'zod';
import { LIMITS } from '../schema/limits.ts';
import { shorten } from '../text/printable.ts';
import { suggestion } from '../text/suggest.ts';

/** A zod issue in words a curator understands. */
export interface IssueWords {
  rule: string;
  message: string;
  remedy: string;
}

const TYPES: ReadonlyMap<string, string> = new Map([
  ['string', '文字'],
  ['number', '数字'],
  ['int', '整数'],
  ['boolean', 'true 或 false'],
  ['array', '列表'],
  ['object', '一组“键: 值”'],
]);

/** How a value of a type is written. */
const WRITING: ReadonlyMap<string, string> = new Map([
  ['string', '写成一段文字。'],
  ['number', '只写数字，不加引号和单位。'],
  ['int', '只写整数，不加引号和单位。'],
  ['array', '写成列表，如 [甲, 乙]；没有的写 []。'],
  ['object', '按体例分成几个“键: 值”来写。'],
]);

/** What stood there, short enough to be read; of a list or a map only what it is. */
function show(value: unknown): string {
  if (value === undefined) return '空';
  if (typeof value === 'string') return `“${shorten(value, LIMITS.echoCharacters)}”`;
  if (Array.isArray(value)) return '列表';
  return typeof value === 'object' && value !== null ? '一组“键: 值”' : String(value);
}

/**
 * Says what a zod issue means, in Chinese. Custom messages of the schema are `what is wrong｜what to do`.
 *
 * @param issue one issue of a failed parse
 * @param input the value that was parsed, to show what stood there
 * @param knownKeys the keys the schema knows, for a near suggestion
 */
export function describeIssue(issue: z.core.$ZodIssue, input: unknown, knownKeys: readonly string[]): IssueWords {
  const name = issue.path.map(String).join('.') || '本条';
  const found = valueAt(input, issue.path);
  switch (issue.code) {
    case 'unrecognized_keys': {
      const key = issue.keys[0] ?? '';
      return {
        rule: 'schema/unknown-key',
        message: `不认识的字段“${issue.keys.slice(0, 5).join('”“')}”${issue.keys.length > 5 ? ` 等 ${issue.keys.length} 个` : ''}`,
        remedy: `${suggestion(key, knownKeys)}改正字段名，或删去。`,
      };
    }
    case 'invalid_type': {
      const wanted = TYPES.get(issue.expected) ?? issue.expected;
      if (found === undefined || found === null)
        return {
          rule: 'schema/missing',
          message: `缺少字段“${name}”`,
          remedy: `补上 ${name}（${wanted}）；原文没有写明的填“未说明”，没有内容的列表写 []。`,
        };
      const isPlain = typeof found !== 'object';
      const quoted = issue.expected === 'string' && isPlain ? `给它加上引号，如 "${String(found)}"。` : undefined;
      const remedy = quoted ?? WRITING.get(issue.expected) ?? '照体例改写。';
      return { rule: 'schema/type', message: `“${name}”应为${wanted}，现为 ${show(found)}`, remedy };
    }
    case 'invalid_value': {
      const choices = issue.values.map(String);
      return {
        rule: 'schema/choice',
        message: `“${name}”的取值 ${show(found)} 不在规定之内`,
        remedy: suggestion(typeof found === 'object' ? '' : String(found ?? ''), choices),
      };
    }
    default: {
      // A message of the library's own is English; what is shown of the value says enough.
      const isOurs = /\p{Script=Han}/u.test(issue.message);
      const [what = '', remedy = '照体例改写'] = (isOurs ? issue.message : '太多、太少或超出范围').split('｜');
      return {
        rule: `schema/${ruleName(issue)}`,
        message: `“${name}”${isWorthShowing(found) ? `（${show(found)}）` : ''}${what}`,
        remedy: `${remedy}。`,
      };
    }
  }
}

/** Nothing, and that something is a list, tells a reader nothing. */
const isWorthShowing = (found: unknown): boolean =>
  found !== undefined && found !== null && found !== '' && typeof found !== 'object';

const ruleName = (issue: z.core.$ZodIssue): string =>
  issue.code === 'custom' ? 'rule' : issue.code.replaceAll('_', '-');

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? (value as Record<PropertyKey, unknown>)[key]
        : undefined,
    input,
  );
}
