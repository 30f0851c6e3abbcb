// @ts-check
// What each of the three commands needs, in order. Everything here must run on Node 20 with no package installed; the real
// work is done by children that run on the Node the project brings along.
import fs from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { ensureBrowser, ensureChineseFont } from './browser-setup.mjs';
import { ensureDependencies } from './install.mjs';
import { ensureNode } from './node-binary.mjs';
import { Interrupted, runForeground } from './run.mjs';
import { SetupError } from './setup-error.mjs';
import { buildIsFresh, inputsDigest, recordBuild } from './stamp.mjs';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/**
 * @typedef {object} Workshop what a command works with once the set-up is done
 * @property {string} node the Node that runs the children
 * @property {NodeJS.ProcessEnv} env
 * @property {string[]} args what followed `--` on the command line
 */

/** @type {Record<string, (workshop: Workshop) => Promise<number>>} */
const COMMANDS = { start, test, dev };

/**
 * Commands that use what is there and install nothing; they come in here for a Node that can run them, and a word when nothing is installed.
 * @type {Record<string, string>}
 */
const SCRIPTS = { build: 'src/cli/build.ts', preview: 'src/cli/serve.ts' };

const KNOWN = ['npm start', 'npm test', 'npm run dev', ...Object.keys(SCRIPTS).map((name) => `npm run ${name}`)].join(
  '、',
);

/**
 * @param {string | undefined} name
 * @param {string[]} args
 * @returns {Promise<number>} the exit code
 */
export async function main(name, args) {
  const command = Object.hasOwn(COMMANDS, name ?? '') ? COMMANDS[name ?? ''] : undefined;
  const file = Object.hasOwn(SCRIPTS, name ?? '') ? SCRIPTS[name ?? ''] : undefined;
  try {
    if (command) await ensureDependencies({ root: ROOT });
    else if (file) refuseUninstalled();
    else throw new SetupError(`没有“${name ?? ''}”这个命令。可用的有：${KNOWN}。`);
    const node = await ensureNode({ root: ROOT });
    const env = childEnvironment(process.env);
    return command ? await command({ node, env, args }) : await script(node, file ?? '', args, env);
  } catch (error) {
    if (error instanceof Interrupted) return error.exitCode;
    if (!(error instanceof SetupError)) throw error;
    console.error(`\n✗ ${error.message}`);
    return 1;
  }
}

function refuseUninstalled() {
  if (!fs.existsSync(path.join(ROOT, 'node_modules', 'astro', 'package.json')))
    throw new SetupError('依赖还没有装好。运行 npm start（装好并打开网站）或 npm ci（只安装），再试一次。');
}

/** @param {Workshop} workshop */
async function start({ node, env, args }) {
  const outDir = path.resolve(ROOT, env.KB_OUT || 'dist');
  // Taken before the build: a file saved while it runs makes the next start build again.
  const digest = inputsDigest({ root: ROOT, env });
  if (!buildIsFresh({ outDir, digest })) {
    console.log('正在构建网站（内容或程序有变动时才需要）……');
    const code = await script(node, 'src/cli/build.ts', [], env);
    if (code !== 0) {
      console.error('\n✗ 构建没有成功，原因见上。');
      return code;
    }
    recordBuild({ outDir, digest });
  }
  return script(node, 'src/cli/serve.ts', args, env);
}

/** @param {Workshop} workshop */
async function test({ node, env, args }) {
  const browser = await ensureBrowser({ root: ROOT, node, env });
  await ensureChineseFont({ env });
  return script(node, 'src/cli/verify.ts', args, { ...env, CHROMIUM: browser });
}

/** @param {Workshop} workshop */
async function dev({ node, env, args }) {
  const code = await script(node, 'src/cli/check.ts', [], env);
  // A curator fixes what the check reports while the page is open, so a fault must not keep the page shut.
  if (code !== 0) console.warn('\n内容校验有问题（见上）。开发服务器照常启动，改好后请再运行 npm run check。\n');
  return script(node, 'node_modules/astro/bin/astro.mjs', ['dev', ...args], { KB_DRAFTS: '1', ...env });
}

/**
 * @param {string} node
 * @param {string} file
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} env
 */
function script(node, file, args, env) {
  return runForeground(node, [path.join(ROOT, file), ...args], { cwd: ROOT, env });
}

/**
 * Children, and what they start in turn, find the project's own tools before the machine's.
 * @param {NodeJS.ProcessEnv} env
 * @returns {NodeJS.ProcessEnv}
 */
function childEnvironment(env) {
  // Windows spells it `Path`; a second variable of another case would be ignored or win at random.
  const key = Object.keys(env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
  const tools = path.join(ROOT, 'node_modules', '.bin');
  return { ...env, [key]: [tools, env[key]].filter(Boolean).join(path.delimiter), ASTRO_TELEMETRY_DISABLED: '1' };
}
