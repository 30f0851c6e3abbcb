/** Astro's log goes to whoever started the worker, line by line, with level and label. */
import process from 'node:process';
import { stripVTControlCharacters } from 'node:util';
import type { LogLine, Report } from './job.ts';

export default function reportLog(): { write: (line: LogLine) => void } {
  return {
    write: ({ level, label, message }) =>
      process.send?.({
        kind: 'log',
        line: { level, label, message: stripVTControlCharacters(String(message)) },
      } satisfies Report),
  };
}
