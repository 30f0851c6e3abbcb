// @ts-check
// Has anything changed since the site was built? The stamp beside the output answers, so that a second `npm start` serves
// at once. A build that somebody else makes into the same folder (with other settings) breaks the seal.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

/** What a page can depend on, besides the content and the originals, whose folders the environment names. */
const INPUTS = ['src', 'public', 'package.json', 'package-lock.json', 'astro.config.mjs', 'tsconfig.json'];

/**
 * Contents rather than times: a checkout or a copy that changes nothing must not cost a build.
 * @param {{ root: string, env: NodeJS.ProcessEnv }} options
 * @returns {string}
 */
export function inputsDigest({ root, env }) {
  const hash = createHash('sha256');
  for (const [name, value] of relevantSettings(env)) hash.update(`${name}=${value}\0`);
  for (const input of [...INPUTS, env.KB_CONTENT || 'content', env.KB_ORIGINALS || 'originals']) {
    const start = path.resolve(root, input);
    for (const file of filesBelow(start)) {
      const body = fs.readFileSync(file);
      // The length keeps two files from running into one another.
      hash.update(`${input}/${path.relative(start, file)}\0${body.length}\0`).update(body);
    }
  }
  return hash.digest('hex');
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @returns {[string, string][]} sorted; where the output goes does not change what it is
 */
function relevantSettings(env) {
  return Object.entries(env)
    .filter(([name]) => name === 'SITE_URL' || name === 'BASE_PATH' || (name.startsWith('KB_') && name !== 'KB_OUT'))
    .map(([name, value]) => /** @type {[string, string]} */ ([name, value ?? '']))
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

/** @param {{ outDir: string, digest: string }} build */
export function buildIsFresh({ outDir, digest }) {
  const seal = sealOf(outDir);
  if (seal === undefined) return false;
  try {
    return fs.readFileSync(stampFile(outDir), 'utf8') === stampText(digest, seal);
  } catch {
    return false;
  }
}

/**
 * To be called after a build that ended well.
 * @param {{ outDir: string, digest: string }} build digest: taken before the build began
 */
export function recordBuild({ outDir, digest }) {
  const seal = sealOf(outDir);
  if (seal !== undefined) fs.writeFileSync(stampFile(outDir), stampText(digest, seal));
}

/**
 * Beside the output, not inside it: what is inside gets published.
 * @param {string} outDir
 */
function stampFile(outDir) {
  return path.join(path.dirname(outDir), `.kb-stamp-${path.basename(outDir)}`);
}

/**
 * @param {string} digest
 * @param {string} seal
 */
function stampText(digest, seal) {
  return `${digest} ${seal}\n`;
}

/**
 * Tells one build from the next; `undefined` when there is none. /build.json is written last.
 * @param {string} outDir
 */
function sealOf(outDir) {
  const record = path.join(outDir, 'build.json');
  try {
    const written = Math.floor(fs.statSync(record).mtimeMs);
    return `${createHash('sha256').update(fs.readFileSync(record)).digest('hex')} ${written}`;
  } catch {
    return undefined;
  }
}

/**
 * @param {string} start a folder, or one file
 * @returns {string[]} in a fixed order; none when it is absent
 */
function filesBelow(start) {
  const stats = fs.statSync(start, { throwIfNoEntry: false });
  if (!stats) return [];
  if (!stats.isDirectory()) return [start];
  return fs
    .readdirSync(start)
    .sort()
    .flatMap((name) => filesBelow(path.join(start, name)));
}
