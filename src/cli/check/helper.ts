/** A second thread that checks prose beside the first. It imports nothing of the check, so that it can be started before the rest is loaded. */
import { Worker } from 'node:worker_threads';
import type { Checked, SharedTask } from './prose-task.ts';

export interface Helper {
  /** Hands over the task; resolves with what the thread did of it, and with nothing where it failed. */
  work(task: SharedTask): Promise<readonly Checked[]>;
  end(): void;
}

/** Starts the thread. It keeps nothing alive until it has work. */
export function startHelper(): Helper {
  const worker = new Worker(new URL('prose-thread.ts', import.meta.url));
  worker.unref();
  const outcome = new Promise<readonly Checked[]>((resolve) => {
    worker.once('message', resolve);
    // What it has taken and not returned is checked once more: a second thread may fail, the check may not.
    worker.once('error', () => resolve([]));
    worker.once('exit', () => resolve([]));
  });
  return {
    work: (task) => {
      worker.ref();
      worker.postMessage(task);
      return outcome;
    },
    end: () => void worker.terminate(),
  };
}
