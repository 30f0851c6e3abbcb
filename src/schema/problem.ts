/** One thing an author has to mend, addressed to a person who is not a programmer. */
export interface Problem {
  /** Path relative to the content folder's parent, with `/`. */
  file: string;
  /** 1-based; 1 when the whole file is meant. */
  line: number;
  /** 1-based, in characters; absent where no column can be named. */
  column?: number;
  /** Absent for an error; a warning is for a reader to judge and stops nothing. */
  level?: 'warning';
  /** Stable id such as `reference/indicator`. */
  rule: string;
  /** What is wrong, in Chinese. */
  message: string;
  /** What to do, in Chinese, with a near suggestion where there is one. */
  remedy: string;
}

/** Sorts by file, line, column and rule, so that the same content always prints the same report. */
export function compareProblems(a: Problem, b: Problem): number {
  return (
    a.file.localeCompare(b.file) || a.line - b.line || (a.column ?? 0) - (b.column ?? 0) || a.rule.localeCompare(b.rule)
  );
}
