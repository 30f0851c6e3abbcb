/** Real files of offices, where whoever runs the tests holds them beside the project; nothing of them is in it. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test, type TestContext } from 'vitest';
import { loadFile } from '../../src/source/load-file.ts';
import { readSource } from '../../src/source/read-source.ts';

const folder = resolve(process.env['KB_SAMPLES'] || '../shared/samples');

/** Reads a sample, or skips the test and says why. */
async function readSample(context: TestContext, name: string) {
  const path = join(folder, name);
  if (!existsSync(path)) context.skip(`没有样本 ${path}（用 KB_SAMPLES 指明所在文件夹）`);
  return readSource(loadFile(path), name);
}
const textsOf = ({ paragraphs }: { paragraphs: readonly { text: string }[] }) => paragraphs.map(({ text }) => text);

describe('real files', () => {
  test('the text in Word and the portal page in print are the same paragraphs, but for a line that each has alone', async (context) => {
    const word = textsOf(await readSample(context, 'jiangxi-opinion.docx'));
    const print = textsOf(await readSample(context, 'jiangxi-opinion.pdf'));
    expect(word).toHaveLength(27);
    expect(word.filter((text) => !print.includes(text))).toHaveLength(1);
    expect(print.filter((text) => !word.includes(text))).toHaveLength(1);
  });

  test('the record that the portal printed is read', async (context) => {
    const { header } = await readSample(context, 'jiangxi-opinion.pdf');
    const fields = header.map(({ field }) => field);
    for (const field of ['index-number', 'issuer', 'number', 'signed', 'validity', 'title'] as const)
      expect(fields).toContain(field);
  });

  test('hand-broken lines are paragraphs with their outline, and no character is lost', async (context) => {
    const { paragraphs } = await readSample(context, 'healthy-china.pdf');
    expect(paragraphs).toHaveLength(44);
    expect(paragraphs.map(({ text }) => text).join('')).not.toMatch(/[\uFFFD\u2E80-\u2FDF]/);
    const chapters = paragraphs.filter(({ outline }) => outline?.level === 1).map(({ outline }) => outline?.mark);
    expect(chapters).toEqual(['一、', '二、', '三、', '四、']);
    const points = paragraphs.flatMap(({ outline }) => (outline?.level === 3 ? [outline.mark] : []));
    expect(points).toEqual(Array.from({ length: 15 }, (_, index) => `${index + 1}.`));
  });

  test('old Word is read, with a word on the numbers that it keeps to itself', async (context) => {
    const { paragraphs, warnings } = await readSample(context, 'hainan-interpretation.doc');
    expect(paragraphs).toHaveLength(16);
    expect(warnings).toEqual([expect.stringContaining('自动编号')]);
  });
});
