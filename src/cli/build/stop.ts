/** A build that is told to stop tidies up: Ctrl+C, a supervisor, a terminal that closes, or npm's death. */
import { constants } from 'node:os';
import process from 'node:process';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
const PARENT_CHECK_INTERVAL = 500;

export class Stopped extends Error {
  readonly exitCode: number;
  constructor(signal: (typeof SIGNALS)[number]) {
    super(`stopped by ${signal}`);
    this.exitCode = 128 + constants.signals[signal];
  }
}

export interface Stop {
  /** Aborted with `Stopped` as its reason. */
  signal: AbortSignal;
  end: () => void;
}

export function watchForStop(): Stop {
  const controller = new AbortController();
  const stops = SIGNALS.map((name) => [name, () => controller.abort(new Stopped(name))] as const);
  for (const [name, stop] of stops) process.on(name, stop);
  // npm hands a signal to the shell between us, and the shell dies without handing it on: we learn of it by the loss of our parent. Started without npm, we
  // may outlive the parent on purpose (nohup, a service).
  const parent = process.ppid;
  const check = setInterval(() => {
    if (process.env['npm_lifecycle_event'] && process.ppid !== parent) controller.abort(new Stopped('SIGTERM'));
  }, PARENT_CHECK_INTERVAL);
  check.unref();
  return {
    signal: controller.signal,
    end: () => {
      clearInterval(check);
      for (const [name, stop] of stops) process.off(name, stop);
    },
  };
}
