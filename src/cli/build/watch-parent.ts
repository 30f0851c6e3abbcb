/**
 * Runs in a thread of a worker. A process that renders or bundles hears nothing else for seconds; this thread notices meanwhile that whoever started the
 * worker is gone, and ends the whole process.
 */
import process from 'node:process';
import { workerData } from 'node:worker_threads';

const INTERVAL = 250;
setInterval(() => {
  if (process.ppid !== workerData) process.kill(process.pid, 'SIGKILL');
}, INTERVAL);
