/**
 * `npm run faults [-- --only 校验,构建 --seed 7 --part 6]`: tries what could hurt. Probes are put into a copy of the fixture and checked; what the check lets through
 * is built at one go and read back; builds are killed; outputs, settings, addresses and index files are harmed.
 * Exit 0: refused or harmless, all of them. 1: something ran, was lost, crashed, hung, or came out otherwise than it must.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { readProbes } from './probe.ts';
import { endSurvivors } from './run-command.ts';
import { isContent, STAGES, type Bench } from './stages.ts';
import { describe, isGood, summarize, type Finding } from './tally.ts';

const { values } = parseArgs({
  options: { only: { type: 'string' }, seed: { type: 'string' }, part: { type: 'string' } },
});
const wanted = values.only?.split(/[,，、]/).map((name) => name.trim());
const unknown = wanted?.filter((name) => !STAGES.some(({ title }) => title === name)) ?? [];
if (unknown.length > 0) {
  console.error(`没有“${unknown.join('、')}”这一项。可选：${STAGES.map(({ title }) => title).join('、')}`);
  process.exit(64);
}
// Another moment each day, the same all day: a failure can be repeated.
const seed = Number(values.seed ?? new Date().toISOString().slice(0, 10).replaceAll('-', ''));
/** `--part 6` tries a sixth of the content probes, another each day, so that `npm test` stays short. */
const part = Math.max(1, Number(values.part ?? 1) || 1);
const probes = readProbes(join(import.meta.dirname, 'probes')).filter(
  (named) => !isContent(named) || named.number % part === seed % part,
);
const folder = mkdtempSync(join(tmpdir(), 'kb-faults-'));
const bench: Bench = {
  folder,
  probes,
  marker: join(folder, 'ran'),
  mark: folder,
  workers: Math.max(1, Math.min(4, availableParallelism())),
  seed,
  findings: [],
};
const started = performance.now();
try {
  const chosen = STAGES.filter(({ title }) => !wanted || wanted.includes(title));
  const needed = new Set(chosen.flatMap(({ title, after }) => [title, after]));
  for (const { title, run } of STAGES.filter((stage) => needed.has(stage.title))) {
    const from = performance.now();
    const findings: Finding[] = (await run(bench)).map((finding) => ({ stage: title, ...finding }));
    bench.findings.push(...findings);
    console.log(`${title}：${findings.length} 项，${((performance.now() - from) / 1000).toFixed(1)} 秒`);
  }
} finally {
  endSurvivors(bench.mark);
  rmSync(folder, { recursive: true, force: true });
}
console.log(
  `\n${describe(bench.findings)}\n\n${part > 1 ? `内容探针试了 ${part} 分之一，npm run faults 试全部；` : ''}种子 ${bench.seed}，用时 ${((performance.now() - started) / 1000).toFixed(0)} 秒`,
);
console.log(summarize(bench.findings));
process.exitCode = bench.findings.every(isGood) ? 0 : 1;
