import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    expect: {
      // A test that comes to its end without having asked anything has proved nothing.
      requireAssertions: true,
      // What is waited for comes sooner or later; a busy machine is no fault of a page.
      poll: { timeout: 15_000 },
    },
    projects: [
      {
        // The programs, on invented content. Files of one worker share the modules they import, which halves the time; so a test puts back what it changes.
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/site/**', 'tests/bench/**', 'tests/content/**', 'tests/commands/**'],
          // Whoever forgets to say which content is meant gets the invented county.
          env: { KB_CONTENT: 'tests/fixtures/county' },
          pool: 'threads',
          isolate: false,
          // For what hangs: a busy machine is no fault of a test.
          testTimeout: 20_000,
        },
      },
      {
        // The real content: what holds for every document that is in, or comes in.
        extends: true,
        test: { name: 'content', include: ['tests/content/**/*.test.ts'], testTimeout: 30_000 },
      },
      {
        // Commands and builds as processes of their own, on the invented county.
        extends: true,
        test: { name: 'commands', include: ['tests/commands/**/*.test.ts'], testTimeout: 60_000 },
      },
      {
        // How long something may take: one file at a time, so that nothing is measured beside it.
        extends: true,
        test: {
          name: 'bench',
          include: ['tests/bench/**/*.test.ts'],
          testTimeout: 60_000,
          fileParallelism: false,
          sequence: { groupOrder: 1 },
        },
      },
      {
        // The built site in a real browser, when all else is done. Two files at a time: while one waits for its page, the other is at work. Nothing here is
        // measured by the clock, so a slow page is only slow.
        extends: true,
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          globalSetup: ['tests/site/global-setup.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          maxWorkers: 2,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
