/** The example of the handbook, from the file to a published document: what the handbook asks for is what the commands take. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { checkContent } from '../../src/cli/content-check.ts';
import { Desk } from '../../src/cli/review/desk.ts';
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

/** The table of the handbook: what is changed, by table and what the draft calls it. All else is accepted with `a`. */
const CHANGED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'observations 91.2%': { indicator: '县域内就诊率', label: '', note: '' },
  'observations 92%以上': { indicator: '县域内就诊率', label: '', note: '' },
  'observations 1个': { indicator: 'medical-communities', label: '', note: '' },
  'observations 1.3个百分点': { note: '' },
  'observations 28名': {
    label: '派驻到乡镇卫生院的医师',
    institution: 'qinghe-hospital',
    coverage: '仅一家机构',
    note: '',
  },
  'observations 46个': { indicator: 'family-doctor-teams', label: '', note: '' },
  'adoptions county-medical-community': {
    start: '2022-03',
    summary: '县人民医院牵头，把全县乡镇卫生院并成一个医共体',
    note: '原文作“组成”',
  },
  'adoptions family-doctor': {
    start: '未说明',
    summary: '组建签约团队，居民与重点人群分别报告签约率',
    note: '原文作“组建”',
  },
  'events 2022-03': { kind: '成立', title: '县域医共体组成', note: '' },
  'events 2025-01-20': { title: '县卫生健康局写成本文', note: '' },
  'problems 10': {
    measure: 'gp-recruitment',
    problem: '乡镇卫生院的全科医师还是不够',
    voice: '县卫生健康局',
    note: '原文作“不足”',
  },
  'citations 《青禾县医疗卫生服务能力提升方案》': { policy: 'qinghe-capability-plan', note: '' },
};
const POLICY = {
  id: 'qinghe-capability-plan',
  title: '《青禾县医疗卫生服务能力提升方案》',
  number: '未说明',
  issuer: '未说明',
  date: '未说明',
  level: 'county',
  region: '339921',
};
const REJECTED = ['events 2024', 'events 2026', 'citations 青卫发〔2025〕2号'];

const callOf = (table: string, cells: Readonly<Record<string, string>>): string => {
  const column = { adoptions: 'measure', events: 'date', problems: 'paragraph' }[table] ?? 'printed';
  return `${table} ${cells[column] ?? ''}`;
};

/** Sits at the desk as a curator would: looks at every row, accepts it, changes it, or turns it down. */
async function review(): Promise<void> {
  const desk = await Desk.open({ root: content, id: 'qinghe-2024', originals: join(root, 'originals') });
  desk.act({ act: 'create', entity: 'policy', column: 'policy', values: POLICY, cells: {} });
  for (const { key, table, cells, state } of desk.view().review.rows) {
    if (table === 'numerals' || state !== 'pending') continue;
    const name = callOf(table, cells);
    const changed = CHANGED[name];
    desk.act({ act: 'show', at: key });
    if (changed) desk.act({ act: 'save', table, key, cells: { ...cells, ...changed } });
    else desk.act({ act: REJECTED.includes(name) ? 'reject' : 'accept' });
  }
  desk.act({ act: 'record', text: readFileSync('docs/example/finished/index.mdx', 'utf8') });
  expect(desk.view().review.rows.filter(({ state, table }) => state === 'pending' && table !== 'numerals')).toEqual([]);
}

describe('the example of the handbook', () => {
  test('is drafted, reviewed step by step as the handbook says, and published', async () => {
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
    await review();
    for (const table of ['observations', 'adoptions', 'events', 'problems', 'citations', 'numerals'])
      expect(readFileSync(join(folder, `${table}.csv`), 'utf8'), table).toBe(
        readFileSync(`docs/example/finished/${table}.csv`, 'utf8'),
      );
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
