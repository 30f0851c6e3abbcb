/** The service worker of a site: the program in src/browser/offline/worker.ts without its types, with the build's id in front. */
import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import process from 'node:process';

const SOURCE = new URL('../../browser/offline/worker.ts', import.meta.url);
/** The home page and the page that stands in for others. */
const FIRST = ['', 'offline/', 'display.js', 'favicon.svg'];

/**
 * @param base `/`, or `/kb/`
 * @param files paths of all files of the site; its scripts and styles are kept at once, since a page that is kept is of no use without
 */
export function writeWorker(build: string, base: string, files: readonly string[]): string {
  const assets = files.filter((path) => /^_assets\/.+\.(?:css|js)$/.test(path));
  const settings = { build, base, first: [...FIRST, ...assets] };
  // The declaration tells the compiler what stands in front; what is left of it is white space.
  const program = withoutTypes(readFileSync(SOURCE, 'utf8'));
  const lines = program.split('\n').filter((line) => line.trim() !== '');
  return [`const KB = ${JSON.stringify(settings)};`, ...lines, ''].join('\n');
}

/** Node runs this very build by the same means, and warns here that it may change: a curator has nothing to do about that. */
function withoutTypes(source: string): string {
  const { emitWarning } = process;
  process.emitWarning = () => undefined;
  try {
    return stripTypeScriptTypes(source, { mode: 'strip' });
  } finally {
    process.emitWarning = emitWarning;
  }
}
