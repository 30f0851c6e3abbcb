/** The reference layer on the built pages: present, sourced, marked, and never inside what is evidence. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { describe, expect, inject, test } from 'vitest';
import { knowledgeBase } from '../../src/content/current.ts';

type Element = DefaultTreeAdapterTypes.Element;
const dir = inject('siteDir');
const kb = knowledgeBase();
const page = (path: string) => parse(readFileSync(join(dir, path, 'index.html'), 'utf8'));

function* elements(node: DefaultTreeAdapterTypes.Node): Generator<Element> {
  if ('tagName' in node) yield node;
  if ('childNodes' in node) for (const child of node.childNodes) yield* elements(child);
}
const attribute = (element: Element, name: string) => element.attrs.find((entry) => entry.name === name)?.value;
const textOf = (node: DefaultTreeAdapterTypes.Node): string =>
  'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
const sectionOf = (path: string): Element | undefined =>
  [...elements(page(path))].find((element) => attribute(element, 'class') === 'reference');
const sourcesIn = (section: Element) =>
  [...elements(section)].filter((element) => attribute(element, 'class') === 'reference-source').map(textOf);

const policies = [...kb.policies.keys()].filter((id) => kb.reference.policy(id).length > 0);
const indicators = [...kb.indicators.values()];
const regions = [...kb.regions.keys()].filter((code) => kb.reference.region(code).length > 0);

describe('参照', () => {
  test('政策页：查到的各项都在参照一节，每项有来源与阅读日期', () => {
    for (const id of policies) {
      const section = sectionOf(`policies/${id}`);
      const facts = kb.reference.policy(id);
      const text = section ? textOf(section) : '';
      expect(text, id).toContain('参照');
      for (const { field, value } of facts)
        if (field === 'number' || field === 'issuer') expect(text, `${id} ${field}`).toContain(value);
      const sources = section ? sourcesIn(section) : [];
      expect(sources.length, id).toBe(facts.length + kb.reference.benchmarksBy(id).length);
      for (const source of sources) expect(source, id).toMatch(/\d{4}年\d+月\d+日读/);
    }
  });

  test('没有查到的政策页没有参照一节', () => {
    const without = [...kb.policies.keys()].filter(
      (id) => kb.reference.policy(id).length + kb.reference.benchmarksBy(id).length === 0,
    );
    expect(without.length).toBeGreaterThan(0);
    for (const id of without) expect(sectionOf(`policies/${id}`), id).toBeUndefined();
  });

  test('指标页：基准值一行一锚点，图上的虚线都在表里', () => {
    for (const { id } of indicators) {
      const all = [...elements(page(`indicators/${id}`))];
      const anchors = new Set(all.flatMap((element) => attribute(element, 'id') ?? []));
      for (const row of kb.reference.benchmarksOf(id)) expect(anchors, id).toContain(`benchmark-${row.id}`);
      for (const element of all) {
        const drawn = attribute(element, 'data-benchmark');
        if (drawn) expect(anchors, id).toContain(`benchmark-${drawn}`);
      }
    }
  });

  test('至少有一张图画了参照的虚线，旁边写着参照二字', () => {
    const drawn = indicators
      .flatMap(({ id }) => [...elements(page(`indicators/${id}`))])
      .filter((element) => attribute(element, 'data-benchmark') !== undefined);
    expect(drawn.length).toBeGreaterThan(0);
    for (const label of drawn.map(textOf).filter((text) => text.trim() !== '')) expect(label).toContain('参照');
  });

  test('地区页：人口与机构数', () => {
    for (const code of regions) {
      const section = sectionOf(`regions/${code}`);
      expect(section && sourcesIn(section), code).toHaveLength(kb.reference.region(code).length);
    }
  });

  test('来历不明的网站只写名字，不作链接', () => {
    const unknown = new Set(
      [...kb.reference.policies, ...kb.reference.benchmarks, ...kb.reference.regions]
        .filter(({ page_kind, source }) => page_kind === 'other' && URL.canParse(source))
        .map(({ source }) => source),
    );
    expect(unknown.size).toBeGreaterThan(0);
    const pages = [
      ...policies.map((id) => `policies/${id}`),
      ...indicators.map(({ id }) => `indicators/${id}`),
      ...regions.map((code) => `regions/${code}`),
    ];
    for (const path of pages)
      for (const element of elements(page(path))) {
        const href = attribute(element, 'href');
        if (href) expect(unknown, path).not.toContain(href);
      }
  });

  test('参照一节里没有证据的记号，证据的表里没有参照', () => {
    for (const { id } of indicators) {
      const section = sectionOf(`indicators/${id}`);
      expect(section, id).toBeDefined();
      const inside = section ? [...elements(section)] : [];
      expect(
        inside.filter((element) => attribute(element, 'class') === 'figure'),
        id,
      ).toEqual([]);
    }
  });
});
