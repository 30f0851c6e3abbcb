/**
 * `npm run bench -- scale [--sizes 100,1000] [--base content] [--out FOLDER] [--only check|cold]`: what a knowledge base of each size costs, step by step: time, processor
 * time, peak memory with all children; output by folder; page weight by kind and what grows; bytes and requests of a cold query, recall and precision.
 * Prints tables; with `--out` writes them, with JSON and a chart. Goals: at 10,000 documents 120 CPU s and 2.5 GiB for a build, 8 s for one changed document,
 * 10 s for a check; recall and precision 100 % everywhere.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { askSite } from './scale/ask.ts';
import { documentId } from './scale/document.ts';
import { generate } from './scale/generate.ts';
import { weigh, type Run } from './scale/measure.ts';
import { sizeFolders, weighPages } from './scale/output.ts';
import { pickPlaces } from './scale/places.ts';
import { drawChart, formatReport, type SizeReport, type Stage } from './scale/report.ts';

const GOALS = { documents: 10_000, check: 10, build: 120, changed: 8, peak: 2560 };
const QUERIES = 100;

export default async function benchScale(options: string[]): Promise<boolean> {
  const option = (name: string, standard: string): string => {
    const at = options.indexOf(`--${name}`);
    return at < 0 ? standard : (options[at + 1] ?? standard);
  };
  const base = option('base', process.env['KB_CONTENT'] || 'content');
  const sizes: SizeReport[] = [];
  for (const size of option('sizes', '100,1000').split(','))
    sizes.push(await measureSize(Number(size), base, option('only', '')));
  const report = formatReport(sizes, describeMachine());
  console.log(report);
  const out = option('out', '');
  if (out) {
    mkdirSync(out, { recursive: true });
    writeFileSync(join(out, 'scale.md'), `${report}\n`);
    writeFileSync(join(out, 'scale.json'), `${JSON.stringify({ machine: describeMachine(), sizes }, null, 1)}\n`);
    writeFileSync(join(out, 'scale.svg'), drawChart(sizes));
  }
  return sizes.every(isReached);
}

async function measureSize(documents: number, base: string, only: string): Promise<SizeReport> {
  const folder = mkdtempSync(join(tmpdir(), 'kb-scale-'));
  try {
    const content = join(folder, 'content');
    const site = join(folder, 'site');
    generate(base, content, documents);
    const env = { ...process.env, KB_CONTENT: content, KB_OUT: site };
    const check = await run(['src/cli/check.ts'], env);
    const stages: Stage[] = [{ name: '校验', ...check }];
    if (only === 'check') return { documents, stages, folders: [], kinds: [] };
    const cold = await run(['src/cli/build.ts'], env);
    const [pages, index] = cold.children.filter(({ cpu }) => cpu > 1);
    stages.push({ name: '构建', ...cold });
    if (pages) stages.push({ name: '其中页面与数据', ...pages });
    if (index) stages.push({ name: '其中检索索引', ...index });
    const report = { folders: sizeFolders(site), kinds: weighPages(site), search: await askSite(site, QUERIES) };
    if (only !== 'cold') {
      changeOne(content, documents);
      stages.push({ name: '改一份后再构建', ...(await run(['src/cli/build.ts'], env)) });
    }
    return { documents, stages: stages.map(({ name, wall, cpu, peak }) => ({ name, wall, cpu, peak })), ...report };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function run(command: readonly string[], env: NodeJS.ProcessEnv): Promise<Run> {
  const outcome = await weigh([process.execPath, ...command], env);
  if (outcome.code !== 0) throw new Error(`${command.join(' ')} 没有成功：\n${outcome.output.slice(-2000)}`);
  return outcome;
}

/** One more sentence in the first document. */
function changeOne(content: string, documents: number): void {
  const [place] = pickPlaces(documents).counties;
  if (!place) return;
  const file = join(content, 'documents', documentId(place, 2024), 'index.mdx');
  writeFileSync(file, `${readFileSync(file, 'utf8')}\n后来又补了一句样例。\n`);
}

function isReached({ documents, stages, search }: SizeReport): boolean {
  const of = (name: string) => stages.find((stage) => stage.name === name);
  const exact = !search || (search.recall === 1 && search.precision === 1);
  if (documents < GOALS.documents) return exact;
  const [check, build, changed] = [of('校验'), of('构建'), of('改一份后再构建')];
  return (
    exact &&
    (check?.wall ?? 0) <= GOALS.check &&
    (build?.cpu ?? 0) <= GOALS.build &&
    (build?.peak ?? 0) <= GOALS.peak &&
    (changed?.wall ?? 0) <= GOALS.changed
  );
}

const describeMachine = (): string =>
  `机器：${cpus().length} 核 ${cpus()[0]?.model.trim() ?? ''}，内存 ${(totalmem() / 2 ** 30).toFixed(0)} GiB，Node ${process.version}，${process.platform}`;
