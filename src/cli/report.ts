/** Prints problems for people, for machines and for GitHub's annotations. */
import { LIMITS } from '../schema/limits.ts';
import { compareProblems, type Problem } from '../schema/problem.ts';
import { asciiUnseen, shorten, shortenQuotes, visible } from '../text/printable.ts';

export const FORMATS = ['text', 'json', 'github'] as const;
export type Format = (typeof FORMATS)[number];

/** Longest file name shown, longest message and remedy, in characters; our own sentences are shorter. */
const LONGEST = { file: 200, message: 250, remedy: 350 };

/**
 * Removes repeats (the same rule at the same place), sorts, of a file with very many problems shows the first and counts the others, and keeps what content can put
 * into a message short and visible.
 */
export function tidy(problems: readonly Problem[]): Problem[] {
  const seen = new Set<string>();
  const single = problems.toSorted(compareProblems).filter((problem) => {
    const key = [problem.file, problem.line, problem.column, problem.rule, problem.message].join('|');
    return seen.size < seen.add(key).size;
  });
  return [...Map.groupBy(single.filter(isNotRepeated(single)), ({ file }) => file).values()]
    .flatMap(firstOfFile)
    .map(printable);
}

/** A character that can't be seen is found when the file is read, and once more in the text it stands in, of which only the beginning is known. */
function isNotRepeated(problems: readonly Problem[]): (problem: Problem) => boolean {
  const found = new Set(
    problems.filter(({ rule }) => rule === 'encoding/invisible').map(({ file, line }) => `${file}|${line}`),
  );
  return ({ rule, file, line }) => rule !== 'text/invisible' || !found.has(`${file}|${line}`);
}

function firstOfFile(problems: readonly Problem[]): Problem[] {
  const shown = problems.slice(0, LIMITS.problemsPerFile);
  const next = problems[LIMITS.problemsPerFile];
  if (!next) return shown;
  const message = `这个文件还有 ${problems.length - shown.length} 处问题没有列出`;
  const { file, line } = next;
  return [...shown, { file, line, rule: 'report/more', message, remedy: '先改好前面列出的，再校验一次。' }];
}

const printable = (problem: Problem): Problem => ({
  ...problem,
  message: shortenQuotes(problem.message, LIMITS.echoCharacters, LONGEST.message),
  remedy: shortenQuotes(problem.remedy, LIMITS.echoCharacters, LONGEST.remedy),
});

/** The report as one text; `text` ends with a count, also when it is zero. */
export function formatProblems(problems: readonly Problem[], format: Format, summary: string): string {
  const errors = problems.filter(isError);
  if (format === 'json')
    return asciiUnseen(JSON.stringify({ ok: errors.length === 0, count: problems.length, problems }, null, 2));
  if (format === 'github') return problems.map(annotation).join('\n');
  const blocks = problems.map(
    (problem) =>
      `${shorten(problem.file, LONGEST.file)}:${problem.line}${problem.column ? `:${problem.column}` : ''}  [${problem.rule}]\n  ${isError(problem) ? '错误' : '提醒'}：${problem.message}\n  改法：${problem.remedy}`,
  );
  const files = new Set(errors.map(({ file }) => file)).size;
  const warnings = problems.length - errors.length;
  return [
    ...blocks,
    errors.length > 0 ? `共 ${errors.length} 处问题，涉及 ${files} 个文件。` : `校验通过：${summary}`,
    ...(warnings > 0 ? [`另有 ${warnings} 处提醒，请读原文判断，不影响通过。`] : []),
  ].join('\n\n');
}

/** A warning is for a reader to judge; it fails nothing. */
export const isError = ({ level }: Problem): boolean => level !== 'warning';

/** One workflow command. A line feed in it would begin another command, a comma or a colon in a property another property. */
function annotation({ level, file, line, column, rule, message, remedy }: Problem): string {
  const properties = { file, line, col: column ?? 1, title: rule };
  const written = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  return `::${level ?? 'error'} ${written.join(',')}::${escapeData(`${message}。${remedy}`)}`;
}

const escapeData = (text: string): string =>
  text
    .replaceAll(/[^\r\n]+/g, visible)
    .replaceAll('%', '%25')
    .replaceAll('\r', '%0D')
    .replaceAll('\n', '%0A');
const escapeProperty = (text: string): string => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
