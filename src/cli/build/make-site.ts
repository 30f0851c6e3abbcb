/** Makes the whole site in the scratch folder of a build: pages, search index, seal. */
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { seconds, withProgress } from '../bootstrap/progress.mjs';
import { inputsDigest } from '../bootstrap/stamp.mjs';
import type { Content } from '../../model/content.ts';
import { buildKnowledgeBase } from '../../model/knowledge-base.ts';
import { listFiles } from '../output/ownership.ts';
import { Refusal } from '../output/refusal.ts';
import { SEAL, writeSeal } from '../output/seal.ts';
import { BuildLog } from './build-log.ts';
import { describeFailure } from './describe-failure.ts';
import { PICTURES } from './draw-site.ts';
import type { Done, Job } from './job.ts';
import { missingPages } from './missing-pages.ts';
import { type Outcome, runWorker } from './run-worker.ts';

export interface SiteOptions {
  project: string;
  /** Folder of this build alone. */
  scratch: string;
  content: Content;
  env: NodeJS.ProcessEnv;
  stop: AbortSignal;
  /** File for all that is said. */
  logFile: string;
}

const SHOWN = 5;

/**
 * @returns the folder of the finished site, in the scratch folder
 * @throws Refusal, or what the disk says; the reason of `stop` when it is aborted
 */
export async function makeSite({ project, scratch, content, env, stop, logFile }: SiteOptions): Promise<string> {
  // Pages, data and search index carry this id: twelve digits over content, originals, program and settings; equal input, equal id.
  const build = inputsDigest({ root: project, env }).slice(0, 12);
  console.log(`构建版次 ${build}`);
  const log = new BuildLog(logFile);
  const failed = new AbortController();
  const work = (task: Job['task']) =>
    runWorker(
      { task, project, scratch, build },
      {
        env,
        stop: AbortSignal.any([stop, failed.signal]),
        onLog: (line) => log.add(line),
        onOutput: (text) => log.write(text),
      },
    );
  const settle = async (started: number, working: Promise<Outcome>): Promise<Done & { took: string }> => {
    const outcome = await working;
    stop.throwIfAborted();
    if ('failure' in outcome) throw describeFailure(outcome.failure, log);
    if (log.lost.length > 0) throw new Refusal(`${log.lost.slice(0, SHOWN).join('\n')}\n全部记录见 ${log.file}`);
    return { ...outcome.done, took: seconds(performance.now() - started) };
  };
  const run = (task: Job['task'], label: string) =>
    settle(
      performance.now(),
      withProgress(label, () => work(task)),
    );

  const site = join(scratch, 'site');
  // Beside the pages, on the second core: the pictures know the content alone.
  const drawing = settle(performance.now(), work('draw'));
  // Heard of below, or not at all where the pages fail first.
  drawing.catch(() => undefined);
  const pages = await run('render', '正在生成页面').catch((error: unknown) => {
    failed.abort();
    throw error;
  });
  const missing = missingPages(site, buildKnowledgeBase(content));
  if (missing.length > 0)
    throw new Refusal(
      `${missing.length} 份内容没有生成页面：${missing.slice(0, SHOWN).join('、')}｜多半是编号与别的页面相同；全部记录见 ${log.file}`,
    );
  console.log(`页面：${pages.pages} 页（${pages.took}）`);
  const pictures = await drawing;
  renameSync(join(scratch, PICTURES), join(site, PICTURES));
  console.log(`分享图：${pictures.files} 张，${(pictures.bytes / 1e6).toFixed(1)} MB（${pictures.took}）`);
  const index = await run('index', '正在建检索索引');
  console.log(
    `检索索引：${index.pages} 页，${index.files} 个文件，${(index.bytes / 1e6).toFixed(1)} MB（${index.took}）`,
  );
  for (const notice of log.notices.slice(0, SHOWN)) console.warn(`提醒：${notice}`);
  if (log.notices.length > SHOWN) console.warn(`提醒共 ${log.notices.length} 条，全部见 ${log.file}`);
  const record = readFileSync(join(site, 'build.json'), 'utf8');
  writeFileSync(join(site, SEAL), writeSeal(build, record, listFiles(site)));
  return site;
}
