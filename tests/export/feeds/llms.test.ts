import { expect, it } from 'vitest';
import { writeLlms } from '../../../src/export/feeds/llms.ts';
import { TABLE_NAMES } from '../../../src/export/tables.ts';
import { GRADES } from '../../../src/words/compare.ts';

const text = writeLlms({ absolute: (path) => `https://kb.example.org/kb${path}` });

it('llms.txt begins with a name and a summary, as the format asks, and has a section for each question', () => {
  expect(text).toMatch(/^# [^\n]+\n\n> [^\n]+\n\n/);
  for (const title of ['怎样读', '什么不能比', '怎样引用', '数据表']) expect(text).toContain(`\n## ${title}\n`);
});
it('names every table and every grade', () => {
  for (const name of TABLE_NAMES) expect(text).toContain(`(https://kb.example.org/kb/data/${name}.csv)`);
  for (const grade of GRADES) expect(text).toContain(grade);
});
