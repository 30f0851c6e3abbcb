import type { z } from 'zod';
import { suggestion } from '../text/suggest.ts';

/** A zod issue in words a curator understands. */
export interface IssueWords {
  rule: string;
  message: string;
  remedy: string;
}

const TYPES: Record<string, string> = {
  string: '文字',
  number: '数字',
  int: '整数',
  boolean: 'true 或 false',
  array: '列表',
  object: '一组“键: 值”',
};

const show = (value: unknown): string => (typeof value === 'string' ? `“${value}”` : JSON.stringify(value)) ?? '空';

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
        message: `不认识的字段“${issue.keys.join('”“')}”`,
        remedy: `${suggestion(key, knownKeys)}改正字段名，或删去。`,
      };
    }
    case 'invalid_type': {
      const wanted = TYPES[issue.expected] ?? issue.expected;
      if (found === undefined || found === null)
        return {
          rule: 'schema/missing',
          message: `缺少字段“${name}”`,
          remedy: `补上 ${name}（${wanted}）；原文没有写明的填“未说明”，没有内容的列表写 []。`,
        };
      const quoting = issue.expected === 'string' ? `给它加上引号，如 "${String(found)}"。` : '照体例改写。';
      return { rule: 'schema/type', message: `“${name}”应为${wanted}，现为 ${show(found)}`, remedy: quoting };
    }
    case 'invalid_value': {
      const choices = issue.values.map(String);
      return {
        rule: 'schema/choice',
        message: `“${name}”的取值 ${show(found)} 不在规定之内`,
        remedy: suggestion(String(found ?? ''), choices),
      };
    }
    default: {
      const [what = issue.message, remedy = '照体例改写。'] = issue.message.split('｜');
      return {
        rule: `schema/${ruleName(issue)}`,
        message: `“${name}”${show(found) === '空' ? '' : `（${show(found)}）`}${what}`,
        remedy: `${remedy}。`,
      };
    }
  }
}

const ruleName = (issue: z.core.$ZodIssue): string =>
  issue.code === 'custom' ? 'rule' : issue.code.replaceAll('_', '-');

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | null | undefined)?.[key], input);
}
