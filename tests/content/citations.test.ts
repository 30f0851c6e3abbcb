/** Citations of the real content: whatever page asks to be cited reads as the official style writes it, character for character. */
import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import { beforeAll, describe, expect, test } from 'vitest';
import type { CslItem } from '../../src/cite/csl-item.ts';
import { dateOfDay, yearOf } from '../../src/cite/csl-item.ts';
import { formatGb } from '../../src/cite/gb.ts';
import { knowledgeBase } from '../../src/content/current.ts';
import { casePath, indicatorPath, measurePagePath, regionPagePath, topicPath } from '../../src/grammar/paths.ts';
import { citeData, citeDocument, citeFigure, citePage, citePolicy, listReferences } from '../../src/views/cite.ts';
import { formatByStyle } from '../cite/citeproc.ts';

const kb = knowledgeBase();
const address = (path: string) => `https://kb.example${path}`;
const page = (title: string, path: string) => citePage(kb, title, path, address);

const sources = [...kb.documents.values()].map((document) => citeDocument(document, address));
const items: CslItem[] = [
  ...sources,
  ...[...kb.policies.values()].map((policy) => citePolicy(kb, policy, address)),
  ...kb.observations.flatMap((row) => citeFigure(kb, row, address) ?? []),
  ...[...kb.cases.values()].map(({ id, title }) => page(title, casePath(id))),
  ...[...kb.regions.values()].map(({ code, name }) => page(name, regionPagePath(code))),
  ...[...kb.measures.values()].map(({ id, name }) => page(name, measurePagePath(id))),
  ...[...kb.indicators.values()].map(({ id, name }) => page(name, indicatorPath(id))),
  ...[...kb.topics.values()].map(({ id, name }) => page(name, topicPath(id))),
  ...['/', '/compare/', '/targets/', '/timeline/'].map((path) => page(path === '/' ? '县域医改知识库' : '对比', path)),
  citeData(kb, '0a1b2c3d4e5f', address),
].map((item, index) => (index % 2 > 0 ? item : { ...item, accessed: dateOfDay(new Date(2026, 10, 5)) }));

describe('真实内容的引文', () => {
  let official: Record<'2025' | '2015', string[]>;
  beforeAll(() => {
    official = { 2025: formatByStyle(items, '2025'), 2015: formatByStyle(items, '2015') };
  }, 60_000);

  test.each(['2025', '2015'] as const)('GB/T 7714—%s 与官方样式一字不差', (edition) => {
    const off = items
      .map((item, index) => [formatGb(item, edition), official[edition][index]])
      .filter(([ours, theirs]) => ours !== theirs);
    expect(off).toEqual([]);
    expect(items.length).toBeGreaterThan(kb.documents.size + kb.observations.length);
  });

  test('每一条都合 CSL-JSON 的模式', () => {
    const validate = new Ajv({ strict: false }).compile(
      JSON.parse(readFileSync('tests/fixtures/csl/csl-data.schema.json', 'utf8')) as object,
    );
    expect(validate(items), JSON.stringify(validate.errors)).toBe(true);
    for (const { name, items: listed } of listReferences(kb, '0a1b', address))
      expect(validate(listed), `${name} ${JSON.stringify(validate.errors)}`).toBe(true);
    expect(validate([{ ...items[0], type: 'leaflet' }])).toBe(false);
  });

  test('编号不重复', () => {
    const kinds = [sources, items.filter(({ URL }) => URL.includes('/figures/'))];
    for (const kind of kinds) expect(new Set(kind.map(({ id }) => id)).size).toBe(kind.length);
  });

  test('本站从不是原始文献的作者；每份文献有年份', () => {
    for (const item of sources) {
      expect(item.author?.map(({ literal }) => literal) ?? [], item.id).not.toContain('县域医改知识库');
      expect(yearOf(item.issued), item.id).toMatch(/^\[?\d{4}\]?$/);
    }
  });
});
