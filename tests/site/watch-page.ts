import type { BrowserContext } from 'playwright-core';

/**
 * Collects what goes wrong in any page of the context, from the first byte on.
 * @param origin requests to anywhere else are complaints; `data:` and `blob:` stay inside the page
 * @returns a list that grows as the pages run
 */
export async function watchPage(context: BrowserContext, origin: string): Promise<string[]> {
  const complaints: string[] = [];
  context.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`控制台：${message.text()}（${message.location().url}）`);
  });
  context.on('weberror', (webError) => {
    complaints.push(`脚本：${webError.error().stack ?? webError.error().message}`);
  });
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (/^(https?|wss?):$/.test(url.protocol) && url.origin !== origin) complaints.push(`站外请求：${url.href}`);
  });
  await context.exposeBinding('kbReportViolation', (_source, directive: string, blocked: string) => {
    complaints.push(`内容安全策略：${directive} 拒绝了 ${blocked}`);
  });
  // A policy that only reports breaks nothing and may print nothing, so the console alone would miss it.
  await context.addInitScript(`
    document.addEventListener('securitypolicyviolation', (event) => {
      window.kbReportViolation(event.effectiveDirective, event.blockedURI);
    });
  `);
  return complaints;
}
