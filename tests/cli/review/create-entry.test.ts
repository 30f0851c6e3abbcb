import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createEntry } from '../../../src/cli/review/create-entry.ts';
import type { Entities } from '../../../src/ingest/review/fields.ts';

const none: Entities = { indicator: [], measure: [], region: [], institution: [], policy: [] };
const fresh = () => {
  const folder = join(mkdtempSync(join(tmpdir(), 'kb-entry-')), 'draft');
  mkdirSync(folder);
  return folder;
};
const clinic = { id: 'new-clinic', name: '新诊所', region: '339921', kind: 'primary-care' };
const measure = { id: 'night-clinic', name: '夜间门诊', broader: 'primary-care', definition: '晚上也能看病。' };

describe('a new entry', () => {
  it.each(['../../../x', 'a/b', 'Upper', '', '.hidden', 'con', 'x'.repeat(200)])('is none under the id %s', (id) => {
    const folder = fresh();
    expect(createEntry(folder, 'measure', { ...measure, id }, none)).toEqual({
      fault: expect.stringMatching(/\p{Script=Han}/u) as string,
    });
    expect(readdirSync(folder)).toEqual([]);
    expect(existsSync(join(folder, '..', '..', 'x.mdx'))).toBe(false);
  });

  it('is made once', () => {
    const folder = fresh();
    expect(createEntry(folder, 'institution', clinic, none)).toHaveProperty('undo');
    const known = { ...none, institution: [{ value: 'new-clinic', name: '新诊所', aliases: [] }] };
    expect(createEntry(folder, 'institution', clinic, known)).toEqual({
      fault: expect.stringContaining('已经有') as string,
    });
    expect(readFileSync(join(folder, 'new/institutions.yaml'), 'utf8').match(/new-clinic/g)).toHaveLength(1);
  });

  it('is taken back whole: the file that was not there, the list as it was', () => {
    const folder = fresh();
    const list = () => readFileSync(join(folder, 'new/institutions.yaml'), 'utf8');
    createEntry(folder, 'institution', clinic, none);
    const one = list();
    const second = createEntry(folder, 'institution', { ...clinic, id: 'other-clinic' }, none);
    expect(list()).toContain('other-clinic');
    if ('undo' in second) second.undo();
    expect(list()).toBe(one);
    const made = createEntry(folder, 'measure', measure, none);
    if ('undo' in made) made.undo();
    expect(existsSync(join(folder, 'new/measures/night-clinic.mdx'))).toBe(false);
  });

  it('is held against its schema', () => {
    expect(createEntry(fresh(), 'institution', { ...clinic, region: '青禾' }, none)).toEqual({
      fault: expect.stringContaining('行政区划代码') as string,
    });
    expect(createEntry(fresh(), 'measure', measure, none)).toHaveProperty('undo');
  });
});
