/** Packs the built site. Two packages of one build are the same bytes. */
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { unzipSync, zipSync, type Zippable } from 'fflate';
import { PACKAGE } from '../../words/hosting.ts';
import { outputPath } from '../output/judge-output.ts';
import { listFiles, whoseIs } from '../output/ownership.ts';
import { Refusal } from '../output/refusal.ts';
import { buildOf } from '../output/seal.ts';

const WRONG_USAGE = 64;
/** The first day that the format knows, by its own clock: when a file was made says nothing about it. */
const ALWAYS = new Date(1980, 0, 1);
/** What is packed already gains nothing by being packed once more. */
const PACKED = /\.(?:png|webp|woff2|zip|xlsx|kbs|pf_\w+|pagefind)$/;

/** @returns the exit code */
export function main(project: string, args: string[], env: NodeJS.ProcessEnv): number {
  let out: string | undefined;
  try {
    out = parseArgs({ args, options: { out: { type: 'string' } } }).values.out;
  } catch {
    console.error(PACKAGE.usage);
    return WRONG_USAGE;
  }
  if (out !== undefined && !out.endsWith('.zip')) {
    console.error(`✗ ${PACKAGE.notZip(out)}`);
    return WRONG_USAGE;
  }
  const folder = outputPath(project, env);
  const build = wholeBuild(folder);
  if (build === undefined) {
    console.error(`✗ ${PACKAGE.notBuilt(folder)}`);
    return 1;
  }
  const file = resolve(out ?? join(dirname(folder), `dist-${build}.zip`));
  if (existsSync(file) && buildInside(file) !== build) throw new Refusal(PACKAGE.taken(file));
  const names = listFiles(folder);
  const bytes = pack(folder, names);
  // Whole or not at all: somebody may be fetching the file.
  const draft = join(dirname(file), `.kb-${process.pid}-${basename(file)}`);
  try {
    writeFileSync(draft, bytes, { flag: 'wx' });
    renameSync(draft, file);
  } finally {
    rmSync(draft, { force: true });
  }
  console.log(PACKAGE.done(file, names.length, (bytes.length / 1e6).toFixed(1), build));
  return 0;
}

/** @returns the build's id; `undefined` where no whole site of ours lies */
function wholeBuild(folder: string): string | undefined {
  if (!existsSync(folder)) return undefined;
  const owner = whoseIs(folder);
  return owner.whose === 'ours' && owner.whole ? buildOf(readFileSync(join(folder, 'build.json'), 'utf8')) : undefined;
}

function buildInside(file: string): string | undefined {
  try {
    const [record] = Object.values(unzipSync(readFileSync(file), { filter: ({ name }) => name === 'build.json' }));
    return record && buildOf(new TextDecoder().decode(record));
  } catch {
    return undefined;
  }
}

function pack(folder: string, names: readonly string[]): Uint8Array {
  const entries = names.map((name): [string, Zippable[string]] => [
    name,
    [readFileSync(join(folder, name)), { level: PACKED.test(name) ? 0 : 6, mtime: ALWAYS }],
  ]);
  return zipSync(Object.fromEntries(entries));
}
