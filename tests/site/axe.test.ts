/** One page of every kind, wide and narrow, light and dark: axe finds nothing. */
import { describe, expect, test } from 'vitest';
import { withPage } from './browser.ts';
import { findViolations } from './find-violations.ts';

const PAGES = [
  '/',
  '/cases/',
  '/cases/jiangning-qilin/',
  '/documents/',
  '/documents/yunzhou-2023/',
  '/figures/shaoxing-2019/signing-rate/',
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
  '/topics/',
  '/topics/county-medical-community/',
  '/timeline/',
  '/compare/',
  '/compare/?regions=330600,320115,370602,330127',
  '/targets/',
  '/search/',
  '/data/',
  '/about/',
  '/changes/',
  '/embed/',
  '/embed/chart/family-doctor-signing-rate/',
  '/embed/table/family-doctor-signing-rate/',
  '/embed/timeline/330600/',
  '/embed/figure/shaoxing-2019/',
  '/embed/figure/shaoxing-2019/price-items/',
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
        for (const { name, width, colorScheme, rules } of VIEWS) {
          await page.setViewportSize({ width, height: 900 });
          await page.emulateMedia({ colorScheme });
          expect(
            await findViolations(page, 'html', rules ? { runOnly: { type: 'rule', values: [...rules] } } : {}),
            name,
          ).toEqual([]);
        }
      },
      { context: { viewport: { width: 1280, height: 900 } }, allow: [/404/] },
    ),
  );
});
