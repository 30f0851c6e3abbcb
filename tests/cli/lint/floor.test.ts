import { ESLint } from 'eslint';
import { beforeAll, describe, expect, it } from 'vitest';
import { shippedFiles } from '../../../src/cli/lint/shipped.mjs';

// Types are what the rule lives on, so the text stands in for that of a file the type check knows.
const FILE = 'src/browser/site/focus-key.ts';

const CODE = `
declare const list: number[];
declare const ours: { toSorted(): number[]; groupBy: string };
export const young = [
  list.toSorted(),
  list['toReversed'](),
  Object.groupBy(list, String),
  Map.groupBy(list, String),
  new Set(list).isSubsetOf(new Set()),
  Array.fromAsync(list),
  Promise.withResolvers(),
  new URLSearchParams().size,
  AbortSignal.any([]),
  AbortSignal.timeout(1),
  document.startViewTransition,
  document.body.showPopover,
  new DecompressionStream('gzip'),
  /(?<=a)b/,
];
export const old = [
  ours.toSorted(),
  ours.groupBy,
  list.at(-1),
  list.findLast(Boolean),
  Promise.any([]),
  structuredClone(list),
  Object.hasOwn(ours, 'a'),
  document.body.closest('a'),
  /(?=a)b/,
];
`;

describe('the rule on what browsers of the floor know', () => {
  let found: { line: number; feature: string | undefined }[] = [];
  beforeAll(async () => {
    const eslint = new ESLint({ ruleFilter: ({ ruleId }) => ruleId === 'floor/known' });
    const [result] = await eslint.lintText(CODE, { filePath: FILE });
    found = (result?.messages ?? []).map(({ line, message }) => ({ line, feature: /^\S+/.exec(message)?.[0] }));
  }, 120_000);

  it('reports what one of them lacks, and nothing of our own by the same name', () => {
    expect(found.map(({ feature }) => feature)).toEqual([
      'Array.toSorted',
      'Array.toReversed',
      'Object.groupBy',
      'Map.groupBy',
      'Set.isSubsetOf',
      'Array.fromAsync',
      'Promise.withResolvers',
      'URLSearchParams.size',
      'AbortSignal.any',
      'AbortSignal.timeout',
      'Document.startViewTransition',
      'HTMLElement.showPopover',
      'DecompressionStream',
      '(?<=…)',
    ]);
  });
});

describe('the files that ship', () => {
  it('are what the browser folder imports, but for types', { timeout: 60_000 }, () => {
    const files = shippedFiles();
    expect(files).toContain('src/browser/search/kb-search.ts');
    expect(files).toContain('src/search/query/searcher.ts');
    // Loaded when a page is opened from a hit.
    expect(files).toContain('src/browser/search/highlight.ts');
    expect(files).not.toContain('src/search/build/write-index.ts');
    expect(files).not.toContain('src/content/load.ts');
  });
});
