/** The build command: judge the output, check the content, make the site, swap it in. Whatever fails leaves the last site as it was. */
import { existsSync } from 'node:fs';
import process from 'node:process';
import { seconds } from '../bootstrap/progress.mjs';
import { checkContentWith, summarize } from '../content-check.ts';
import { startHelper } from '../check/helper.ts';
import { bringBack, needsBringingBack } from '../output/bring-back.ts';
import { explainFailure, messageOf } from '../output/explain-failure.ts';
import { judgeContents, locateOutput, type OutputPlace } from '../output/judge-output.ts';
import { quote, Refusal } from '../output/refusal.ts';
import { closeScratch, openScratch } from '../output/scratch.ts';
import { readSiteAddress } from '../output/site-address.ts';
import { swapIn } from '../output/swap.ts';
import { openWorkshop, type Workshop } from '../output/workshop.ts';
import type { Content } from '../../model/content.ts';
import { visible } from '../../text/printable.ts';
import { formatProblems, isError } from '../report.ts';
import { makeSite } from './make-site.ts';
import { readSettings, type BuildSettings } from './settings.ts';
import { Stopped, watchForStop } from './stop.ts';

/**
 * @param project the project's folder
 * @returns the exit code: 0 built, 1 refused or failed, 128 + signal when told to stop
 */
export async function main(project: string): Promise<number> {
  const started = performance.now();
  const settings = readSettings(project, process.env);
  const { place, workshop, refusal } = takeOutput(settings);
  const helper = startHelper();
  try {
    const { content, problems } = await checkContentWith(helper, settings.content);
    console.log(formatProblems(problems, 'text', content ? summarize(content) : ''));
    if (refusal !== undefined) throw refusal;
    if (!content || problems.some(isError)) throw new Refusal('内容校验没有通过｜照上面的改法改好再构建。');
    if (!place || !workshop) return 1;
    await buildInto(settings, content, place, workshop);
    console.log(`构建完成：${visible(place.path)}（${seconds(performance.now() - started)}）`);
    if (!process.env['SITE_URL'])
      console.log(
        '没有设 SITE_URL：引文与打印页脚里的网址由读者的浏览器按所读的地方补全，也没有 sitemap.xml 和 opensearch.xml（它们要写完整网址）；发布前请设好。',
      );
    return 0;
  } catch (error) {
    const isStopped = error instanceof Stopped;
    console.error(isStopped ? '\n已停止构建。' : `\n✗ 没有构建：${explainFailure(error) ?? messageOf(error)}`);
    console.error(whatIsLeft(place, settings.wanted));
    return isStopped ? error.exitCode : 1;
  } finally {
    helper.end();
    workshop?.close();
  }
}

interface Taken {
  place?: OutputPlace;
  workshop?: Workshop;
  refusal?: unknown;
}

/** Nothing is written before the output is known to be fit, but what brings back a site that a build had laid aside when it died. */
function takeOutput({ wanted, grounds }: BuildSettings): Taken {
  const taken: Taken = {};
  try {
    taken.place = locateOutput(wanted, grounds);
    readSiteAddress(process.env);
    if (needsBringingBack(taken.place)) {
      taken.workshop = openWorkshop(taken.place);
      if (bringBack(taken.place, taken.workshop))
        console.log(`上一次构建在换上新网站时中断，已把原来的网站恢复到 ${visible(taken.place.path)}。`);
    }
    judgeContents(taken.place);
    taken.workshop ??= openWorkshop(taken.place);
    return taken;
  } catch (refusal) {
    return { ...taken, refusal };
  }
}

async function buildInto(
  settings: BuildSettings,
  content: Content,
  place: OutputPlace,
  workshop: Workshop,
): Promise<void> {
  const { project } = settings.grounds;
  const stop = watchForStop();
  const scratch = openScratch(project);
  try {
    const { env, logFile } = settings;
    const site = await makeSite({ project, scratch, content, env, stop: stop.signal, logFile });
    // Somebody may have put a file there meanwhile, or mounted a disk.
    const now = locateOutput(place.path, settings.grounds);
    judgeContents(now);
    swapIn(site, now, workshop.folder);
  } finally {
    closeScratch(scratch);
    stop.end();
  }
}

/** Said truly: what lies at the output now. */
function whatIsLeft(place: OutputPlace | undefined, wanted: string): string {
  if (!place) return existsSync(wanted) ? `没有写入任何东西，${quote(wanted)} 原样保留。` : '没有写入任何东西。';
  try {
    const holds = judgeContents(place);
    return holds === 'site'
      ? `上一次构建的网站原样保留在 ${visible(place.path)}。`
      : `${visible(place.path)} 里现在没有构建好的网站。`;
  } catch {
    return `没有写入任何东西，${quote(place.path)} 原样保留。`;
  }
}
