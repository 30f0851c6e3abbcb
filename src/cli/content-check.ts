import { statSync } from 'node:fs';
import { basename, resolve, sep } from 'node:path';
import { loadContent } from '../content/load.ts';
import { safely } from '../content/safely.ts';
import { DATA_FILES } from '../export/tables.ts';
import { checkCaseFigures } from '../markdown/prose/case-figures.ts';
import { checkProse, proseChecker, type ProseItem, proseTask } from '../markdown/prose/check.ts';
import type { Content } from '../model/content.ts';
import { INTEGRITY_CHECKS } from '../model/check/integrity.ts';
import type { Problem } from '../schema/problem.ts';
import type { Helper } from './check/helper.ts';
import { takeItems } from './check/prose-task.ts';
import { tidy } from './report.ts';

/** The content with every problem, sorted. */
export interface CheckedContent {
  content: Content | undefined;
  problems: Problem[];
}

/**
 * The whole content check: reads the folder once and returns the content with every problem, sorted. Never throws: a step that fails is a problem that names it.
 *
 * @param root the content folder; only it may be a link
 * @param drafts the drafts that are checked as if they were published; others are passed over
 */
export function checkContent(root: string, drafts: readonly string[] = []): CheckedContent {
  const read = readAll(root, drafts);
  if (!('failures' in read)) return read;
  const { content, folder, failures } = read;
  const net = (file: string, run: () => Problem[]) => safely(file, 'prose', failures, run) ?? [];
  const prose = safely(folder, 'prose', failures, () => checkProse(content, DATA_FILES, net)) ?? [];
  return conclude(read, [...runRules(read), ...prose]);
}

/** The same with two threads: while this one holds the tables against the rules, the other begins with the prose; then both go on with it. */
export async function checkContentWith(helper: Helper, root: string): Promise<CheckedContent> {
  const read = readAll(root, []);
  if (!('failures' in read)) return read;
  const { content, folder, failures } = read;
  const task = safely(folder, 'prose', failures, () => proseTask(content, DATA_FILES));
  if (!task) return conclude(read, runRules(read));
  const { items, ground, anchorsOf } = task;
  const shared = { items, ground, next: new Int32Array(new SharedArrayBuffer(4)) };
  const theirs = helper.work(shared);
  const found = runRules(read);
  const check = proseChecker(ground, anchorsOf);
  const net = (item: ProseItem) => safely(item.file, 'prose', failures, () => check(item)) ?? [];
  const done = new Map<number, readonly Problem[]>();
  for (const [index, item] of takeItems(shared)) done.set(index, net(item));
  for (const { index, problems } of await theirs) if (problems) done.set(index, problems);
  return conclude(read, [...found, ...items.flatMap((item, index) => done.get(index) ?? net(item))]);
}

interface ReadContent {
  readonly content: Content;
  readonly folder: string;
  readonly problems: readonly Problem[];
  /** Filled by what fails later. */
  readonly failures: Problem[];
}

/** The content as read, or the end of the check where nothing could be read. */
function readAll(root: string, drafts: readonly string[]): ReadContent | CheckedContent {
  const missing = findMissing(root);
  if (missing.length > 0) return { content: undefined, problems: tidy(missing) };
  const folder = basename(root);
  const failures: Problem[] = [];
  const loaded = safely(folder, 'load', failures, () => loadContent(root, undefined, drafts));
  if (!loaded) return { content: undefined, problems: tidy(failures) };
  return { ...loaded, folder, failures };
}

/** All rules but those of prose. */
function runRules({ content, folder, failures }: ReadContent): Problem[] {
  const rules = [...INTEGRITY_CHECKS, ['case-figures', checkCaseFigures] as const];
  return rules.flatMap(([name, check]) => safely(folder, name, failures, () => check(content)) ?? []);
}

const conclude = ({ content, problems, failures }: ReadContent, found: readonly Problem[]): CheckedContent => ({
  content,
  problems: tidy([...problems, ...found, ...failures]),
});

/** Says that there is no folder to check, or none that Astro can address: it takes these characters for parts of an address. */
function findMissing(root: string): Problem[] {
  const failures: Problem[] = [];
  const stat = safely(root, 'load', failures, () => statSync(root, { throwIfNoEntry: false }));
  if (failures.length > 0) return failures;
  const odd = /[#?%\p{Cc}]/u.exec(resolve(root))?.[0] ?? (sep === '/' && root.includes('\\') ? '\\' : undefined);
  if (stat?.isDirectory() && odd) {
    const message = `内容文件夹的路径里有“${odd}”，构建时会找不到正文`;
    return [{ file: root, line: 1, rule: 'files/path', message, remedy: '给文件夹改名，路径里不用 #、?、%、\\。' }];
  }
  if (stat?.isDirectory()) return [];
  const message = stat ? '这里不是文件夹' : '没有这个内容文件夹';
  const remedy = '核对 KB_CONTENT，或在项目根目录运行。';
  return [{ file: root, line: 1, rule: 'files/missing', message, remedy }];
}

function countReference({ reference }: Content): number {
  if (!reference) return 0;
  const { policies, benchmarks, regions, officialIndicators } = reference;
  return policies.length + benchmarks.length + regions.length + officialIndicators.length;
}

/** One line that says how much was checked. */
export function summarize(content: Content): string {
  const rows = (table: 'observations' | 'adoptions' | 'events' | 'problems' | 'citations' | 'numerals') =>
    content.documents.reduce((sum, document) => sum + document[table].length, 0);
  return `文献 ${content.documents.length}，案例 ${content.cases.length}，地区 ${content.regions.length}，举措 ${content.measures.length}，指标 ${content.indicators.length}，政策 ${content.policies.length}，机构 ${content.institutions.length}，专题 ${content.topics?.length ?? 0}；观测 ${rows('observations')}，落地 ${rows('adoptions')}，事件 ${rows('events')}，难点 ${rows('problems')}，引用 ${rows('citations')}，数字台账 ${rows('numerals')}；参照 ${countReference(content)}。`;
}
