import fs from 'node:fs';
import path from 'node:path';
import { ESLint } from 'eslint';
import { beforeAll, describe, expect, it } from 'vitest';
import { LAYERS, MACHINES } from '../src/cli/lint/layers.mjs';
import { drawRooms, findCircles, readRooms } from './rooms.ts';

// Only the rules that draw the architecture: those that need types cannot look at files that don't exist.
const eslint = new ESLint({
  ruleFilter: ({ ruleId }) => ['layers/arrows', 'no-restricted-globals', 'no-restricted-imports'].includes(ruleId),
  overrideConfig: { languageOptions: { parserOptions: { projectService: false } } },
});

async function complaints(filePath: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath });
  return (result?.messages ?? []).map(({ ruleId, message }) => ruleId ?? message);
}

// The first question loads the linter, its parsers and plugins.
beforeAll(() => complaints('src/words/user.ts', ''), 60_000);

const importing = (folder: string) => `import { thing } from '../${folder}/thing.ts';\nexport const user = thing;\n`;

const ORDER = ['words', 'schema', 'model', 'machine', 'components', 'layouts', 'pages'];
const FORBIDDEN: [from: string, to: string][] = [
  // Up the arrow, every step of it, with one machine standing for all.
  ...ORDER.flatMap((from, index) => ORDER.slice(index + 1).map((to): [string, string] => [from, to])),
  ...MACHINES.flatMap((from) => MACHINES.filter((to) => to !== from).map((to): [string, string] => [from, to])),
  ...MACHINES.map((machine): [string, string] => [machine, 'content']),
  ...['schema', 'model'].map((layer): [string, string] => [layer, 'content']),
  ...['ingest', 'markdown', 'components', 'layouts', 'pages', 'cli'].map((to): [string, string] => ['content', to]),
  ...['components', 'layouts', 'pages'].map((to): [string, string] => ['cli', to]),
  ...['schema', 'model', 'timeline', 'components', 'pages'].map((from): [string, string] => [from, 'cli']),
].map(([from, to]) => [from.replace('machine', 'timeline'), to.replace('machine', 'timeline')]);

const ALLOWED: [from: string, to: string][] = [
  ['schema', 'words'],
  ['model', 'schema'],
  ['content', 'schema'],
  ['content', 'model'],
  ...MACHINES.map((machine): [string, string] => [machine, 'model']),
  ['components', 'timeline'],
  ['components', 'content'],
  ['layouts', 'components'],
  ['pages', 'layouts'],
  ['pages', 'model'],
  ['cli', 'content'],
  ['cli', 'ingest'],
];

describe('the arrows between the folders of src', () => {
  it.each(FORBIDDEN)('reports %s → %s', async (from, to) => {
    expect(await complaints(`src/${from}/user.ts`, importing(to))).toEqual(['layers/arrows']);
  });

  it.each(ALLOWED)('lets %s → %s pass', async (from, to) => {
    expect(await complaints(`src/${from}/user.ts`, importing(to))).toEqual([]);
  });

  it('end before the knowledge base, for a component that prose does not call', async () => {
    const asking = "import { knowledgeBase } from '../../content/current.ts';\nexport const kb = knowledgeBase();\n";
    const typed = "import type { Region } from '../../model/knowledge-base.ts';\nexport type R = Region;\n";
    for (const code of [asking, typed])
      expect(await complaints('src/components/facts/made-up.ts', code)).toEqual(['no-restricted-imports']);
    const [astro] = [`---\n${asking.replace('export ', '')}---\n\n{kb.regions.size}\n`];
    expect(await complaints('src/components/facts/MadeUp.astro', astro)).toEqual(['no-restricted-imports']);
    expect(await complaints('src/components/evidence/Obs.astro', astro)).toEqual([]);
  });

  it('run one way', () => {
    expect(findCircles(readRooms('src'))).toEqual([]);
  });

  it('are those of the picture in docs/architecture.md', () => {
    expect(fs.readFileSync('docs/architecture.md', 'utf8')).toContain(drawRooms(readRooms('src')));
  });

  it('knows every folder there is', () => {
    const folders = fs.readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(folders.map(({ name }) => name).filter((name) => !(name in LAYERS))).toEqual([]);
  });

  it('reports a folder that is not drawn yet', async () => {
    expect(await complaints('src/model/user.ts', importing('utils'))).toEqual(['layers/arrows']);
  });

  it.each([
    ['a dynamic import', `export const load = () => import('../pages/thing.ts');`],
    ['a re-export', `export * from '../pages/thing.ts';`],
    ['a named re-export', `export { thing } from '../pages/thing.ts';`],
    ['an import type', `export type Thing = import('../pages/thing.ts').Thing;`],
    ['a path from the root', `export { thing } from '/src/pages/thing.ts';`],
    ['the tests', `export { thing } from '../../tests/thing.ts';`],
  ])('sees through %s', async (_form, code) => {
    expect(await complaints('src/model/user.ts', `${code}\n`)).toEqual(['layers/arrows']);
  });

  it('goes by the folder, not by its name', async () => {
    const code = `export { thing } from '../charts/thing.ts';\n`;
    expect(await complaints('src/model/figures/user.ts', code)).toEqual([]);
    expect(await complaints('src/timeline/user.ts', code)).toEqual(['layers/arrows']);
  });
});

