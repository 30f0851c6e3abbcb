/** The seal of a build: a list of its files, tied to its build.json. It tells our site from another's, and a whole one from a torn one. */
import { createHash } from 'node:crypto';

/** No dot in front: it has to survive `cp dist/*`, and hosts and uploads that pass over hidden files. */
export const SEAL = 'build-files.txt';
const HEAD = '# 县域医改知识库';
const BUILD_ID = /^[0-9a-f]{12}$/;

export interface Seal {
  build: string;
  /** Digest of the build.json. */
  record: string;
  /** Paths below the output. */
  files: Set<string>;
}

/**
 * @param record the text of build.json
 * @param files paths with `/`
 */
export function writeSeal(build: string, record: string, files: readonly string[]): string {
  return [`${HEAD} ${build} ${digest(record)}`, ...files, ''].join('\n');
}

/** @returns `undefined` for a text that is no seal, or a damaged one */
export function readSeal(text: string): Seal | undefined {
  const [head = '', ...files] = text.split('\n');
  const [build = '', record = ''] = head.startsWith(`${HEAD} `) ? head.slice(HEAD.length + 1).split(' ') : [];
  if (!BUILD_ID.test(build) || files.pop() !== '') return undefined;
  return { build, record, files: new Set(files) };
}

/** Was the seal made for the build that this build.json describes? */
export const isSealOf = (seal: Seal, record: string): boolean =>
  buildOf(record) === seal.build && seal.record === digest(record);

/** @returns the build's id, when the text is the build.json of a site of ours */
export function buildOf(record: string): string | undefined {
  try {
    const { build, counts, versions } = JSON.parse(record) as Record<string, unknown>;
    const isRecord = isObject(counts) && 'observations' in counts && isObject(versions) && 'astro' in versions;
    return isRecord && typeof build === 'string' && BUILD_ID.test(build) ? build : undefined;
  } catch {
    return undefined;
  }
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
/** Not in hexadecimal: runs of ten digits in that look like telephone numbers to whoever searches a site for them. */
const digest = (text: string): string => createHash('sha256').update(text).digest('base64url');
