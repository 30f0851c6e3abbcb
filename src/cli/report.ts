/** Prints problems for people, for machines and for GitHub's annotations. */
import { compareProblems, type Problem } from '../schema/problem.ts';

export const FORMATS = ['text', 'json', 'github'] as const;
export type Format = (typeof FORMATS)[number];

/** Removes repeats (the same rule at the same place) and sorts. */
export function tidy(problems: readonly Problem[]): Problem[] {
  const seen = new Set<string>();
  return problems.toSorted(compareProblems).filter((problem) => {
    const key = [problem.file, problem.line, problem.column, problem.rule, problem.message].join('|');
    return seen.size < seen.add(key).size;
  });
}

/** The report as one text; `text` ends with a count, also when it is zero. */
export function formatProblems(problems: readonly Problem[], format: Format, summary: string): string {
  if (format === 'json')
    return JSON.stringify({ ok: problems.length === 0, count: problems.length, problems }, null, 2);
  if (format === 'github')
    return problems
      .map(
        (problem) =>
          `::error file=${problem.file},line=${problem.line},col=${problem.column ?? 1},title=${problem.rule}::${escapeCommand(`${problem.message}。${problem.remedy}`)}`,
      )
      .join('\n');
  const blocks = problems.map(
    (problem) =>
      `${problem.file}:${problem.line}${problem.column ? `:${problem.column}` : ''}  [${problem.rule}]\n  错误：${problem.message}\n  改法：${problem.remedy}`,
  );
  const files = new Set(problems.map(({ file }) => file)).size;
  return [
    ...blocks,
    problems.length > 0 ? `共 ${problems.length} 处问题，涉及 ${files} 个文件。` : `校验通过：${summary}`,
  ].join('\n\n');
}

/** GitHub's workflow commands need these three characters escaped. */
const escapeCommand = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
