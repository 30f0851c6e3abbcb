/** Starts a worker, listens to it, and makes sure that it is gone in the end. */
import { fork } from 'node:child_process';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import type { Done, Failure, Job, LogLine, Report } from './job.ts';

const WORKER = fileURLToPath(new URL('worker.ts', import.meta.url));
/** Enough of what a worker said to see what it died of. */
const TAIL = 4_000;

export interface WorkerOptions {
  env: NodeJS.ProcessEnv;
  /** Aborted when the build is told to stop. */
  stop: AbortSignal;
  onLog: (line: LogLine) => void;
  /** What the worker and its packages print. */
  onOutput: (text: string) => void;
}

export type Outcome = { done: Done } | { failure: Failure };

/** The order of names is that of English, the day that of Greenwich, whatever the machine is set to: equal content gives equal pages. */
const SAME_EVERYWHERE = { TZ: 'UTC', LC_ALL: 'en_US.UTF-8', LANG: 'en_US.UTF-8', LANGUAGE: 'en' };
/** Astro and Vite take these from the environment before their own settings; what another program left there must not decide the site's addresses. */
const NOT_OURS = new Set(['BASE_URL', 'SITE', 'MODE', 'DEV', 'PROD', 'SSR', 'ASSETS_PREFIX']);

export const workerEnvironment = (env: NodeJS.ProcessEnv, build: string): NodeJS.ProcessEnv => ({
  ...Object.fromEntries(Object.entries(env).filter(([name]) => !NOT_OURS.has(name))),
  ...SAME_EVERYWHERE,
  NODE_ENV: 'production',
  KB_BUILD_ID: build,
  ASTRO_TELEMETRY_DISABLED: '1',
});

export function runWorker(job: Job, { env, stop, onLog, onOutput }: WorkerOptions): Promise<Outcome> {
  const worker = fork(WORKER, [String(process.pid)], {
    cwd: job.project,
    env: workerEnvironment(env, job.build),
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let outcome: Outcome | undefined;
  let tail = '';
  const hear = (chunk: Buffer) => {
    onOutput(chunk.toString('utf8'));
    tail = (tail + chunk.toString('utf8')).slice(-TAIL);
  };
  worker.stdout?.on('data', hear);
  worker.stderr?.on('data', hear);
  worker.on('message', (report: Report) => {
    if (report.kind === 'log') onLog(report.line);
    else outcome = report.kind === 'done' ? { done: report.done } : { failure: report.failure };
  });
  const kill = () => worker.kill('SIGKILL');
  stop.addEventListener('abort', kill, { once: true });
  process.once('exit', kill);
  return new Promise<Outcome>((resolve) => {
    worker.once('error', (error) => resolve({ failure: { message: error.message } }));
    worker.once('close', (code, signal) =>
      resolve(outcome ?? { failure: { message: `${tail}\n构建进程中途结束（${signal ?? `退出码 ${code}`}）` } }),
    );
    worker.send(job, (error) => {
      if (error) worker.kill('SIGKILL');
    });
  }).finally(() => {
    stop.removeEventListener('abort', kill);
    process.off('exit', kill);
  });
}
