import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { readArguments } from '../../../src/cli/ingest/arguments.ts';
import { idFromName } from '../../../src/cli/ingest/id-from-name.ts';
import { fingerprint, findSame, nameOriginal } from '../../../src/cli/ingest/originals.ts';
import { storeDrafts } from '../../../src/cli/ingest/store.ts';
import { takeIn } from '../../../src/cli/ingest/take-in.ts';
import { readParagraphs } from '../../../src/source/read-source.ts';
import { KNOWLEDGE } from '../../ingest/make-knowledge.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'kb-ingest-test-'));
});
const bytesOf = (text: string) => new TextEncoder().encode(text);

describe('storing is all or nothing', () => {
  test('folders and original are there', () => {
    const to = join(root, 'originals', 'a.txt');
    storeDrafts(root, [{ folder: join(root, 'documents', 'a'), files: { 'index.mdx': 'x', 'sub/b.txt': 'y' } }], {
      to,
      bytes: bytesOf('甲'),
    });
    expect(readFileSync(join(root, 'documents', 'a', 'sub/b.txt'), 'utf8')).toBe('y');
    expect(readFileSync(to, 'utf8')).toBe('甲');
    expect(readdirSync(root).toSorted()).toEqual(['documents', 'originals']);
  });
  test('a folder that exists stays as it is, and nothing else comes', () => {
    mkdirSync(join(root, 'documents', 'b'), { recursive: true });
    const two = ['a', 'b'].map((id) => ({ folder: join(root, 'documents', id), files: { 'index.mdx': id } }));
    expect(() => storeDrafts(root, two, { to: join(root, 'originals', 'x.txt'), bytes: bytesOf('甲') })).toThrow(
      '已经存在',
    );
    expect(existsSync(join(root, 'documents', 'a'))).toBe(false);
    expect(existsSync(join(root, 'originals'))).toBe(false);
  });
  test('an original that lies there is never written over, and the draft is taken back', () => {
    mkdirSync(join(root, 'originals'));
    writeFileSync(join(root, 'originals', 'x.txt'), '旧');
    const draft = { folder: join(root, 'documents', 'a'), files: { 'index.mdx': 'x' } };
    expect(() => storeDrafts(root, [draft], { to: join(root, 'originals', 'x.txt'), bytes: bytesOf('新') })).toThrow(
      'EEXIST',
    );
    expect(readFileSync(join(root, 'originals', 'x.txt'), 'utf8')).toBe('旧');
    expect(existsSync(draft.folder)).toBe(false);
    expect(readdirSync(root).filter((name) => name.startsWith('.kb'))).toEqual([]);
  });
});

describe('names', () => {
  test.each<[string, string | undefined]>([
    ['/a/shaoxing-2019.txt', 'shaoxing-2019'],
    ['绍兴2019.docx', 'shao-xing-2019'],
    ['2019 Report (final).pdf', 'report-final'],
    ['001.txt', undefined],
  ])('%s gives %s', (path, id) => expect(idFromName(path)).toBe(id));
  test('an original is kept under its id and fingerprint; the same bytes are found under any name', () => {
    const sha256 = fingerprint(bytesOf('甲'));
    expect(nameOriginal('demo', sha256, '报告.DOCX')).toBe(`demo_${sha256.slice(0, 16)}.docx`);
    writeFileSync(join(root, 'other.txt'), '甲');
    expect(findSame([join(root, 'none'), root], bytesOf('甲'), sha256)).toEqual({ folder: root, file: 'other.txt' });
    expect(findSame([root], bytesOf('乙'), fingerprint(bytesOf('乙')))).toBeUndefined();
  });
});

describe('the command line', () => {
  test('what is wrong is said of what is wrong', () => {
    expect(readArguments(['a.txt', '--id', 'Bad_ID'])).toEqual({ wrong: expect.stringContaining('--id“Bad_ID”') });
    expect(readArguments(['a.txt', 'b.txt', '--id', 'a'])).toEqual({ wrong: expect.stringContaining('一个文件') });
    expect(readArguments([])).toEqual({ wrong: '' });
    expect(readArguments(['--help'])).toBe('help');
    expect(readArguments(['--nonsense'])).toHaveProperty('wrong');
  });
});

