/**
 * One part of a build, in a process of its own: started by `run-worker.ts`, given a job, it reports and ends. It ends as well when whoever started it is
 * gone, so that a build that is killed leaves nothing at work.
 */
import { join } from 'node:path';
import process from 'node:process';
import { Worker } from 'node:worker_threads';
import { claimName, writeClaim } from '../output/holder.ts';
import type { Done, Failure, Job, Report } from './job.ts';

process.on('disconnect', () => process.exit(1));
new Worker(new URL('watch-parent.ts', import.meta.url), { workerData: Number(process.argv[2]) }).unref();
process.once('message', (job: Job) => {
  perform(job).then(
    (done) => report({ kind: 'done', done }, 0),
    (error: unknown) => report({ kind: 'failed', failure: describe(error) }, 1),
  );
});

/** Each task has a claim of its own: pages and pictures are made at the same time. */
const CLAIMS = { render: 2, index: 3, draw: 4 } as const satisfies Record<Job['task'], number>;

/** Loaded here rather than above, so that a package that is missing is a failure like others, with a sentence. */
async function perform(job: Job): Promise<Done> {
  // As long as this process lives, nobody clears the folder away that it writes to.
  writeClaim(job.scratch, join(job.scratch, claimName(CLAIMS[job.task])));
  if (job.task === 'index') return (await import('./index-site.ts')).indexSite(job);
  if (job.task === 'draw') return (await import('./draw-site.ts')).drawSite(job);
  return (await import('./render-site.ts')).renderSite(job);
}

function report(message: Report, exitCode: number): void {
  // Only when the message is out; what the packages have left running is not waited for.
  process.send?.(message, () => process.exit(exitCode));
}

function describe(error: unknown): Failure {
  if (!(error instanceof Error)) return { message: String(error) };
  const { code, hint, loc } = error as Error & {
    code?: unknown;
    hint?: unknown;
    loc?: { file?: string; line?: number; column?: number };
  };
  return {
    message: error.message,
    ...(typeof code === 'string' && { code }),
    ...(typeof hint === 'string' && { hint }),
    ...(loc?.file && { place: [loc.file, loc.line, loc.column].filter((part) => part !== undefined).join(':') }),
    ...(error.stack && { stack: error.stack }),
  };
}
