import { expect, it } from 'vitest';
import { viewCompareStart } from '../../src/views/compare.ts';
import { viewDocumentPages } from '../../src/views/lists.ts';
import { smallBase } from '../model/small-base.ts';

const document = (period: string, published: string) => ({ region: '990100', period, published });
const kb = smallBase({
  regions: { '990100': { name: '乙县' } },
  documents: { old: document('2019', '2020-01-01'), young: document('2023', '2024-03-05') },
});

it('lists documents by their data period, the newest first', () => {
  const [page, ...rest] = viewDocumentPages(kb);
  expect(page?.entries.map(({ title }) => title.path)).toEqual(['/documents/young/', '/documents/old/']);
  expect(rest).toEqual([]);
});

it('says of the comparison up to which day the site knows', () => {
  expect(viewCompareStart(kb).asOf).toMatch(/^\d{4}年/);
  expect(viewCompareStart(smallBase({})).asOf).toBe('');
});
