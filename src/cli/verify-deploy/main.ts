/** Holds what a host serves against the build that lies here. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { COMMON } from '../../hosting/header-rules.ts';
import { type Finding, judgeAnswer } from '../../hosting/judge-answer.ts';
import { type FileRecord, type Manifest, MANIFEST, readManifest } from '../../hosting/manifest.ts';
import { DEPLOYED } from '../../words/hosting.ts';
import { outputPath } from '../output/judge-output.ts';
import { Refusal } from '../output/refusal.ts';
import { buildOf, SEAL } from '../output/seal.ts';
import { addressOf, ask, inParallel } from './ask.ts';

const WRONG_USAGE = 64;
const WIDTH = 8;
/** Of one kind of fault. */
const SHOWN = 10;
/** What a host reads itself, and may keep for itself. */
const FOR_THE_HOST = /^(?:_headers$|hosting\/)/;

/** @returns the exit code: 0 as built, 1 not, 64 asked in a wrong way */
export async function main(project: string, args: string[], env: NodeJS.ProcessEnv): Promise<number> {
  const asked = readArguments(args);
  if (typeof asked === 'string') {
    console.error(asked);
    return WRONG_USAGE;
  }
  const { home, sample } = asked;
  const folder = outputPath(project, env);
  const manifest = readLocal(folder) ?? (await readRemote(home, folder));
  const files = choose(manifest.files, sample);
  const found = [...(await judgeHost(home, manifest.build)), ...(await judgeFiles(home, files, manifest.build))];
  for (const line of describe(found)) console.log(line);
  const errors = found.filter(({ level }) => level === 'error').length;
  console.log(DEPLOYED.summary(files.length, errors, found.length - errors));
  return errors > 0 ? 1 : 0;
}

function readArguments(args: string[]): { home: URL; sample: number } | string {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { sample: { type: 'string', default: '0' } },
    });
    const [address = ''] = positionals;
    const sample = Number(values.sample);
    if (positionals.length !== 1 || !Number.isInteger(sample) || sample < 0) return DEPLOYED.usage;
    if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) return DEPLOYED.notAddress(address);
    const home = new URL(address);
    home.search = '';
    home.hash = '';
    home.pathname = home.pathname.replace(/(?:index\.html|\/)?$/, '/').replace(/\/{2,}$/, '/');
    return { home, sample };
  } catch {
    return DEPLOYED.usage;
  }
}

function readLocal(folder: string): Manifest | undefined {
  const file = join(folder, MANIFEST);
  return existsSync(file) ? readManifest(readFileSync(file, 'utf8')) : undefined;
}

async function readRemote(home: URL, folder: string): Promise<Manifest> {
  const manifest = readManifest((await reach(home, MANIFEST)).text());
  if (!manifest) throw new Refusal(DEPLOYED.noManifest(folder));
  console.log(DEPLOYED.againstItself(folder));
  return manifest;
}

async function reach(home: URL, path: string) {
  try {
    return await ask(addressOf(home, path));
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    throw new Refusal(DEPLOYED.unreachable(home.href, cause instanceof Error ? cause.message : String(cause)));
  }
}

/** Evenly through the list, the pages everybody opens first. */
function choose(files: readonly FileRecord[], sample: number): FileRecord[] {
  const all = files.filter(({ path }) => !FOR_THE_HOST.test(path) && path !== SEAL);
  if (sample === 0 || sample >= all.length) return all;
  const step = all.length / sample;
  return Array.from({ length: sample }, (_, index) => all[Math.floor(index * step)]).filter(
    (file) => file !== undefined,
  );
}

/** What concerns the site as a whole. */
async function judgeHost(home: URL, build: string): Promise<Finding[]> {
  const found: Finding[] = [];
  const record = buildOf((await reach(home, 'build.json')).text()) ?? '';
  if (record !== build) found.push({ kind: 'stale', level: 'error', text: DEPLOYED.stale(record, build) });
  const page = await reach(home, 'index.html');
  for (const { name } of [...COMMON, { name: 'Content-Security-Policy' }])
    if (!page.headers.has(name)) found.push({ kind: 'other', level: 'notice', text: DEPLOYED.header(name) });
  const missing = await reach(home, `kb-no-such-page-${build}/`);
  if (missing.status !== 404) found.push({ kind: 'other', level: 'error', text: DEPLOYED.notFound(missing.status) });
  else if (missing.build === undefined) found.push({ kind: 'other', level: 'error', text: DEPLOYED.notFoundPage });
  return found;
}

async function judgeFiles(home: URL, files: readonly FileRecord[], build: string): Promise<Finding[]> {
  let done = 0;
  const answers = await inParallel(files, WIDTH, async (file) => {
    try {
      return judgeAnswer(file, await ask(addressOf(home, file.path)), build);
    } catch {
      return judgeAnswer(file, NO_ANSWER, build);
    } finally {
      done += 1;
      if (process.stderr.isTTY && done % 100 === 0) process.stderr.write(`\r${DEPLOYED.progress(done, files.length)}`);
    }
  });
  if (process.stderr.isTTY) process.stderr.write('\r');
  return answers.flat();
}

const NO_ANSWER = {
  status: 0,
  redirected: undefined,
  type: '',
  cache: '',
  encoding: '',
  sha256: '',
  bytes: 0,
  build: undefined,
};

/** Errors first; of one kind a few, and how many more. */
function describe(found: readonly Finding[]): string[] {
  const levels = { error: '✗', notice: '提醒' };
  return (['error', 'notice'] as const).flatMap((level) =>
    [
      ...Map.groupBy(
        found.filter((finding) => finding.level === level),
        ({ kind }) => kind,
      ).values(),
    ].flatMap((same) => [
      ...same.slice(0, SHOWN).map(({ text }) => `${levels[level]} ${text}`),
      ...(same.length > SHOWN ? [`  ${DEPLOYED.more(same.length - SHOWN)}`] : []),
    ]),
  );
}
