// @ts-check
// Where a Chromium may be. The set-up and the browser tests ask here, so that both find the same one.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';

/**
 * @typedef {object} Machine what the search depends on, so that a test can describe another machine
 * @property {NodeJS.ProcessEnv} env
 * @property {NodeJS.Platform} platform
 * @property {string} home
 * @property {(directory: string) => string[]} list names in a directory; none when it is absent
 * @property {(file: string) => boolean} exists
 */

const COMMAND_NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
  'microsoft-edge-stable',
  'msedge',
];

const MAC_APPLICATIONS = [
  'Chromium.app/Contents/MacOS/Chromium',
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

const WINDOWS_PROGRAMS = [
  'Chromium\\Application\\chrome.exe',
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

/** Where the program lies inside one of Playwright's browser folders; the names have changed over the years. */
const PLAYWRIGHT_PROGRAMS = [
  'chrome-linux64/chrome',
  'chrome-linux-arm64/chrome',
  'chrome-linux/chrome',
  'chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  'chrome-mac-x64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
  'chrome-win64/chrome.exe',
  'chrome-win/chrome.exe',
  'chrome-headless-shell-linux64/chrome-headless-shell',
  'chrome-headless-shell-linux-arm64/chrome-headless-shell',
  'chrome-headless-shell-mac-arm64/chrome-headless-shell',
  'chrome-headless-shell-mac-x64/chrome-headless-shell',
  'chrome-headless-shell-win64/chrome-headless-shell.exe',
  'chrome-linux/headless_shell',
];

/**
 * The first browser that is there and, where the caller can tell, works.
 * @param {Partial<Machine> & { works?: (program: string) => boolean }} [options]
 * @returns {string | undefined}
 */
export function findBrowser({ works = () => true, ...described } = {}) {
  const machine = { ...thisMachine(), ...described };
  return browserCandidates(machine).find((program) => machine.exists(program) && works(program));
}

/**
 * Every place to look, best first: what the user named, what the system installed, what Playwright downloaded.
 * @param {Machine} machine
 * @returns {string[]}
 */
export function browserCandidates(machine) {
  const named = machine.env.CHROMIUM ? [machine.env.CHROMIUM] : [];
  return [...named, ...onPath(machine), ...inStandardPlaces(machine), ...fromPlaywright(machine)];
}

/** @param {Machine} machine */
function onPath({ env, platform }) {
  if (platform === 'win32') return [];
  const directories = (env.PATH ?? '').split(':').filter(Boolean);
  return COMMAND_NAMES.flatMap((name) => directories.map((directory) => path.posix.join(directory, name)));
}

/** @param {Machine} machine */
function inStandardPlaces({ env, platform, home }) {
  if (platform === 'darwin') {
    return MAC_APPLICATIONS.flatMap((application) => [
      `/Applications/${application}`,
      path.posix.join(home, 'Applications', application),
    ]);
  }
  if (platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter((root) => root !== undefined);
    return WINDOWS_PROGRAMS.flatMap((program) => roots.map((root) => path.win32.join(root, program)));
  }
  // A bare environment (cron, a service) may have no useful PATH.
  return [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/opt/google/chrome/chrome',
    '/snap/bin/chromium',
  ];
}

/** @param {Machine} machine */
function fromPlaywright(machine) {
  const cache = playwrightCache(machine);
  const folders = machine
    .list(cache)
    .flatMap((name) => {
      const [, kind, revision] = name.match(/^chromium(_headless_shell)?-(\d+)$/) ?? [];
      return revision === undefined ? [] : [{ name, whole: kind === undefined, revision: Number(revision) }];
    })
    // A whole browser before the headless shell, a new one before an old one.
    .sort((a, b) => Number(b.whole) - Number(a.whole) || b.revision - a.revision);
  return folders.flatMap(({ name }) => PLAYWRIGHT_PROGRAMS.map((program) => path.join(cache, name, program)));
}

/** @param {Machine} machine */
function playwrightCache({ env, platform, home }) {
  // `0` is Playwright's word for “beside the package”.
  if (env.PLAYWRIGHT_BROWSERS_PATH === '0') return path.resolve('node_modules/playwright-core/.local-browsers');
  if (env.PLAYWRIGHT_BROWSERS_PATH) return env.PLAYWRIGHT_BROWSERS_PATH;
  if (platform === 'darwin') return path.join(home, 'Library/Caches/ms-playwright');
  if (platform === 'win32') return path.join(env.LOCALAPPDATA ?? path.join(home, 'AppData/Local'), 'ms-playwright');
  return path.join(env.XDG_CACHE_HOME || path.join(home, '.cache'), 'ms-playwright');
}

/** @returns {Machine} */
function thisMachine() {
  return {
    env: process.env,
    platform: process.platform,
    home: os.homedir(),
    list: (directory) => (fs.existsSync(directory) ? fs.readdirSync(directory) : []),
    exists: (file) => fs.existsSync(file),
  };
}
