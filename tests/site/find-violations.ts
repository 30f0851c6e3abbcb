import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** What axe reports: the rule and the elements that break it. */
interface Violation {
  id: string;
  help: string;
  nodes: { target: unknown[] }[];
}

/** Runs axe on a part of the page as it is now; `options` are axe's own. Each finding reads `rule help：elements`. */
export async function findViolations(page: Page, selector: string, options: object = {}): Promise<string[]> {
  // The page's policy forbids inline scripts; the protocol may add one all the same. A page keeps it.
  if (await page.evaluate("typeof axe === 'undefined'")) await page.evaluate(axe.source);
  const violations = await page.evaluate(
    ([part, settings]) =>
      (
        globalThis as unknown as {
          axe: { run: (part: string, settings: object) => Promise<{ violations: Violation[] }> };
        }
      ).axe
        .run(part, { resultTypes: ['violations'], ...settings })
        .then((result) => result.violations),
    [selector, options] as const,
  );
  return violations.map(
    ({ id, help, nodes }) =>
      `${id} ${help}：${nodes
        .slice(0, 3)
        .map(({ target }) => target.join(' '))
        .join('；')}（${nodes.length} 处）`,
  );
}
