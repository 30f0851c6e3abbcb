import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterAll, describe, expect, test } from 'vitest';
import { loadFile } from '../../src/source/load-file.ts';
import { readSource } from '../../src/source/read-source.ts';
import { UnreadableFile } from '../../src/source/types.ts';
import { makeDocx, paragraph } from './make-docx.ts';

const folder = mkdtempSync(join(tmpdir(), 'kb-source-'));
afterAll(() => rmSync(folder, { recursive: true }));

const bytesOf = (...bytes: number[]) => Uint8Array.from([...bytes, ...Array<number>(64).fill(0)]);
/** A compound file with a stream of a name. */
const compound = (stream: string) =>
  Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...Array<number>(600).fill(0), ...Buffer.from(stream, 'utf16le')]);
const refusal = async (bytes: Uint8Array, name = 'a.txt'): Promise<string> => {
  const error: unknown = await readSource(bytes, name).catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(UnreadableFile);
  return (error as Error).message;
};

describe('a path', () => {
  test.each([
    ['a folder', folder, '文件夹'],
    ['nothing', join(folder, 'none.txt'), '没有这个文件'],
    ['a device', '/dev/null', '不是普通文件'],
  ])('of %s is refused in one sentence', (_what, path, message) => {
    expect(() => loadFile(path)).toThrow(message);
    expect(() => loadFile(path)).toThrow(UnreadableFile);
  });

  test('of a pipe does not wait', () => {
    const path = join(folder, 'pipe');
    execFileSync('mkfifo', [path]);
    expect(() => loadFile(path)).toThrow('不是普通文件');
  });

  test('of an empty file', () => {
    writeFileSync(join(folder, 'empty.txt'), '');
    expect(() => loadFile(join(folder, 'empty.txt'))).toThrow('空的');
  });
});

describe('bytes that hold no document', () => {
  test.each<[string, Uint8Array, string]>([
    ['nothing', new Uint8Array(), '空的'],
    ['white space', strToU8('\uFEFF \n\u3000\n\u00a0'), '没有文字'],
    ['zeros', new Uint8Array(500), '不是文字文件'],
    ['a PNG', bytesOf(0x89, 0x50, 0x4e, 0x47), '图片'],
    ['a JPEG', bytesOf(0xff, 0xd8, 0xff), '图片'],
    ['a 7z', bytesOf(0x37, 0x7a, 0xbc, 0xaf), '压缩包'],
    ['an RTF', strToU8('{\\rtf1 abc}'), 'RTF'],
    ['a spreadsheet', zipSync({ 'xl/workbook.xml': strToU8('<a/>') }), '电子表格'],
    ['slides', zipSync({ 'ppt/presentation.xml': strToU8('<a/>') }), '演示文稿'],
    ['a zip of files', zipSync({ 'a.txt': strToU8('a') }), '压缩包'],
    ['a locked docx', compound('EncryptedPackage'), '密码'],
    ['an old spreadsheet', compound('Workbook'), '电子表格'],
    ['old slides', compound('PowerPoint Document'), '演示文稿'],
    ['half an old Word file', compound('WordDocument'), '文件坏了'],
    ['more text than is sensible', new Uint8Array(64 * 1_048_576 + 1).fill(65), '超过 64 MB'],
    ['odt', zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.text') }), 'odt'],
    ['a docx without its main part', zipSync({ 'word/styles.xml': strToU8('<a/>') }), '文件坏了'],
    ['a docx that is cut off', makeDocx({ body: paragraph('甲'.repeat(400)) }).slice(0, 300), '文件坏了'],
    ['a docx whose XML breaks off', zipSync({ 'word/document.xml': strToU8('<w:document><w:body><w:p>') }), '文件坏了'],
    ['a docx that says nothing', makeDocx({ body: paragraph(' ') }), '没有文字'],
  ])('%s', async (_what, bytes, message) => expect(await refusal(bytes)).toContain(message));

  test('an encrypted zip', async () => {
    const bytes = makeDocx({ body: paragraph('甲') });
    bytes[6] = 1;
    expect(await refusal(bytes)).toContain('密码');
  });

  test('a zip bomb is not unpacked', async () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(40_000_000).fill(32) }, { level: 9 });
    const before = process.memoryUsage().arrayBuffers;
    expect(await refusal(bomb, 'a.docx')).toContain('大得不正常');
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(20_000_000);
  });

  test('entities that expand are not expanded', async () => {
    const xml = '<!DOCTYPE a [<!ENTITY b "bbbbbbbb">]><w:document><w:body>&b;</w:body></w:document>';
    expect(await refusal(zipSync({ 'word/document.xml': strToU8(xml) }))).toContain('文件坏了');
  });
});

describe('a name that says something else', () => {
  test('the content decides, and it is said', async () => {
    const document = await readSource(makeDocx({ body: paragraph('签约') }), 'a.pdf');
    expect(document.format).toBe('docx');
    expect(document.warnings[0]).toBe('扩展名是 .pdf，内容是Word 文档（docx），按内容读取。');
  });
  test('no extension is no lie', async () =>
    expect((await readSource(makeDocx({ body: paragraph('签约') }), 'a')).warnings).toEqual([]));
});
