/** Pages for tests of the index: what a page must have, and nothing more. */
import type { PageHead } from '../../src/search/format/files.ts';
import type { Block, Zone } from '../../src/search/format/blocks.ts';

export const makeBlock = (text: string, zone: Zone = 'text'): Block => ({ text, zone, anchor: '', section: '' });

export const makeHead = (url: string, title: string, more: Partial<PageHead> = {}): PageHead => ({
  url,
  title,
  kind: ['document'],
  crumbs: [],
  place: '',
  date: '',
  dated: '',
  region: [],
  measure: [],
  year: [],
  evidence: [],
  ...more,
});
