/** The stages of `npm run faults`, in order. Each says what came of what it tried; later ones use the site that earlier ones built. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { tryAddresses } from './addresses.ts';
import { buildBatch } from './batch.ts';
import { checkProbes } from './check-pool.ts';
import { Commander } from './commands.ts';
import { developPages } from './develop.ts';
import { FIXTURE } from './entries.ts';
import { harmIndex } from './index-faults.ts';
import { judgeCheck } from './judge.ts';
import { killBuilds } from './kills.ts';
import { mutate } from './mutate.ts';
import { placeProbe, type Placement } from './place.ts';
import type { AddressProbe, CommandProbe, ContentProbe, NamedProbe } from './probe.ts';
import { runCommand } from './run-command.ts';
import { makeSandbox, type Sandbox } from './sandbox.ts';
import type { Finding } from './tally.ts';

/** What the stages share. */
export interface Bench {
  folder: string;
  probes: readonly NamedProbe[];
  /** A file that content writes if its code runs. */
  marker: string;
  /** Carried by every process that is started here. */
  mark: string;
  workers: number;
  seed: number;
  findings: Finding[];
  /** Content probes that the check let through, as files. */
  passed?: { placement: Placement; expected: boolean }[];
  /** Those that it refused and that would run. */
  armed?: Placement[];
  /** A sandbox with a good site of the fixture. */
  good?: { sandbox: Sandbox; out: string; milliseconds: number };
}

type Result = Omit<Finding, 'stage'>;
export interface Stage {
  title: string;
  /** Stage whose work it goes on with; that one runs, too, when only this one is asked for. */
  after?: string;
  run: (bench: Bench) => Promise<Result[]>;
}

const MUTATIONS = 80;

export const isContent = (named: NamedProbe): named is NamedProbe<ContentProbe> =>
  !['environment', 'output', 'address'].includes(named.probe.kind);
const isCommand = (named: NamedProbe): named is NamedProbe<CommandProbe> =>
  ['environment', 'output'].includes(named.probe.kind);
const isAddress = (named: NamedProbe): named is NamedProbe<AddressProbe> => named.probe.kind === 'address';

export const STAGES: readonly Stage[] = [
  { title: '校验', run: check },
  { title: '乱改', run: randomHarm },
  { title: '构建', after: '校验', run: build },
  { title: '开发', after: '校验', run: develop },
  { title: '设置与输出', run: commands },
  { title: '中断', run: kills },
  { title: '预览', after: '中断', run: addresses },
  { title: '检索', after: '中断', run: index },
];

async function check(bench: Bench): Promise<Result[]> {
  const probes = bench.probes.filter(isContent);
  const verdicts = await checkProbes(probes, bench);
  bench.passed = [];
  bench.armed = [];
  const results = probes.flatMap((named) => {
    const verdict = verdicts.get(named.number);
    if (!verdict) throw new Error(`探针“${named.probe.name}”没有试`);
    const placement = placeProbe(named, bench.marker);
    if (verdict.outcome === 'passed' && canBeBuilt(named.probe, placement))
      bench.passed?.push({ placement, expected: named.probe.expect !== 'refused' });
    if (verdict.outcome === 'refused' && isArmed(named.probe) && isRead(placement)) bench.armed?.push(placement);
    return judgeCheck(named.probe, verdict);
  });
  return [...results, ...ranIf(existsSync(bench.marker), '校验时内容里的代码运行了')];
}

/** The problem may lie where another file refers to the harmed one; the report itself must be fit to print all the same. */
async function randomHarm(bench: Bench): Promise<Result[]> {
  const probes = mutate(MUTATIONS, bench.seed, bench.probes.length);
  const verdicts = await checkProbes(probes, bench);
  return probes.flatMap(({ number, probe }) => {
    const verdict = verdicts.get(number);
    if (!verdict) throw new Error(`“${probe.name}”没有试`);
    return judgeCheck(probe, verdict.outcome === 'misplaced' ? { ...verdict, outcome: 'refused' } : verdict);
  });
}

/** What replaces a shared file can't stand beside the others. */
const canBeBuilt = (probe: ContentProbe, { puts }: Placement): boolean =>
  probe.kind !== 'folder' &&
  [...puts].every(([path, { kind }]) => kind === 'append' || !existsSync(join(FIXTURE, path)));

/** Holds code in prose or front matter, and a page would show whether it runs. */
const isArmed = (probe: ContentProbe): boolean =>
  (probe.kind === 'body' || probe.kind === 'whole') && JSON.stringify(probe.input).includes('{{marker}}');

/** Front matter that Astro can't read ends the server of development before any page is asked for: nothing of it runs. */
function isRead({ puts }: Placement): boolean {
  for (const put of puts.values())
    try {
      if (put.kind === 'bytes') load(/^---\n([^]*?)\n(?:---|\+\+\+)/.exec(put.bytes.toString())?.[1] ?? '');
    } catch {
      return false;
    }
  return true;
}

const ranIf = (ran: boolean, name: string): Result[] => (ran ? [{ name, result: 'ran', detail: '' }] : []);

