import { describe, expect, test } from 'vitest';
import { safely } from '../../src/content/safely.ts';
import type { Problem } from '../../src/schema/problem.ts';

function thrown(error: unknown): Problem | undefined {
  const problems: Problem[] = [];
  const result = safely('content/a.mdx', 'read', problems, () => {
    throw error;
  });
  expect(result).toBeUndefined();
  return problems[0];
}

describe('a net of its own for each file and rule', () => {
  test('what is thrown becomes a problem of the file, with the step as its rule', () => {
    expect(thrown(new TypeError('x is not a function'))).toMatchObject({
      ...{ file: 'content/a.mdx', line: 1, rule: 'internal/read' },
      message: '校验到一半出错（read：x is not a function）',
    });
  });
  test('a file that may not be read says so', () => {
    expect(thrown(Object.assign(new Error('EACCES: denied'), { code: 'EACCES' }))?.message).toBe(
      '文件读不出来（EACCES）',
    );
  });
  test('so does what is too deep, and what is no error', () => {
    const deep = (): number => 1 + deep();
    const problems: Problem[] = [];
    safely('a', 'read', problems, deep);
    expect(problems[0]?.message).toBe('内容嵌套太深，校验到一半停下了');
    expect(thrown('甲\u001b'.repeat(100))?.message.length).toBeLessThan(500);
    expect(thrown(undefined)?.rule).toBe('internal/read');
  });
  test('what goes well is handed on', () => {
    const problems: Problem[] = [];
    expect(safely('a', 'read', problems, () => 1)).toBe(1);
    expect(problems).toEqual([]);
  });
});
