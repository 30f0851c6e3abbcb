import { expect, test } from 'vitest';
import { loadContent } from '../../../src/content/load.ts';
import { checkProse } from '../../../src/markdown/prose/check.ts';

const fail = () => {
  throw new TypeError('没有料到');
};

test('prose that makes a rule throw is caught alone: that of other files is still checked', () => {
  const { content } = loadContent('tests/fixtures/county');
  const [first, second] = content.measures;
  if (!first || !second) throw new Error('the fixture has fewer than two measures');
  const broken = { ...first, body: Object.defineProperty(Object('文'), 'trim', { value: fail }) as string };
  const spoilt = { ...second, body: `${second.body}\n\n另有 37 家，<Obs id="none/none" />。\n` };
  const caught: string[] = [];
  const problems = checkProse({ ...content, measures: [broken, spoilt] }, [], (file, run) => {
    try {
      return run();
    } catch {
      caught.push(file);
      return [];
    }
  });
  expect(caught).toEqual([first.file]);
  expect(problems.some(({ file }) => file === second.file)).toBe(true);
});
