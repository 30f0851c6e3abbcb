/** Opens every page of a built site in Chromium: nothing of the content may run, and the browser must have nothing to complain about. */
import { watchPage } from '../site/watch-page.ts';
import { launchBrowser } from '../site/launch-browser.ts';

export interface BrowseReport {
  pages: number;
  /** Content that ran: a script, a handler, a dialog. */
  ran: string[];
  complaints: string[];
}

/** What a probe's script sets when it runs. */
const MARK = 'kbFault';
const TABS = 3;

/** @param urls full addresses of pages of one site */
export async function browsePages(urls: readonly string[]): Promise<BrowseReport> {
  const report: BrowseReport = { pages: 0, ran: [], complaints: [] };
  const origin = new URL(urls[0] ?? 'http://localhost').origin;
  const browser = await launchBrowser();
  const queue = [...urls];
  try {
    await Promise.all(
      Array.from({ length: TABS }, async () => {
        const context = await browser.newContext({ locale: 'zh-CN' });
        const complaints = await watchPage(context, origin);
        context.on('dialog', (dialog) => {
          report.ran.push(`${dialog.page()?.url() ?? ''}：弹出对话框`);
          void dialog.dismiss();
        });
        const page = await context.newPage();
        for (let url = queue.shift(); url; url = queue.shift()) {
          await page.goto(url, { waitUntil: 'load', timeout: 20_000 });
          if (await page.evaluate(`typeof window.${MARK} !== 'undefined'`))
            report.ran.push(`${url}：内容里的脚本运行了`);
          report.complaints.push(...complaints.splice(0).map((text) => `${new URL(url as string).pathname}：${text}`));
          report.pages += 1;
        }
        await context.close();
      }),
    );
  } finally {
    await browser.close();
  }
  return report;
}
