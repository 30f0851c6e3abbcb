/** A draft stops nothing and reaches nothing; published, it is content like any other. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { checkContent } from '../../src/cli/content-check.ts';
import { main as publish } from '../../src/cli/publish/main.ts';
import { findDrafts, saysDraft } from '../../src/content/drafts.ts';
import { weighDrafts } from '../../src/content/draft-states.ts';
import { loadContent } from '../../src/content/load.ts';
import { copyCounty } from './broken-county.ts';

/** A county in which a copy of a document is a draft. */
function withDraft(edit: (record: string) => string = (record) => record): { root: string; folder: string } {
  const root = copyCounty();
  const folder = join(root, 'documents', 'new-2024');
  mkdirSync(folder);
  const from = join(root, 'documents', 'baishi-2024');
  for (const name of ['observations', 'adoptions', 'events', 'citations', 'numerals'])
    writeFileSync(join(folder, `${name}.csv`), readFileSync(join(from, `${name}.csv`), 'utf8').split('\n')[0] + '\n');
  const record = readFileSync(join(from, 'index.mdx'), 'utf8');
  const empty = record
    .replace(/^title: .*$/m, 'title: 白石县另一份方案\nstate: draft')
    .replace(/^short: .*$/m, 'short: 白石另一份')
    .replace(/^notes:\n(?: .*\n)+/m, 'notes: []\n')
    .replace(/\n---\n[^]*$/, '\n---\n\n这份方案没有数字。\n');
  writeFileSync(join(folder, 'index.mdx'), edit(empty));
  return { root, folder };
}

const run = async (root: string, id: string) => {
  const said: string[] = [];
  const log = vi.spyOn(console, 'log').mockImplementation((text: string) => void said.push(text));
  const error = vi.spyOn(console, 'error').mockImplementation((text: string) => void said.push(text));
  const code = await publish([id], { KB_CONTENT: root, KB_ORIGINALS: join(root, 'none') });
  log.mockRestore();
  error.mockRestore();
  return { code, said: said.join('\n') };
};

describe('a draft', () => {
  test.each([
    ['state: draft', true],
    ["state: 'draft'", true],
    ['state: "draft"  ', true],
    ['state: 草稿', true],
    ['state: published', false],
    ['  state: draft', false],
    ['kind: draft', false],
    ['state: drafts', false],
  ])('%s', (line, is) => expect(saysDraft(`---\ntitle: a\n${line}\n---\n`)).toBe(is));

  test('is not one where the record cannot be told from the prose', () => {
    expect(saysDraft('state: draft\n')).toBe(false);
    expect(saysDraft('---\ntitle: a\n---\nstate: draft\n')).toBe(false);
  });

  test.each(['state: draft # 待核', '"state": draft', 'state : draft', 'state:\tdraft', 'state: >\n  draft'])(
    'that is said in another way is no page, and an error: %s',
    (line) => {
      const { root } = withDraft((record) => record.replace('state: draft', line));
      const { content, problems } = checkContent(root);
      expect(content?.documents.map(({ id }) => id)).not.toContain('new-2024');
      expect(problems.length).toBeGreaterThan(0);
    },
  );

  test('stops nothing, whatever lies in its folder', () => {
    const { root, folder } = withDraft((record) => `${record}\n{process.exit(1)}\n<script>`);
    writeFileSync(join(folder, 'observations.csv'), 'nonsense');
    writeFileSync(join(folder, 'paragraphs.tsv'), '1\t第一段\n');
    const { content, problems } = checkContent(root);
    expect(problems).toEqual([]);
    expect(content?.documents.map(({ id }) => id)).not.toContain('new-2024');
    expect(findDrafts(root)).toEqual(['new-2024']);
  });

  test('is weighed as if it were published', () => {
    const { root, folder } = withDraft();
    expect(weighDrafts(root, ['new-2024'])).toEqual([{ id: 'new-2024', problems: [] }]);
    rmSync(join(folder, 'events.csv'));
    expect(weighDrafts(root, ['new-2024'])[0]?.problems.map(({ rule }) => rule)).toEqual(['files/missing']);
  });

  test('is published with what it brings along', async () => {
    const { root, folder } = withDraft();
    mkdirSync(join(folder, 'new', 'regions'), { recursive: true });
    const region = readFileSync(join(root, 'regions/339921.mdx'), 'utf8');
    writeFileSync(
      join(folder, 'new/regions/339923.mdx'),
      region
        .replaceAll('339921', '339923')
        .replaceAll('青禾县', '青苗县')
        .replace(/^aliases: .*$/m, 'aliases: []')
        .replace(/^former:[^]*?(?=^aliases)/m, 'former: []\n'),
    );
    const institutions = readFileSync(join(root, 'institutions.yaml'), 'utf8');
    writeFileSync(
      join(folder, 'new/institutions.yaml'),
      "- id: 'new-clinic'\n  name: '新诊所'\n  region: '339921'\n  kind: 'primary-care'\n  aliases: []\n",
    );
    expect(await run(root, 'new-2024')).toMatchObject({ code: 0 });
    expect(findDrafts(root)).toEqual([]);
    expect(readFileSync(join(root, 'institutions.yaml'), 'utf8')).toBe(
      `${institutions.trimEnd()}\n- id: 'new-clinic'\n  name: '新诊所'\n  region: '339921'\n  kind: 'primary-care'\n  aliases: []\n`,
    );
    expect(existsSync(join(folder, 'new'))).toBe(false);
    const { content, problems } = loadContent(root);
    expect(problems).toEqual([]);
    expect(content.regions.map(({ id }) => id)).toContain('339923');
  });

  test('stays a draft, and everything as it was, while something is wrong', async () => {
    const { root, folder } = withDraft((record) => record.replace(/^region: .*$/m, "region: '999999'"));
    const before = readFileSync(join(folder, 'index.mdx'), 'utf8');
    const { code, said } = await run(root, 'new-2024');
    expect(code).toBe(1);
    expect(said).toMatch(/documents\/new-2024\/index\.mdx:\d+/);
    expect(said).toContain('没有发布 new-2024');
    expect(readFileSync(join(folder, 'index.mdx'), 'utf8')).toBe(before);
  });

  test('takes nobody’s place with what it brings along', async () => {
    const { root, folder } = withDraft();
    mkdirSync(join(folder, 'new', 'regions'), { recursive: true });
    const there = readFileSync(join(root, 'regions/339921.mdx'), 'utf8');
    writeFileSync(join(folder, 'new/regions/339921.mdx'), `${there}另一种说法。\n`);
    await expect(run(root, 'new-2024')).rejects.toThrow(/regions\/339921\.mdx 已经有了/);
    expect(readFileSync(join(root, 'regions/339921.mdx'), 'utf8')).toBe(there);
    expect(findDrafts(root)).toEqual(['new-2024']);
    // An earlier try that broke off behind the entries is taken up.
    writeFileSync(join(folder, 'new/regions/339921.mdx'), there);
    expect(await run(root, 'new-2024')).toMatchObject({ code: 0 });
  });

  test('that does not exist is named, with what is near', async () => {
    const { root } = withDraft();
    const { code, said } = await run(root, 'new-2042');
    expect(code).toBe(1);
    expect(said).toContain('是否指“new-2024”');
  });
});
