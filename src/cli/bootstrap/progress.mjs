// @ts-check
import process from 'node:process';

// A terminal line is rewritten in place; a log gets a new line each time, so there it comes seldom, and ever more seldom.
const TERMINAL_INTERVAL = 2_000;
const FIRST_LOG_INTERVAL = 15_000;

/**
 * Says what is going on, and for how long, until the task is over.
 * @template T
 * @param {string} label
 * @param {() => Promise<T>} task
 * @param {{ stream?: { isTTY?: boolean, write(text: string): unknown } }} [options]
 * @returns {Promise<T>}
 */
export async function withProgress(label, task, { stream = process.stdout } = {}) {
  const started = Date.now();
  const elapsed = () => `已用 ${Math.round((Date.now() - started) / 1000)} 秒`;
  stream.write(`${label}……${stream.isTTY ? '' : '\n'}`);
  let interval = stream.isTTY ? TERMINAL_INTERVAL : FIRST_LOG_INTERVAL;
  const tell = () => {
    stream.write(stream.isTTY ? `\r\u001b[K${label}……${elapsed()}` : `  仍在进行：${label}，${elapsed()}\n`);
    if (!stream.isTTY) interval *= 2;
    timer = setTimeout(tell, interval);
  };
  let timer = setTimeout(tell, interval);
  try {
    return await task();
  } finally {
    clearTimeout(timer);
    if (stream.isTTY) stream.write('\r\u001b[K');
  }
}

/**
 * @param {number} milliseconds
 * @returns {string} e.g. `1.2 秒`
 */
export function seconds(milliseconds) {
  return `${(milliseconds / 1000).toFixed(1)} 秒`;
}
