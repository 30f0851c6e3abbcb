// @ts-check
// The site is tested in a real browser, and Chinese pages need a font with Chinese glyphs. Find both; install what is
// missing where that is ours to do; else say what to install.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import process from 'node:process';
import { aptInstall, canUseApt } from './apt.mjs';
import { findBrowser } from './browser.mjs';
import { lastLines } from './npm-failure.mjs';
import { withProgress } from './progress.mjs';
import { runQuietly } from './run.mjs';
import { SetupError } from './setup-error.mjs';

/**
 * @param {{ root: string, node: string, env: NodeJS.ProcessEnv }} options
 * @returns {Promise<string>} the browser's path
 */
export async function ensureBrowser({ root, node, env }) {
  const found = findBrowser({ env, works: answers });
  if (env.CHROMIUM && found !== env.CHROMIUM) {
    console.warn(`环境变量 CHROMIUM 指向的 ${env.CHROMIUM} 不能用，改找别的浏览器。`);
  }
  if (found) return found;

  console.log('浏览器测试需要 Chromium，本机没有找到能用的，现在安装。');
  /** @type {string[]} */
  const troubles = [];
  if (canUseApt()) {
    const { code, output } = await aptInstall(['chromium', 'fonts-noto-cjk'], env);
    const installed = findBrowser({ env, works: answers });
    if (installed) return report(installed);
    troubles.push(`apt-get install chromium 没有装出能用的浏览器（退出码 ${code}）：`, ...lastLines(output, 8));
  }
  const { code, output } = await downloadFromPlaywright({ root, node, env });
  const downloaded = findBrowser({ env, works: answers });
  if (downloaded) return report(downloaded);

  const broken = findBrowser({ env });
  troubles.push(
    broken ? `${broken} 在，但启动不了，多半缺系统库。` : `从 Playwright 下载 Chromium 没有成功（退出码 ${code}）：`,
    ...lastLines(output, 8),
  );
  throw new SetupError(
    [
      '没有能用的浏览器，测试不能进行。任选一种办法，然后重试：',
      '    1. Debian、Ubuntu：sudo apt-get install chromium fonts-noto-cjk',
      '    2. 任何系统：npx playwright-core install --with-deps chromium',
      '    3. 已经装有 Chrome、Edge 或 Chromium：设环境变量 CHROMIUM 为它的完整路径',
      '已经试过：',
      ...troubles,
    ].join('\n'),
  );
}

/**
 * Screenshots without Chinese glyphs show empty boxes; the other tests don't mind, so this never stops them.
 * @param {{ env: NodeJS.ProcessEnv }} options
 */
export async function ensureChineseFont({ env }) {
  // macOS and Windows come with Chinese fonts.
  if (process.platform !== 'linux' || hasChineseFont()) return;
  if (canUseApt()) {
    console.log('没有中文字体，现在安装 fonts-noto-cjk（截图要用）。');
    await aptInstall(['fontconfig', 'fonts-noto-cjk'], env);
    if (hasChineseFont()) return;
  }
  console.warn('提醒：没有找到中文字体，截图里的汉字会成为方框。Debian、Ubuntu 可安装 fonts-noto-cjk。');
}

/**
 * @param {{ root: string, node: string, env: NodeJS.ProcessEnv }} options
 */
function downloadFromPlaywright({ root, node, env }) {
  const cli = path.join(root, 'node_modules', 'playwright-core', 'cli.js');
  const asRoot = process.platform === 'linux' && process.getuid?.() === 0;
  // The system libraries that Chromium needs can be installed by root only.
  const args = [cli, 'install', ...(asRoot ? ['--with-deps'] : []), 'chromium'];
  return withProgress('正在下载 Chromium（约 150 MB）', () => runQuietly(node, args, { cwd: root, env }));
}

/**
 * A file is not yet a browser: Ubuntu's `chromium-browser` may be a script that only asks for a snap package, and a
 * download may lack system libraries.
 * @param {string} program
 */
function answers(program) {
  // On Windows `--version` opens a window instead of answering.
  if (process.platform === 'win32') return true;
  const { status, stdout } = spawnSync(program, ['--version', '--no-sandbox'], { encoding: 'utf8', timeout: 20_000 });
  return status === 0 && /\d+\.\d+/.test(stdout);
}

function hasChineseFont() {
  const { status, stdout } = spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' });
  return status === 0 && stdout.trim() !== '';
}

/** @param {string} program */
function report(program) {
  console.log(`浏览器已装好：${program}`);
  return program;
}
