// @ts-check
// Astro needs a newer Node than many machines have, so the project brings one along as the devDependency `node`. Its
// install script downloads the program; where scripts are not allowed to run, the package is there and the program is not.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import process from 'node:process';
import { npmCommand } from './install.mjs';
import { lastLines } from './npm-failure.mjs';
import { withProgress } from './progress.mjs';
import { runQuietly } from './run.mjs';
import { SetupError } from './setup-error.mjs';

/** Astro asks for 22.12; 22.18 is the first that runs .ts files without a flag, which the commands rely on. */
const REQUIRED = '22.18.0';

/**
 * @param {{ root: string }} options
 * @returns {Promise<string>} the Node to run children with
 */
export async function ensureNode({ root }) {
  // The program itself, not the link in .bin: on Windows that is a script, which cannot be spawned without a shell.
  const own = path.join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (atLeast(versionOf(own), REQUIRED)) return own;
  if (atLeast(process.versions.node, REQUIRED)) return process.execPath;

  const npm = npmCommand(process.env);
  const rebuilt = await withProgress('正在补装项目自带的 Node（npm rebuild node）', () =>
    runQuietly(npm.command, [...npm.args, 'rebuild', 'node', '--loglevel=error'], { cwd: root, shell: npm.shell }),
  );
  const version = versionOf(own);
  if (atLeast(version, REQUIRED)) return own;
  throw new SetupError(
    [
      `需要 Node ${REQUIRED} 以上。本机的是 ${process.versions.node}，项目自带的${version ? `是 ${version}` : '没有装上'}。`,
      '多半是 npm 没有运行 node 这个包的安装脚本。任选一种办法：',
      '    1. npm config set ignore-scripts false，再运行 npm rebuild node',
      '    2. 删除 node_modules，再运行一次本命令',
      `    3. 到 https://nodejs.org/ 安装 Node ${REQUIRED} 以上的版本`,
      ...lastLines(rebuilt.output, 8),
    ].join('\n'),
  );
}

/** @param {string} program */
function versionOf(program) {
  const { status, stdout } = spawnSync(program, ['--version'], { encoding: 'utf8' });
  return status === 0 ? stdout.trim().replace(/^v/, '') : undefined;
}

/**
 * @param {string | undefined} version
 * @param {string} required
 * @returns {boolean} false when there is no version
 */
export function atLeast(version, required) {
  if (!version) return false;
  const have = version.split('.').map(Number);
  const want = required.split('.').map(Number);
  const differing = want.findIndex((part, index) => (have[index] ?? 0) !== part);
  return differing === -1 || (have[differing] ?? 0) > (want[differing] ?? 0);
}
