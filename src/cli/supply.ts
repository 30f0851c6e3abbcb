/**
 * `npm run supply [-- --write | --audit]`: what this project is built with. Every entry of the lock carries a digest, every licence is permissive or
 * explained, `docs/licences.md` is up to date, and the actions of continuous integration are pinned to a commit.
 * `--write` fills in and writes what can be; `--audit` asks the registry for known vulnerabilities, and says so when it does not answer.
 * Exit 0: in order, or (`--audit`) nothing severe is known. 1: not. 64: wrong usage.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findLooseActions } from './supply/actions.ts';
import { judgeLicence, writeLicences } from './supply/licences.ts';
import { fillLock, readLock, type Published } from './supply/lock.ts';
import { askNpm, auditPackages, lookUp } from './supply/registry.ts';

const LOCK = 'package-lock.json';
const PAGE = 'docs/licences.md';
const WORKFLOWS = '.github/workflows';
/** Entries that the registry can't give a digest of, each with why. */
const WITHOUT_DIGEST: Readonly<Record<string, string>> = {};

function main(): number {
  let values;
  try {
    ({ values } = parseArgs({ options: { write: { type: 'boolean' }, audit: { type: 'boolean' } } }));
  } catch (error) {
    console.error(`用法：npm run supply -- [--write | --audit]（${(error as Error).message}）`);
    return 64;
  }
  if (values.audit) return audit();
  if (values.write) write();
  return check();
}

function write(): void {
  const text = readFileSync(LOCK, 'utf8');
  const known = new Map<string, Published>();
  for (const entry of readLock(text).filter(({ integrity, licence }) => !integrity || !licence)) {
    const found = lookUp(entry, askNpm);
    if ('reason' in found) console.log(`– ${entry.name}@${entry.version}：${found.reason}`);
    else known.set(entry.path, found);
  }
  if (known.size > 0) writeFileSync(LOCK, fillLock(text, known));
  writeFileSync(PAGE, writeLicences(readLock(readFileSync(LOCK, 'utf8'))));
}

function check(): number {
  const entries = readLock(readFileSync(LOCK, 'utf8'));
  const problems: string[] = [];
  for (const { path, name, version, integrity, systems } of entries) {
    if (integrity) continue;
    const reason = WITHOUT_DIGEST[name];
    if (reason) console.log(`– ${name}@${version} 没有指纹：${reason}`);
    else
      problems.push(
        `${LOCK}：${path} ${version}（${systems.join(' ') || '各系统'}）没有指纹，下载时无从核对｜运行 npm run supply -- --write 向登记处查`,
      );
  }
  for (const entry of entries)
    if (judgeLicence(entry).kind === 'unexplained')
      problems.push(
        `${LOCK}：${entry.name}@${entry.version} 的许可证是“${entry.licence ?? '没有写明'}”，没有说明能否用｜换一个，或在 src/cli/supply/licences.ts 写明理由`,
      );
  if (!existsSync(PAGE) || readFileSync(PAGE, 'utf8') !== writeLicences(entries))
    problems.push(`${PAGE} 与锁文件不符｜运行 npm run supply -- --write`);
  for (const file of readdirSync(WORKFLOWS).filter((name) => /\.ya?ml$/.test(name)))
    for (const { line, uses } of findLooseActions(readFileSync(join(WORKFLOWS, file), 'utf8')))
      problems.push(`${WORKFLOWS}/${file}:${line}：${uses} 没有钉在提交上｜写成 名称@四十位提交号 # v版本`);
  for (const problem of problems) console.error(`✗ ${problem}`);
  const explained = entries.filter((entry) => judgeLicence(entry).kind === 'explained').length;
  if (problems.length === 0)
    console.log(
      `依赖 ${entries.length} 项：指纹齐全，许可证都在名单上（其中 ${explained} 项另有说明），动作都钉在提交上`,
    );
  return problems.length > 0 ? 1 : 0;
}

function audit(): number {
  const found = auditPackages(askNpm);
  const notice = process.env['GITHUB_ACTIONS'] ? '::notice title=npm audit::' : '';
  if (!found.answered) {
    console.log(`${notice}已知漏洞没有核对：登记处没有回答（${found.reason}）`);
    return 0;
  }
  const { counts, packages } = found;
  for (const { name, severity } of packages) console.log(`${severity}：${name}`);
  console.log(
    `${notice}已知漏洞：严重 ${counts.critical}，高 ${counts.high}，中 ${counts.moderate}，低 ${counts.low + counts.info}`,
  );
  return counts.critical + counts.high > 0 ? 1 : 0;
}

process.exitCode = main();
