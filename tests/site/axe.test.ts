/** One page of every kind, wide and narrow, light and dark: axe finds nothing. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { withPage } from './browser.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  id: string;
  help: string;
  nodes: { target: unknown[] }[];
}

const PAGES = [
  '/',
  '/cases/',
  '/cases/jiangning-qilin/',
  '/documents/',
  '/documents/yunzhou-2023/',
  '/regions/',
  '/regions/320000/',
  '/regions/320115/',
  '/measures/',
  '/measures/matrix/',
  '/measures/family-doctor/',
  '/indicators/',
  '/indicators/family-doctor-signing-rate/',
  '/policies/',
  '/policies/yunzhou-county-capability-plan-2023/',
  '/timeline/',
  '/compare/',
  '/targets/',
  '/search/',
  '/data/',
  '/about/',
  '/404.html',
];

/** Colours are all that changes with the scheme, so the dark pages are judged by the rules about contrast alone. */
const VIEWS = [
  { name: '1280 浅色', width: 1280, colorScheme: 'light', rules: null },
  { name: '1280 深色', width: 1280, colorScheme: 'dark', rules: ['color-contrast'] },
  { name: '360 浅色', width: 360, colorScheme: 'light', rules: null },
  { name: '360 深色', width: 360, colorScheme: 'dark', rules: ['color-contrast'] },
] as const;

describe('无障碍', () => {
  test.each(PAGES)('%s：宽屏窄屏、浅色深色都没有问题', (path) =>
    withPage(
      path,
      async (page) => {
        // The page's policy forbids inline scripts; the protocol may add one all the same.
        await page.evaluate(AXE);
        for (const { name, width, colorScheme, rules } of VIEWS) {
          await page.setViewportSize({ width, height: 900 });
          await page.emulateMedia({ colorScheme });
          const violations = await page.evaluate(
            (only) =>
              (globalThis as unknown as { axe: { run: (options: object) => Promise<{ violations: Violation[] }> } }).axe
                .run(only ? { runOnly: { type: 'rule', values: only } } : {})
                .then((result) => result.violations),
            rules && [...rules],
          );
          expect(
            violations.map(
              ({ id, help, nodes }) =>
                `${id} ${help}：${nodes
                  .slice(0, 4)
                  .map(({ target }) => target.join(' '))
                  .join('；')}（${nodes.length} 处）`,
            ),
            name,
          ).toEqual([]);
        }
      },
      { context: { viewport: { width: 1280, height: 900 } }, allow: [/404/] },
    ),
  );
});
