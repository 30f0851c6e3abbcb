// @ts-check
import fs from 'node:fs';
import process from 'node:process';
import { withProgress } from './progress.mjs';
import { runQuietly } from './run.mjs';

/** Installing system packages is ours to do only where we are root already (a container, CI); we never ask for sudo. */
export function canUseApt() {
  return process.getuid?.() === 0 && fs.existsSync('/usr/bin/apt-get');
}

/**
 * @param {string[]} packages
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<{ code: number, output: string }>} of the step that failed, or of the last
 */
export async function aptInstall(packages, env) {
  const options = { env: { ...env, DEBIAN_FRONTEND: 'noninteractive' } };
  // A dead mirror must not hang the set-up for apt's default of several minutes per file.
  const patience = ['-o', 'Acquire::http::Timeout=30', '-o', 'Acquire::https::Timeout=30', '-o', 'Acquire::Retries=2'];
  const updated = await withProgress('正在更新软件包目录（apt-get update）', () =>
    runQuietly('apt-get', [...patience, 'update'], options),
  );
  const installed = await withProgress(`正在安装 ${packages.join('、')}（apt-get install）`, () =>
    runQuietly('apt-get', [...patience, 'install', '-y', '--no-install-recommends', ...packages], options),
  );
  return installed.code !== 0 && updated.code !== 0
    ? { ...updated, output: updated.output + installed.output }
    : installed;
}
