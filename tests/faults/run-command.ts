/** Runs a command of a sandbox's project, to its end or to a kill. */
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import process from 'node:process';

export interface Ended {
  /** `null` after a signal. */
  code: number | null;
  output: string;
  milliseconds: number;
}

export interface RunOptions {
  cwd: string;
  args?: readonly string[];
  env?: Readonly<Record<string, string>>;
  /** Marks all descendants, so that one that outlives its parent is found. */
  mark: string;
  /** After so many milliseconds: the process alone, or its whole group. */
  kill?: { after: number; whole: boolean };
}

/** Name of the variable that carries the mark; no `KB_` in front, for those are settings of a build. */
const MARK = 'FAULTS_RUN';

/** Settings of whoever runs the probes must not decide what they find. */
const SETTINGS = /^(?:KB_|SITE_URL$|BASE_PATH$|FORCE_COLOR$|NODE_OPTIONS$)/;

/** What a command finds in its environment, with no settings but the mark. */
export const environmentFor = (mark: string): NodeJS.ProcessEnv => ({
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !SETTINGS.test(name))),
  NO_COLOR: '1',
  [MARK]: mark,
});

export function runCommand(script: string, { cwd, args = [], env = {}, mark, kill }: RunOptions): Promise<Ended> {
  const started = performance.now();
  const child = spawn(process.execPath, [script, ...args], {
    cwd,
    env: { ...environmentFor(mark), ...env },
    // A group of its own, which can be killed as one.
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  const timer =
    kill &&
    setTimeout(() => {
      signal(kill.whole ? -(child.pid ?? 0) : (child.pid ?? 0));
    }, kill.after);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    // `exit`, not `close`: a child that outlives a killed parent holds the pipe open.
    child.once('exit', (code) => {
      clearTimeout(timer);
      const done = () => resolve({ code, output, milliseconds: performance.now() - started });
      if (kill) done();
      else child.once('close', done);
    });
  });
}

function signal(pid: number): void {
  if (pid === 0) return;
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

/** Processes that carry the mark and still run; none where the system has no /proc. */
export function survivors(mark: string): number[] {
  return processes().filter((pid) => {
    try {
      return (
        readFileSync(`/proc/${pid}/environ`, 'utf8').split('\0').includes(`${MARK}=${mark}`) &&
        !/^State:\tZ/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'))
      );
    } catch {
      return false;
    }
  });
}

/** Ends what a run has left. */
export const endSurvivors = (mark: string): void => survivors(mark).forEach((pid) => signal(pid));

function processes(): number[] {
  try {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map(Number);
  } catch {
    return [];
  }
}
