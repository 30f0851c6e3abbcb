// @ts-check
// Dependencies: installed when they are missing or belong to another lock file, left alone otherwise.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { explainNpmFailure } from './npm-failure.mjs';
import { seconds, withProgress } from './progress.mjs';
import { runQuietly } from './run.mjs';
import { SetupError } from './setup-error.mjs';

/** @param {string} root */
const hashFile = (root) => path.join(root, 'node_modules', '.kb-lock-hash');

/** @param {{ root: string }} options */
export async function ensureDependencies({ root }) {
  const lock = readIfPresent(path.join(root, 'package-lock.json'));
  const state = installState({
    lock,
    installed: readIfPresent(path.join(root, 'node_modules', '.package-lock.json')),
    recordedHash: readIfPresent(hashFile(root)),
  });
  if (state === 'current') return;
  if (state === 'unrecorded') return recordHash(root);
  await install(root, lock !== undefined);
  recordHash(root);
}

/**
 * @param {object} files contents, `undefined` where the file is absent
 * @param {string | undefined} files.lock package-lock.json
 * @param {string | undefined} files.installed node_modules/.package-lock.json, npm's own record of what it installed
 * @param {string | undefined} files.recordedHash node_modules/.kb-lock-hash, ours
 * @returns {'current' | 'unrecorded' | 'stale'} `unrecorded`: right, but installed by hand, so our hash is missing or old
 */
export function installState({ lock, installed, recordedHash }) {
  if (installed === undefined) return 'stale';
  // Without a lock nothing can be compared; what npm installed stands until somebody removes it.
  if (lock === undefined) return 'current';
  if (recordedHash?.trim() === lockHash(lock)) return 'current';
  return satisfies(lock, installed) ? 'unrecorded' : 'stale';
}

/** @param {string} lock */
export function lockHash(lock) {
  // A checkout with CRLF line endings is the same lock.
  return createHash('sha256').update(lock.replaceAll('\r\n', '\n')).digest('hex');
}

/**
 * Is every package of the lock installed at its version? Modification times cannot tell: a checkout, an archive or a copy
 * sets them as it likes. Optional packages are those of other platforms.
 * @param {string} lock
 * @param {string} installed
 */
function satisfies(lock, installed) {
  try {
    /** @type {Record<string, { version?: string, optional?: boolean, devOptional?: boolean, link?: boolean, peer?: boolean }>} */
    const wanted = JSON.parse(lock).packages;
    const present = JSON.parse(installed).packages;
    return Object.entries(wanted).every(
      ([place, entry]) =>
        place === '' ||
        present[place]?.version === entry.version ||
        (present[place] === undefined && (entry.optional || entry.devOptional)),
    );
  } catch {
    return false;
  }
}

/**
 * @param {string} root
 * @param {boolean} hasLock
 */
async function install(root, hasLock) {
  const npm = npmCommand(process.env);
  // Windows cannot delete a program that runs: when this very process is the Node inside node_modules, `npm ci` would
  // stop half-way, while `npm install` replaces only what differs.
  const runsFromInside = process.platform === 'win32' && process.execPath.startsWith(path.join(root, 'node_modules'));
  const started = Date.now();
  let verb = hasLock && !runsFromInside ? 'ci' : 'install';
  let result = await runNpm(root, npm, verb);
  // A lock written on one platform may leave out another's optional packages (https://github.com/npm/cli/issues/4828), and
  // `npm ci` then refuses all of it. `npm install` takes what the lock says and adds the rest.
  if (verb === 'ci' && result.code !== 0 && result.output.includes('EUSAGE')) {
    console.warn('package-lock.json 与 package.json 或本机平台不完全相符，改用 npm install（锁文件可能因此有改动）。');
    verb = 'install';
    result = await runNpm(root, npm, verb);
  }
  if (result.code !== 0) throw new SetupError(explainNpmFailure({ verb, ...result }));
  console.log(`依赖已装好，用时 ${seconds(Date.now() - started)}。`);
}

/**
 * @param {string} root
 * @param {ReturnType<typeof npmCommand>} npm
 * @param {string} verb
 */
function runNpm(root, npm, verb) {
  const args = [
    ...npm.args,
    verb,
    '--no-audit',
    '--no-fund',
    // The tools are devDependencies: NODE_ENV=production must not leave them out.
    '--include=dev',
    // astro asks for a newer Node than the machine may have; it gets one from node_modules, so npm's warning is noise.
    '--engine-strict=false',
    '--loglevel=error',
  ];
  const label = `正在安装依赖（npm ${verb}，首次约需一到三分钟）`;
  return withProgress(label, () => runQuietly(npm.command, args, { cwd: root, shell: npm.shell }));
}

/**
 * The npm that started us, by its script, which needs no shell on any platform; else the one on the PATH.
 * @param {NodeJS.ProcessEnv} env
 * @returns {{ command: string, args: string[], shell: boolean }}
 */
export function npmCommand(env) {
  const cli = env.npm_execpath;
  if (cli && /npm-cli\.[cm]?js$/.test(cli)) {
    return { command: env.npm_node_execpath || process.execPath, args: [cli], shell: false };
  }
  const windows = process.platform === 'win32';
  return { command: windows ? 'npm.cmd' : 'npm', args: [], shell: windows };
}

/** @param {string} root */
function recordHash(root) {
  const lock = readIfPresent(path.join(root, 'package-lock.json'));
  if (lock === undefined) return;
  try {
    fs.writeFileSync(hashFile(root), `${lockHash(lock)}\n`);
  } catch {
    // A read-only installation (a container image) is fine: the comparison is made again next time.
  }
}

/** @param {string} file */
function readIfPresent(file) {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