describe('a page written in Astro', () => {
  it('is held to the arrows in its front matter and in its script', async () => {
    const inFrontMatter = `---\nimport Thing from '../pages/Thing.astro';\n---\n<Thing />\n`;
    expect(await complaints('src/components/User.astro', inFrontMatter)).toEqual(['layers/arrows']);
    const inScript = `<p>…</p>\n<script>\n  import '../pages/thing.ts';\n</script>\n`;
    expect(await complaints('src/components/User.astro', inScript)).toEqual(['layers/arrows']);
    const inMachine = `---\nimport Thing from '../components/Thing.astro';\n---\n<Thing />\n`;
    expect(await complaints('src/timeline/User.astro', inMachine)).toEqual(['layers/arrows']);
  });

  it('may use what lies below it', async () => {
    const code = `---\nimport Base from '../layouts/Base.astro';\nimport { t } from '../words/zh.ts';\n---\n<Base>{t}</Base>\n`;
    expect(await complaints('src/pages/user.astro', code)).toEqual([]);
  });
});

describe('the layers that run anywhere', () => {
  it.each(['schema', 'model', 'content'])('%s imports neither Astro nor d3', async (layer) => {
    for (const source of ['astro:content', 'astro', 'astro/zod', 'd3', 'd3-scale', '@astrojs/mdx']) {
      expect(await complaints(`src/${layer}/user.ts`, `import '${source}';\n`), source).toEqual(['layers/arrows']);
    }
    expect(await complaints(`src/${layer}/user.ts`, `import 'zod';\n`)).toEqual([]);
  });

  it.each(['schema', 'model', 'timeline', 'search', 'compare', 'views', 'cli'])(
    '%s knows no browser',
    async (layer) => {
      for (const name of ['document', 'window']) {
        expect(await complaints(`src/${layer}/user.ts`, `export const title = ${name}.title;\n`)).toEqual([
          'no-restricted-globals',
        ]);
      }
      const ownDocument = 'export const titleOf = (document: { title: string }) => document.title;\n';
      expect(await complaints(`src/${layer}/user.ts`, ownDocument)).toEqual([]);
    },
  );

  it('words import nothing at all', async () => {
    expect(await complaints('src/words/user.ts', `import 'node:fs';\n`)).toEqual(['layers/arrows']);
  });

  it('the commands know no virtual module, but may call Astro', async () => {
    expect(await complaints('src/cli/user.ts', `import 'astro:content';\n`)).toEqual(['layers/arrows']);
    expect(await complaints('src/cli/user.ts', `import 'astro';\n`)).toEqual([]);
  });
});

describe('what runs in a browser', () => {
  it('may use a page', async () => {
    expect(await complaints('src/browser/user.ts', 'export const title = document.title;\n')).toEqual([]);
  });

  it('ships no parser, no dictionary and nothing of Node', async () => {
    for (const source of ['edtf', 'zod', 'yaml', 'csv-parse/sync', 'parse5', 'opencc-js/t2cn', 'pinyin-pro', 'node:fs'])
      expect(await complaints('src/browser/user.ts', `import '${source}';\n`), source).toEqual(['layers/arrows']);
    expect(await complaints('src/browser/user.ts', `import 'd3';\n`)).toEqual([]);
  });

  it('knows of model and schema the types alone', async () => {
    for (const layer of ['model', 'schema']) {
      expect(await complaints('src/browser/user.ts', importing(layer)), layer).toEqual(['layers/arrows']);
      const types = `import type { Thing } from '../${layer}/thing.ts';\nimport { type Other } from '../${layer}/thing.ts';\nexport type User = Thing | Other;\n`;
      expect(await complaints('src/browser/user.ts', types), layer).toEqual([]);
    }
    expect(await complaints('src/browser/user.ts', importing('timeline'))).toEqual([]);
  });
});

describe('the set-up', () => {
  it('uses nothing that is not there yet', async () => {
    const file = path.join('src', 'cli', 'bootstrap', 'user.mjs');
    expect(await complaints(file, `import 'yaml';\n`)).toEqual(['no-restricted-imports']);
    expect(await complaints(file, `import '../serve.ts';\n`)).toContain('no-restricted-imports');
    expect(await complaints(file, `import 'node:fs';\nimport './run.mjs';\n`)).toEqual([]);
  });
});
