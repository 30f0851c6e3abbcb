// @ts-check
// Has anything changed since the site was built? The stamp beside the output answers, so that a second `npm start` serves
// at once. A build that somebody else makes into the same folder (with other settings) breaks the seal.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

/** What a page can depend on, besides the content and the originals, whose folders the environment names. */
const INPUTS = ['src', 'public', 'package.json', 'package-lock.json', 'astro.config.mjs', 'tsconfig.json'];

/** Settings that name a folder. What is in it counts; where the output goes does not. */
const PLACES = new Set(['KB_CONTENT', 'KB_ORIGINALS', 'KB_OUT']);

/**
 * Contents rather than times: a checkout or a copy that changes nothing must not cost a build.
 * @param {{ root: string, env: NodeJS.ProcessEnv }} options
 * @returns {string}
 */
export function inputsDigest({ root, env }) {
  const hash = createHash('sha256');
  for (const [name, value] of relevantSettings(env)) hash.update(`${name}=${value}\0`);
  /** @type {[label: string, place: string][]} */
  const places = [
    ...INPUTS.map((input) => /** @type {[string, string]} */ ([input, input])),
    // By what they are, not by how the path was spelled: the same folder named by an absolute path is the same input.
    ['content', env.KB_CONTENT || 'content'],
    ...originalsPlaces(env),
  ];
  for (const [label, place] of places) {
    const start = path.resolve(root, place);
    for (const file of filesBelow(start)) {
      const body = readRegular(file);
      const name = path.relative(start, file).replaceAll(path.sep, '/');
      // The length keeps two files from running into one another.
      hash.update(`${label}/${name}\0${body.length}\0`).update(body);
    }
  }
  return hash.digest('hex');
}

/**
 * Several folders may hold originals; the first that has a file's name gives it, so their order counts.
 * @param {NodeJS.ProcessEnv} env
 * @returns {[label: string, place: string][]}
 */
function originalsPlaces(env) {
  const named = (env.KB_ORIGINALS ?? '').split(path.delimiter).filter((one) => one !== '');
  const places = named.length > 0 ? named : ['originals'];
  return places.map((place, index) => [index === 0 ? 'originals' : `originals+${index}`, place]);
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @returns {[string, string][]} sorted; where a folder lies does not change what is in it
 */
function relevantSettings(env) {
  return Object.entries(env)
    .filter(([name, value]) => value && (name === 'SITE_URL' || name === 'BASE_PATH' || name.startsWith('KB_')))
    .filter(([name]) => !PLACES.has(name))
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
  if (seal === undefined) return;
  try {
    fs.writeFileSync(stampFile(outDir), stampText(digest, seal));
  } catch {
    // Beside a mounted output nothing may be writable; the next start builds again.
  }
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
 * @returns {string[]} in a fixed order; none when it is absent. A link to a folder is listed, not entered: it may lead round in a circle.
 */
function filesBelow(start) {
  const stats = fs.statSync(start, { throwIfNoEntry: false });
  if (!stats) return [];
  if (!stats.isDirectory()) return [start];
  return fs
    .readdirSync(start, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const file = path.join(start, entry.name);
      return entry.isDirectory() ? filesBelow(file) : [file];
    });
}

/**
 * Reading a pipe would wait for ever; what is no regular file counts by its name alone.
 * @param {string} file
 * @returns {Buffer}
 */
function readRegular(file) {
  return fs.statSync(file, { throwIfNoEntry: false })?.isFile() ? fs.readFileSync(file) : Buffer.alloc(0);
}
