/** Small outputs to judge and swap: a site of ours in the least number of files. */
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { listFiles } from '../../../src/cli/output/ownership.ts';
import { SEAL, writeSeal } from '../../../src/cli/output/seal.ts';

/** Writes files below a folder; a name that ends with a slash is an empty folder. */
export function write(folder: string, files: Record<string, string>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    if (name.endsWith('/')) mkdirSync(join(folder, name), { recursive: true });
    else writeFileSync(join(folder, name), text);
  }
}

export const siteFiles = (build: string): Record<string, string> => ({
  'index.html': `<meta name="kb-build" content="${build}"><h1>首页</h1>`,
  'measures/tcm/index.html': '举措',
  'data/regions.csv': 'code\n330600\n',
  'build.json': JSON.stringify({ build, counts: { observations: 1 }, versions: { astro: '7.3.5' } }),
});

/** A site as builds made it before there was a seal, or copied without it. */
export function makeUnsealed(folder: string, build = '0123456789ab'): void {
  write(folder, siteFiles(build));
}

export function makeSealed(folder: string, build = '0123456789ab'): void {
  makeUnsealed(folder, build);
  const record = readFileSync(join(folder, 'build.json'), 'utf8');
  writeFileSync(join(folder, SEAL), writeSeal(build, record, listFiles(folder)));
}

/** A folder of its own for each test of a file, with its links resolved; spaces and Chinese in it. */
export function eachInFolder(): { readonly path: string } {
  let path = '';
  beforeEach(() => {
    path = realpathSync(mkdtempSync(join(tmpdir(), 'kb 输出 ')));
  });
  afterEach(() => rmSync(path, { recursive: true, force: true }));
  return {
    get path() {
      return path;
    },
  };
}
