import { createHash } from 'node:crypto';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import { describe, expect, it } from 'vitest';
import { knowledgeBase } from '../../src/content/knowledge-base.ts';
import { contextOf, type ProseCollection } from '../../src/markdown/entity-links/context.ts';
import { dictionaryOf, linkEntities } from '../../src/markdown/entity-links/remark-entity-links.ts';
import { proseTexts } from '../../src/markdown/entity-links/sections.ts';
import { entityName, entityPath, parseEntityKey } from '../../src/model/entities.ts';
import { LABELLED_MENTIONS } from './labelled-mentions.ts';

const kb = knowledgeBase();
const parser = remark().use(remarkGfm).use(remarkMdx);

const digest = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 12);

function linksOf(address: string) {
  const [collection, id = ''] = address.split('/') as [ProseCollection, string?];
  const tree = parser.parse(kb[collection].get(id)?.body ?? '');
  const texts = Map.groupBy(proseTexts(tree), ({ heading }) => heading);
  const digests = new Map(
    [...texts].map(([heading, list]) => [heading, digest(list.map(({ node }) => node.value).join('\n'))]),
  );
  return { digests, links: linkEntities(tree, dictionaryOf(kb), contextOf(kb, { collection, id })) };
}

const labelled = Object.entries(LABELLED_MENTIONS).flatMap(([address, sections]) => {
  const { digests, links } = linksOf(address);
  return Object.entries(sections).map(([heading, label]) => {
    const labels = label.links;
    const expected = new Set(labels.map((text) => text.slice(text.lastIndexOf(' ') + 1)));
    const found = links.filter((link) => link.heading === heading);
    return {
      place: `${address} ${heading}`,
      isUnchanged: digests.get(heading) === label.text,
      right: found.filter(({ key }) => expected.has(key)).length,
      wrong: found.filter(({ key }) => !expected.has(key)).map(({ key, words }) => `${words} ${key}`),
      missed: labels.filter((text) => !found.some(({ key }) => text.endsWith(` ${key}`))),
    };
  });
});
const judged = labelled.filter(({ isUnchanged }) => isUnchanged);
const sum = (count: (section: (typeof labelled)[number]) => number) =>
  judged.reduce((total, section) => total + count(section), 0);

describe('links in the real prose', () => {
  it('has a precision of 99 % and a recall of 95 % on mentions labelled by hand', () => {
    const right = sum(({ right }) => right);
    const wrong = sum(({ wrong }) => wrong.length);
    const missed = sum(({ missed }) => missed.length);
    const precision = right / (right + wrong);
    const recall = right / (right + missed);
    const report = judged.flatMap(({ place, wrong, missed }) => [
      ...wrong.map((text) => `错链 ${place}：${text}`),
      ...missed.map((text) => `漏链 ${place}：${text}`),
    ]);
    console.log(
      `实体链接：标注 ${right + missed} 处，准确率 ${(precision * 100).toFixed(2)}%，召回率 ${(recall * 100).toFixed(2)}%；改写后未重标的节 ${labelled.length - judged.length} 个\n${report.join('\n')}`,
    );
    expect(right + missed).toBeGreaterThanOrEqual(150);
    expect(precision, report.join('\n')).toBeGreaterThanOrEqual(0.99);
    expect(recall, report.join('\n')).toBeGreaterThanOrEqual(0.95);
  });

  it('leads only to pages that exist', () => {
    const keys = new Set(
      Object.keys(LABELLED_MENTIONS).flatMap((address) => linksOf(address).links.map(({ key }) => key)),
    );
    for (const key of keys) {
      const entity = parseEntityKey(key);
      expect(entity && entityPath(kb, entity) && entityName(kb, entity), key).toBeTruthy();
    }
  });
});
