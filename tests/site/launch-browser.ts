/** Starts the Chromium that tests use: one way of finding it, one set of arguments. */
import process from 'node:process';
import { chromium, type Browser } from 'playwright-core';
import { findBrowser } from '../../src/cli/bootstrap/browser.mjs';

const ARGUMENTS = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-gpu',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  // A request that leaves the site is reported by the test; this keeps it from going out as well.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1, EXCLUDE ::1',
];

/**
 * @param executablePath of a Chromium of any age
 * @throws when there is none, with what to do
 */
export function launchBrowser(executablePath = findBrowser()): Promise<Browser> {
  if (!executablePath) {
    throw new Error(
      '没有找到浏览器，无法测试网站。请用 npm test 运行（它会安装），或设环境变量 CHROMIUM 为 Chromium、Chrome、Edge 的路径。',
    );
  }
  // Where no language is set, a file that is saved can't bear a Chinese name.
  return chromium.launch({ executablePath, args: ARGUMENTS, env: definedOnly({ LC_ALL: 'C.UTF-8', ...process.env }) });
}

function definedOnly(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined));
}