describe('taking a file in', () => {
  const wanted = { files: [], id: undefined, out: undefined, paragraphs: undefined, isSplit: false };
  const places = () => ({ content: join(root, 'content'), originals: [join(root, 'originals')] as [string] });
  const fileOf = (folder: string, name: string, text: string) => {
    mkdirSync(join(root, folder), { recursive: true });
    writeFileSync(join(root, folder, name), text);
    return join(root, folder, name);
  };

  test('two files of one name are two documents and two originals', async () => {
    mkdirSync(join(root, 'content'));
    const one = await takeIn(fileOf('x', '报告.txt', '全县有医院4家。'), wanted, places(), KNOWLEDGE);
    const two = await takeIn(fileOf('y', '报告.txt', '全县有医院5家。'), wanted, places(), KNOWLEDGE);
    expect([...one, ...two].map(({ id }) => id)).toEqual(['bao-gao', 'bao-gao-2']);
    expect(readdirSync(join(root, 'originals'))).toHaveLength(2);
  });
  test('the same original under another id is told, and kept once', async () => {
    mkdirSync(join(root, 'content'));
    const path = fileOf('x', 'report.txt', '全县有医院4家。');
    await takeIn(path, wanted, places(), KNOWLEDGE);
    await expect(takeIn(path, wanted, places(), KNOWLEDGE)).rejects.toThrow('已经收为“report”');
    const [again] = await takeIn(path, { ...wanted, id: 'other' }, places(), KNOWLEDGE);
    expect(again).toMatchObject({ id: 'other', others: ['report'], isNewOriginal: false });
    expect(readdirSync(join(root, 'originals'))).toHaveLength(1);
  });
  test('an original that a second folder holds stays there, under its name', async () => {
    mkdirSync(join(root, 'content'));
    const path = fileOf('held', 'report.txt', '全县有医院4家。');
    const originals: [string, string] = [join(root, 'originals'), join(root, 'held')];
    const [one] = await takeIn(path, wanted, { content: join(root, 'content'), originals }, KNOWLEDGE);
    expect(one).toMatchObject({ original: path, isNewOriginal: false });
    expect(readdirSync(root)).not.toContain('originals');
  });
  test('with --out nothing else is touched', async () => {
    const [one] = await takeIn(
      fileOf('x', 'report.txt', '全县有医院4家。'),
      { ...wanted, out: join(root, 'out') },
      places(),
      KNOWLEDGE,
    );
    expect(one?.folder).toBe(join(root, 'out', 'report'));
    expect(readdirSync(root).toSorted()).toEqual(['out', 'x']);
    expect(readdirSync(join(root, 'out', 'report', 'original'))).toHaveLength(1);
  });
  test('with --out a document of the base that has the same original is told of', async () => {
    mkdirSync(join(root, 'content'));
    const path = fileOf('x', 'report.txt', '全县有医院4家。');
    await takeIn(path, wanted, places(), KNOWLEDGE);
    const [again] = await takeIn(path, { ...wanted, out: join(root, 'out') }, places(), KNOWLEDGE);
    expect(again).toMatchObject({ id: 'report', others: ['report'] });
  });
  test('of a table of texts each document has its own paragraphs of the one original', async () => {
    const path = fileOf(
      'x',
      'texts.csv',
      '标题,正文\n甲县情况,"全县有医院4家。\n床位300张。"\n乙县情况,全县有医院5家。\n',
    );
    const drafts = await takeIn(path, { ...wanted, out: join(root, 'out') }, places(), KNOWLEDGE);
    const numbers = (await readParagraphs(bytesOf(readFileSync(path, 'utf8')), 'texts.csv')).paragraphs;
    expect(drafts.map(({ draft }) => draft.taken)).toEqual([
      [1, 2, 3],
      [4, 5],
    ]);
    expect(numbers.map(({ text }) => text)).toEqual([
      '甲县情况',
      '全县有医院4家。',
      '床位300张。',
      '乙县情况',
      '全县有医院5家。',
    ]);
    expect(drafts[1]?.draft.tables.observations[0]?.place).toMatchObject({ paragraph: 5, printed: '5家' });
    expect(drafts.map(({ draft }) => draft.record.fields.title?.value)).toEqual(['甲县情况', '乙县情况']);
  });
  test('of more than one draft holds the beginning is drafted, and the rest can be asked for', async () => {
    const path = fileOf('x', 'long.txt', '全县推进医改。\n'.repeat(10_001));
    const [head] = await takeIn(path, { ...wanted, out: join(root, 'head') }, places(), KNOWLEDGE);
    expect(head).toMatchObject({ head: 10_000, draft: { taken: { length: 10_000 } } });
    const [part] = await takeIn(path, { ...wanted, out: join(root, 'out'), paragraphs: '5-6' }, places(), KNOWLEDGE);
    expect(part).toMatchObject({ head: undefined, draft: { taken: [5, 6] } });
  }, 60_000);
  test('what is one paragraph beyond any draft is refused, and leaves nothing behind', async () => {
    const wide = fileOf('x', 'wide.txt', `${'医共体'.repeat(500_000)}\n${'医改'.repeat(300_000)}`);
    await expect(takeIn(wide, { ...wanted, out: join(root, 'out') }, places(), KNOWLEDGE)).rejects.toThrow(
      '--paragraphs',
    );
    expect(existsSync(join(root, 'out'))).toBe(false);
  });
});
