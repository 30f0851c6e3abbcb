/** The example of the handbook, from the file to a published document: what the handbook asks for is what the commands take. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { checkContent } from '../../src/cli/content-check.ts';
import { findDrafts } from '../../src/content/drafts.ts';

const root = mkdtempSync(join(tmpdir(), 'kb 手册 '));
afterAll(() => rmSync(root, { recursive: true, force: true }));
const content = join(root, 'content');
const folder = join(content, 'documents/qinghe-2024');

function run(script: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`src/cli/${script}.ts`, ...args], {
    encoding: 'utf8',
    env: { ...process.env, KB_CONTENT: content, KB_ORIGINALS: join(root, 'originals') },
  });
  return { status, said: `${stdout}${stderr}` };
}

describe('the example of the handbook', () => {
  test('is drafted, finished as the handbook says, and published', () => {
    cpSync('tests/fixtures/county', content, { recursive: true });
    cpSync('tests/fixtures/county-originals', join(root, 'originals'), { recursive: true });
    expect(run('ingest', 'docs/example/qinghe-2024.txt', '--id', 'qinghe-2024').status).toBe(0);
    expect(findDrafts(content)).toEqual(['qinghe-2024']);
    // The draft stands in nobody's way.
    expect(checkContent(content).problems).toEqual([]);
    // Its fingerprint, numbers and printed figures are those of the finished one.
    const drafted = readFileSync(join(folder, 'index.mdx'), 'utf8');
    const finished = readFileSync('docs/example/finished/index.mdx', 'utf8');
    for (const field of ['title', 'number', 'signed', 'region', '  sha256', '  file', '  paragraphs']) {
      const line = new RegExp(`^${field}: .*$`, 'm');
      expect(line.exec(drafted)?.[0], field).toBe(line.exec(finished)?.[0]);
    }
    cpSync('docs/example/finished', folder, { recursive: true });
    const { status, said } = run('publish', 'qinghe-2024');
    expect(said).toContain('已发布 qinghe-2024');
    expect(status).toBe(0);
    const after = checkContent(content);
    expect(after.problems).toEqual([]);
    expect(after.content?.documents.map(({ id }) => id)).toContain('qinghe-2024');
    expect(after.content?.policies.map(({ id }) => id)).toContain('qinghe-capability-plan');
    expect(run('audit').status).toBe(0);
    expect(readdirSync(folder)).not.toContain('new');
  });

  test('names files that are there', () => {
    const handbook = readFileSync('content/README.md', 'utf8');
    expect(handbook).toContain('docs/example/qinghe-2024.txt');
    const scripts = Object.keys(
      (JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }).scripts,
    );
    for (const [, name = ''] of handbook.matchAll(/npm run ([a-z]+)/g)) expect(scripts).toContain(name);
  });
});
