/** What the check said about a probe, judged: refused at the right place, let through, or worse. */
import { formatProblems } from '../../src/cli/report.ts';
import type { Problem } from '../../src/schema/problem.ts';
import type { Place } from './place.ts';
import type { Finding } from './tally.ts';

/** `misplaced`: refused, but not where the fault stands, so that a curator looks in vain. */
export type Outcome = 'refused' | 'passed' | 'misplaced' | 'crash' | 'hang';

export interface Verdict {
  outcome: Outcome;
  /** What went wrong, or the first problem. */
  detail: string;
  milliseconds: number;
  /** What is wrong with the report itself. */
  complaints: string[];
}

/** Rules about a file as a whole, which are told of its first line. */
const WHOLE_FILE = new Set(['limits/file']);

/** A message longer than this echoes what it should name. */
const LONGEST_MESSAGE = 600;
/** Characters that a terminal or a reader would not show as they are. */
const UNPRINTABLE = /[^\P{Cc}\n]|\p{Default_Ignorable_Code_Point}|[\p{Zl}\p{Zp}]/u;

/**
 * @param label name of the content folder, which files begin with
 * @param place undefined: the folder as a whole
 */
export function judge(
  problems: readonly Problem[],
  label: string,
  place: Place | undefined,
): Omit<Verdict, 'milliseconds'> {
  const complaints = reviewReport(problems);
  if (problems.length === 0) return { outcome: 'passed', detail: '', complaints };
  const right = problems.find(
    ({ file, line, rule }) =>
      !place ||
      (file === `${label}/${place.path}` && (WHOLE_FILE.has(rule) || (line >= place.from && line <= place.to))),
  );
  const shown = right ?? problems[0];
  const detail = shown ? `${shown.file}:${shown.line} [${shown.rule}] ${shown.message}`.slice(0, 200) : '';
  return { outcome: right ? 'refused' : 'misplaced', detail, complaints };
}

/** The report is read in a terminal and by GitHub: nothing of the content may act there. */
function reviewReport(problems: readonly Problem[]): string[] {
  const complaints: string[] = [];
  if (problems.some(({ message, remedy }) => message.length + remedy.length > LONGEST_MESSAGE))
    complaints.push('报告照抄了过长的内容');
  if (UNPRINTABLE.test(formatProblems(problems, 'text', ''))) complaints.push('报告里有控制字符或看不见的字符');
  if (problems.length > 0 && !areAnnotations(formatProblems(problems, 'github', ''), problems.length))
    complaints.push('GitHub 格式的报告被内容打断');
  return complaints;
}

/** True for as many workflow commands as there are problems, each on a line of its own, with four properties. */
export function areAnnotations(report: string, count: number): boolean {
  const lines = report.split(/\r\n|[\r\n\u2028\u2029]/);
  return (
    lines.length === count &&
    lines.every((line) => /^::error file=[^,\r\n]*,line=\d+,col=\d+,title=[\w/-]+::/.test(line))
  );
}

/** What came of a content probe, against what must. A report that misleads is wrong by itself. */
export function judgeCheck(
  { name, expect }: { name: string; expect: 'refused' | 'harmless' | 'either' },
  { outcome, detail, complaints }: Verdict,
): Omit<Finding, 'stage'>[] {
  const wrong = (why: string): Omit<Finding, 'stage'> => ({ name, result: 'wrong', detail: `${why} ${detail}`.trim() });
  const reports = complaints.map(wrong);
  if (outcome === 'crash' || outcome === 'hang') return [{ name, result: outcome, detail }];
  if (outcome === 'misplaced') return [wrong('指错了地方：'), ...reports];
  if (outcome === 'refused')
    return [expect === 'harmless' ? wrong('误拒：') : { name, result: 'refused', detail }, ...reports];
  return [expect === 'refused' ? wrong('漏过') : { name, result: 'harmless', detail }, ...reports];
}
