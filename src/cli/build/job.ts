/** What the build command and the processes that work for it say to each other. */

export interface Job {
  task: 'render' | 'draw' | 'index';
  /** The project's folder. */
  project: string;
  /** The folder of this build; the site is made in `site` below it. */
  scratch: string;
  build: string;
}

/** A line of Astro's log. */
export interface LogLine {
  level: string;
  label: string | null;
  message: string;
}

/** Pages and files made, and their size. */
export interface Done {
  pages: number;
  files: number;
  bytes: number;
}

export type Report =
  { kind: 'log'; line: LogLine } | { kind: 'done'; done: Done } | { kind: 'failed'; failure: Failure };

/** An error as it crosses from one process to another. */
export interface Failure {
  message: string;
  code?: string;
  hint?: string;
  /** `file:line:column` in what was compiled, where it is known. */
  place?: string;
  stack?: string;
}