async function build(bench: Bench): Promise<Result[]> {
  const passed = bench.passed ?? [];
  const sandbox = makeSandbox(bench.folder);
  const out = join(sandbox.box, 'kb-dist');
  // An empty folder is as good as none.
  mkdirSync(out);
  const options = { sandbox, marker: bench.marker, mark: bench.mark, out, env: { BASE_PATH: '/kb/' } };
  const all = passed.map(({ placement }) => placement);
  const results: Result[] = [];
  let report = await buildBatch({ ...options, placements: all });
  if (report.failure && passed.some(({ expected }) => !expected)) {
    results.push({ name: '校验放行的内容', result: 'wrong', detail: `构建失败：${report.failure}` });
    const right = passed.filter(({ expected }) => expected).map(({ placement }) => placement);
    report = await buildBatch({ ...options, placements: right });
  }
  if (report.failure) results.push({ name: '校验放行的内容', result: 'wrong', detail: `构建失败：${report.failure}` });
  else
    results.push({ name: `${all.length} 个放行的探针，浏览器打开 ${report.pages} 页`, result: 'harmless', detail: '' });
  return [
    ...results,
    ...report.ran.map((detail): Result => ({ name: '运行', result: 'ran', detail })),
    ...report.complaints.map((detail): Result => ({ name: '读回', result: 'wrong', detail })),
  ];
}

async function develop(bench: Bench): Promise<Result[]> {
  const sandbox = makeSandbox(bench.folder);
  const pages = await developPages({ ...bench, sandbox, placements: bench.armed ?? [] });
  return pages.map(({ path, outcome, detail }) => ({ name: path, result: outcome, detail }));
}

async function commands(bench: Bench): Promise<Result[]> {
  const queue = bench.probes.filter(isCommand);
  const results: Result[] = [];
  await Promise.all(
    Array.from({ length: bench.workers }, async () => {
      const commander = new Commander(bench.mark);
      let sandbox = makeSandbox(bench.folder);
      for (let named = queue.shift(); named; named = queue.shift()) {
        const { outcome, detail, lost, left } = await commander.try(named, sandbox);
        const { name, expect } = named.probe;
        // A sandbox that was hurt is no ground for the next.
        if (lost.length + left.length > 0 || outcome === 'hang') sandbox = makeSandbox(bench.folder);
        if (lost.length > 0) results.push({ name, result: 'lost', detail: lost.slice(0, 5).join('、') });
        else if (outcome === 'crash') results.push({ name, result: 'crash', detail });
        else if (outcome === 'refused')
          results.push(
            left.length > 0
              ? { name, result: 'wrong', detail: `拒绝了，却留下 ${left.slice(0, 5).join('、')}` }
              : { name, result: 'refused', detail },
          );
        else results.push({ name, result: expect === 'refused' ? 'wrong' : 'harmless', detail: detail || outcome });
      }
      commander.close();
    }),
  );
  return results;
}

async function kills(bench: Bench): Promise<Result[]> {
  const sandbox = makeSandbox(bench.folder);
  const out = join(sandbox.box, 'site');
  // Folders of somebody else whose names a build might take for its own.
  const own = ['site.previous', 'site.building'].map((name) => join(sandbox.box, name, 'keep.txt'));
  for (const file of own) {
    mkdirSync(join(file, '..'));
    writeFileSync(file, '别人的文件');
  }
  const first = await runCommand('src/cli/build.ts', { cwd: sandbox.project, env: { KB_OUT: out }, mark: bench.mark });
  if (first.code !== 0) return [{ name: '第一次构建', result: 'wrong', detail: first.output.trim().slice(-300) }];
  bench.good = { sandbox, out, milliseconds: first.milliseconds };
  const { kills, moments, complaints } = await killBuilds({
    sandbox,
    out,
    milliseconds: first.milliseconds,
    count: 4,
    budget: 8000,
    seed: bench.seed,
    mark: bench.mark,
  });
  const lost = own.filter((file) => !existsSync(file));
  return [
    ...moments.slice(0, kills).map((name): Result => ({ name, result: 'harmless', detail: '' })),
    ...complaints.map((detail): Result => ({ name: '中断的构建', result: 'lost', detail })),
    ...lost.map((detail): Result => ({ name: '旁边的文件夹', result: 'lost', detail })),
  ];
}

async function addresses(bench: Bench): Promise<Result[]> {
  if (!bench.good) return [{ name: '没有建好的网站', result: 'wrong', detail: '' }];
  const probes = bench.probes.filter(isAddress);
  const verdicts = await tryAddresses(probes, { site: bench.good.out, folder: bench.folder });
  return probes.map(({ number, probe: { name } }) => {
    const { outcome, detail } = verdicts.get(number) ?? { outcome: 'hang', detail: '没有试' };
    return { name, result: outcome === 'passed' ? 'wrong' : outcome, detail };
  });
}

async function index(bench: Bench): Promise<Result[]> {
  if (!bench.good) return [{ name: '没有建好的网站', result: 'wrong', detail: '' }];
  const { told, same, silent, unnamed } = await harmIndex(bench.good.out);
  const of = (count: number, result: Result['result']): Result[] =>
    Array.from({ length: count }, (_, index) => ({ name: `索引文件 ${index + 1}`, result, detail: '' }));
  return [
    ...of(told, 'refused'),
    ...of(same, 'harmless'),
    ...silent.map((detail): Result => ({ name: '一声不响', result: 'wrong', detail })),
    ...unnamed.map((detail): Result => ({ name: '没有说出是哪个文件', result: 'crash', detail })),
  ];
}
