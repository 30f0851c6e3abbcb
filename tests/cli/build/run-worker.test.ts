import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { workerEnvironment } from '../../../src/cli/build/run-worker.ts';

describe('workerEnvironment', () => {
  it('is the same order and the same day on every machine', () => {
    // Danish sorts aa behind z, Czech ch behind h; in Auckland it is tomorrow already.
    const program = `console.log(['z', 'aa', 'ci', 'ch'].sort((a, b) => a.localeCompare(b)).join(), new Date(0).getHours())`;
    for (const locale of ['da_DK.UTF-8', 'cs_CZ.UTF-8', 'C', 'zh_CN.UTF-8']) {
      const env = workerEnvironment({ ...process.env, LANG: locale, LC_ALL: locale, TZ: 'Pacific/Auckland' }, 'b');
      expect(execFileSync(process.execPath, ['-e', program], { env, encoding: 'utf8' })).toBe('aa,ch,ci,z 0\n');
    }
  });

  it('holds nothing that Astro would take for a setting, and the build’s own id', () => {
    const env = workerEnvironment(
      { BASE_URL: '/x/', SITE: 'https://x.example', DEV: '1', KB_BUILD_ID: 'old', KEPT: '1' },
      'new',
    );
    expect(env).toMatchObject({ KB_BUILD_ID: 'new', KEPT: '1', NODE_ENV: 'production' });
    for (const name of ['BASE_URL', 'SITE', 'DEV']) expect(env).not.toHaveProperty(name);
  });
});
