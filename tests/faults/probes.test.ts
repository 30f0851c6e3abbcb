/** The probes themselves: read whole, enough of them, and put where they say. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { setField } from './entries.ts';
import { placeProbe } from './place.ts';
import { bytesOf, readProbes, type ContentProbe, type NamedProbe } from './probe.ts';

const all = readProbes('tests/faults/probes');
const named = (name: string): NamedProbe<ContentProbe> =>
  (all.find(({ probe }) => probe.name === name) ?? expect.fail(name)) as NamedProbe<ContentProbe>;
const linesOf = (name: string): string => {
  const { puts, place } = placeProbe(named(name), '/tmp/marker');
  const put = puts.get(place?.path ?? '');
  if (put?.kind !== 'bytes' || !place) return expect.fail(name);
  return put.bytes
    .toString()
    .split('\n')
    .slice(place.from - 1, place.to)
    .join('\n');
};

describe('the lists of probes', () => {
  it('hold every kind, and more than the review tried', () => {
    const kinds = new Set(all.map(({ probe }) => probe.kind));
    for (const kind of [
      'body',
      'field',
      'cell',
      'table',
      'whole',
      'registry',
      'file',
      'folder',
      'environment',
      'output',
      'address',
    ])
      expect(kinds).toContain(kind);
    expect(all.filter(({ probe }) => 'input' in probe || probe.kind === 'file').length).toBeGreaterThan(258);
  });

  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'kb-probes-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));
  it.each([
    ['a kind that is not known', [{ name: 'a', kind: 'sausage', expect: 'refused', input: 'x' }]],
    ['a probe without an expectation', [{ name: 'a', kind: 'body', input: 'x' }]],
    ['a key that is not known', [{ name: 'a', kind: 'body', expect: 'refused', input: 'x', inn: 'case' }]],
  ])('refuse %s', (_what, list) => {
    writeFileSync(join(folder, 'list.json'), JSON.stringify(list));
    expect(() => readProbes(folder)).toThrow('list.json');
  });
  it('refuse two of one name', () => {
    const one = { name: 'a', kind: 'body', expect: 'refused', input: 'x' };
    writeFileSync(join(folder, 'list.json'), JSON.stringify([one, one]));
    expect(() => readProbes(folder)).toThrow('重名');
  });
});

describe('a text', () => {
  it('is written out, repeated, nested, or given in bytes', () => {
    expect(bytesOf(['a{{id}}{{other}}', { repeat: 'b', times: 3 }, { hex: 'ff' }], { id: '1' })).toEqual(
      Buffer.concat([Buffer.from('a1{{other}}bbb'), Buffer.from([0xff])]),
    );
    expect(bytesOf({ nest: 3 }).toString()).toBe('- 深\n  - 深\n    - 深');
  });
});

describe('a field', () => {
  const fields = 'title: 甲\nlist:\n  - 乙\n  - 丙\ninner:\n  file: 丁\n  other: 戊\nend: 己\n';
  it.each([
    ['title', '新', 'title: 新\nlist:'],
    ['list', '[]', 'title: 甲\nlist: []\ninner:'],
    ['inner.file', '新', 'inner:\n  file: 新\n  other: 戊'],
    ['added', '新', 'end: 己\nadded: 新\n'],
  ])('%s is replaced whole', (name, value, result) => expect(setField(fields, name, value)).toContain(result));
  it('is taken away', () => expect(setField(fields, 'list', null)).toBe(fields.replace(/list:\n.*\n.*\n/, '')));
});

describe('the lines on which a problem is expected', () => {
  it('are those of the input', () => {
    expect(linesOf('mdx script')).toMatch(/^<script>alert\(1\)<\/script>/);
    expect(linesOf('yaml unresolved alias')).toMatch(/^short: \*nope\n/);
    expect(linesOf('csv bidi')).toContain('\u202e');
    expect(linesOf('marker in table')).toMatch(/^\| 甲 \|\n\| - \|\n\| \{.*\/tmp\/marker/);
  });
});
