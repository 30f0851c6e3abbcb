import type { Problem } from '../schema/problem.ts';

/** The first CR without an LF, in a text whose CR LF have become LF: YAML ends a line there, front matter and CSV don't. */
export function findStrayBreak(text: string): Omit<Problem, 'file'> | undefined {
  const index = text.indexOf('\r');
  if (index < 0) return undefined;
  const before = text.slice(0, index);
  return {
    line: before.split('\n').length,
    column: index - before.lastIndexOf('\n'),
    rule: 'encoding/line-end',
    message: '有单独的回车符（CR），各种读取程序对它是不是换行看法不一',
    remedy: '用编辑器把换行符统一成 LF 再保存，多余的删去。',
  };
}
