import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/site/**', 'tests/bench/**', 'tests/content/**'],
        },
      },
      {
        // The real content: what holds for every document that is in, or comes in.
        extends: true,
        test: { name: 'content', include: ['tests/content/**/*.test.ts'], testTimeout: 30_000 },
      },
      {
        // The built site in a real browser. One file at a time: several browsers at once would fight for the processor, and a
        // slow page would look like a broken one.
        extends: true,
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          globalSetup: ['tests/site/global-setup.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          fileParallelism: false,
          maxWorkers: 1,
        },
      },
    ],
  },
});
