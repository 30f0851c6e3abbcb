/** What the harness notices: a fault that it overlooks would look like a site without faults. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Problem } from '../../src/schema/problem.ts';
import { areAnnotations, judge, judgeCheck } from './judge.ts';
import { readBack } from './read-back.ts';
import { readPage } from './read-page.ts';
import { describe as describeFindings, summarize } from './tally.ts';
import { leftSince, lostSince, readTree } from './tree.ts';

const PLACE = { path: 'measures/a.mdx', from: 5, to: 7 };
const problem = (changes: Partial<Problem> = {}): Problem => ({
  file: 'content/measures/a.mdx',
  line: 6,
  rule: 'text/rule',
  message: '错',
  remedy: '改',
  ...changes,
});

describe('the verdict on a report', () => {
  it.each([
    ['at the place', [problem()], 'refused'],
    ['on another line', [problem({ line: 8 })], 'misplaced'],
    ['in another file', [problem({ file: 'content/measures/b.mdx' })], 'misplaced'],
    ['not at all', [], 'passed'],
  ])('reported %s', (_where, problems, outcome) =>
    expect(judge(problems, 'content', PLACE)).toMatchObject({ outcome, complaints: [] }),
  );
  it.each([
    ['echoes all', problem({ message: '长'.repeat(700) })],
    ['moves the cursor', problem({ message: '\u001b[2J' })],
    ['hides characters', problem({ message: '甲\u200b乙' })],
  ])('is against a report that %s', (_what, wrong) =>
    expect(judge([wrong], 'content', PLACE).complaints).not.toEqual([]),
  );
  it.each([
    ['', false],
    ['::error file=a,line=1,col=1,title=a/b::甲', true],
    ['::error file=a\n::warning::x,line=1,col=1,title=a/b::甲', false],
    ['::error file=a,line=1,line=1,col=1,title=a/b::甲', false],
    ['::error file=a,line=1,col=1,title=a/b::甲\n::warning::x', false],
  ])('knows what GitHub reads as one problem: %j', (report, isOne) => expect(areAnnotations(report, 1)).toBe(isOne));
  it('finds a name of a file told as GitHub must be told', () =>
    expect(judge([problem({ file: 'content/a,line=1\n::warning::x' })], 'content', PLACE).complaints).toEqual([]));
  it.each([
    ['refused', 'refused', 'refused'],
    ['harmless', 'refused', 'wrong'],
    ['either', 'refused', 'refused'],
    ['refused', 'passed', 'wrong'],
    ['harmless', 'passed', 'harmless'],
    ['refused', 'misplaced', 'wrong'],
    ['refused', 'hang', 'hang'],
    ['harmless', 'crash', 'crash'],
  ] as const)('expected %s, came out %s: %s', (expected, outcome, result) =>
    expect(
      judgeCheck({ name: 'n', expect: expected }, { outcome, detail: '', milliseconds: 1, complaints: [] }),
    ).toMatchObject([{ result }]),
  );
});

describe('a page that is read back', () => {
  const page = (body: string) => `<!doctype html><html lang="zh-CN"><title>页</title><body>${body}</body></html>`;
  it.each([
    ['a script in the page', '<script>x()</script>', '脚本'],
    ['a script from elsewhere', '<script src="https://evil.example/x.js"></script>', '脚本'],
    ['a handler', '<b onclick="x()">甲</b>', '事件'],
    ['an image', '<img src="x">', '<img>'],
    ['an id twice', '<p id="a"></p><p id="a"></p>', '重复'],
    ['an address that runs', '<a href="javascript:x">甲</a>', '危险'],
    ['an address without a scheme', '<a href="//evil.example/">甲</a>', '不写协议'],
    ['an address with a user', '<a href="https://gov.cn@evil.example/">甲</a>', '用户名'],
    ['an address that swallowed a stop', '<a href="https://a.example/%E3%80%82">甲</a>', '标点'],
    ['a character nobody sees', '<p>家庭\u200b医生</p>', '看不见'],
    ['one in a title', '<p title="甲\u202e乙">甲</p>', '看不见'],
    ['one inside a template', '<template><p>甲\u3164乙</p></template>', '看不见'],
    ['a redirect', '<meta http-equiv="refresh" content="0">', '跳转'],
    ['English footnotes', '<h2>Footnotes</h2>', '脚注'],
  ])('has %s', (_what, body, complaint) => expect(readPage(page(body), '/').complaints.join()).toContain(complaint));
  it('has nothing to complain of', () => {
    const body = '<p id="a">甲</p><script src="/x.js"></script><script type="application/json">{}</script>';
    expect(readPage(page(body), '/').complaints).toEqual([]);
  });
});

describe('a site that is read back', () => {
  function site(files: Record<string, string>): string[] {
    const folder = mkdtempSync(join(tmpdir(), 'kb-read-back-'));
    try {
      for (const [name, text] of Object.entries(files)) {
        mkdirSync(join(folder, name, '..'), { recursive: true });
        writeFileSync(join(folder, name), text);
      }
      return readBack(folder, '/', ['/measures/a/']).complaints;
    } finally {
      rmSync(folder, { recursive: true });
    }
  }
  const GOOD = { 'measures/a/index.html': '<html lang="zh-CN"><p id="x">甲</p>' };
  it.each([
    ['a page is lost', { 'index.html': '甲' }, '没有建成'],
    ['a link is dead', { ...GOOD, 'index.html': '<a href="/nowhere/">甲</a>' }, '没有着落'],
    ['an anchor is dead', { ...GOOD, 'index.html': '<a href="/measures/a/#y">甲</a>' }, '位置不存在'],
    ['a cell is a formula', { ...GOOD, 'data/a.csv': 'title\n=1+1\n' }, '公式'],
    ['a cell is a full-width formula', { ...GOOD, 'data/a.csv': 'title\n＝1+1\n' }, '公式'],
    ['a table hides a character', { ...GOOD, 'data/a.json': '["甲\u200b乙"]' }, '看不见'],
  ])('%s', (_what, files, complaint) => expect(site(files).join()).toContain(complaint));
  it('is whole', () =>
    expect(
      site({ ...GOOD, 'index.html': '<a href="/measures/a/#x">甲</a>', 'data/a.csv': "v,c,t\n-3.5,=,'=1\n" }),
    ).toEqual([]));
});

describe('a folder before and after', () => {
  it('shows what is gone, changed and new', () => {
    const folder = mkdtempSync(join(tmpdir(), 'kb-tree-'));
    try {
      writeFileSync(join(folder, 'kept'), '甲');
      writeFileSync(join(folder, 'changed'), '甲');
      writeFileSync(join(folder, 'gone'), '甲');
      symlinkSync('kept', join(folder, 'link'));
      const before = readTree(folder);
      writeFileSync(join(folder, 'changed'), '乙');
      rmSync(join(folder, 'gone'));
      rmSync(join(folder, 'link'));
      mkdirSync(join(folder, 'link'));
      writeFileSync(join(folder, 'new'), '丙');
      const after = readTree(folder);
      expect(lostSince(before, after)).toEqual(['changed', 'gone', 'link']);
      expect(leftSince(before, after)).toEqual(['new']);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe('the table', () => {
  const findings = [
    { stage: '校验', name: '甲', result: 'refused', detail: '' },
    { stage: '校验', name: '乙', result: 'ran', detail: '行\n首\u001b' },
    { stage: '构建', name: '丙', result: 'harmless', detail: '' },
  ] as const;
  it('counts, names what is wrong, and shows no control character', () =>
    expect(describeFindings(findings)).toMatchInlineSnapshot(`
      "      试  拒绝  无害  不对  丢失  运行  崩溃  挂起
      校验   2     1     0     0     0     1     0     0
      构建   1     0     1     0     0     0     0     0
      合计   3     1     1     0     0     1     0     0
      ✗ 校验｜乙｜运行｜行\\u{a}首\\u{1b}"
    `));
  it('ends in one line', () =>
    expect(summarize(findings)).toBe('探针 3：拒绝 1，无害 1，不对 0，丢失 0，运行 1，崩溃 0，挂起 0'));
});
