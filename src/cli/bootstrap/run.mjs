// @ts-check
// Children. Always an array of arguments, never a command line, so that a path with a space stays one argument.
import { spawn } from 'node:child_process';
import os from 'node:os';
import process from 'node:process';

const PARENT = process.ppid;
const PARENT_CHECK_INTERVAL = 500;

/** The user (or a supervisor) stopped us while a child was at work. */
export class Interrupted extends Error {
  /** @param {NodeJS.Signals} signal */
  constructor(signal) {
    super(`stopped by ${signal}`);
    this.exitCode = 128 + os.constants.signals[signal];
  }
}

/**
 * @typedef {object} RunOptions
 * @property {string} [cwd]
 * @property {NodeJS.ProcessEnv} [env]
 * @property {boolean} [shell] only for `npm.cmd`, which Windows cannot start otherwise
 */

/**
 * Runs a child that owns the terminal.
 * @param {string} command
 * @param {string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<number>} its exit code, or 128 + signal as a shell would say
 */
export async function runForeground(command, args, options = {}) {
  const { code, signal } = await follow(spawn(command, args, { ...options, stdio: 'inherit' }));
  return code ?? (signal ? new Interrupted(signal).exitCode : 1);
}

/**
 * Runs a child and keeps what it says. Throws `Interrupted` when we are told to stop meanwhile.
 * @param {string} command
 * @param {string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<{ code: number, output: string }>} code 127 when the command does not exist
 */
export async function runQuietly(command, args, options = {}) {
  const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  /** @type {Buffer[]} */
  const chunks = [];
  child.stdout.on('data', (chunk) => chunks.push(chunk));
  child.stderr.on('data', (chunk) => chunks.push(chunk));
  try {
    const { code, received } = await follow(child);
    if (received) throw new Interrupted(received);
    return { code: code ?? 1, output: Buffer.concat(chunks).toString('utf8') };
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
      return { code: 127, output: `${command}: ${error.message}` };
    }
    throw error;
  }
}

/**
 * Waits for a child, passing our signals on to it, so that stopping us leaves nothing behind.
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<{ code: number | null, signal: NodeJS.Signals | null, received: NodeJS.Signals | undefined }>}
 */
function follow(child) {
  /** @type {NodeJS.Signals[]} */
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  /** @type {NodeJS.Signals | undefined} */
  let received;
  /** @param {NodeJS.Signals} signal */
  const pass = (signal) => {
    received = signal;
    // Ctrl+C in a terminal reaches the whole group: the child has it already, and a second one would mean “at once”.
    if (signal === 'SIGINT' && process.stdin.isTTY) return;
    child.kill(signal);
  };
  for (const signal of signals) process.on(signal, pass);
  // npm hands a signal to the shell between us, and the shell dies without handing it on: we learn of it by the loss of
  // our parent. Started without npm, we may outlive the parent on purpose (nohup, a service).
  const parentCheck = setInterval(() => {
    if (process.env.npm_lifecycle_event && process.ppid !== PARENT && !received) pass('SIGTERM');
  }, PARENT_CHECK_INTERVAL);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => resolve({ code, signal, received }));
  }).finally(() => {
    clearInterval(parentCheck);
    for (const signal of signals) process.off(signal, pass);
  });
}
