/** Rules on the headings of prose. */
import GithubSlugger from 'github-slugger';
import type { Root } from 'mdast';
import { CASE_SECTIONS } from '../../schema/case.ts';
import { plainText } from '../entity-links/sections.ts';
import { walk } from '../walk.ts';
import { findingAt, type ProseFinding } from './finding.ts';

/**
 * A heading becomes an anchor, wherever it stands, and so do the sections and rows of a page, whose names are ASCII: only a word of another script can't be one of
 * theirs.
 */
export function checkHeadings(tree: Root): ProseFinding[] {
  const found: ProseFinding[] = [];
  walk(tree, (node) => {
    if (node.type !== 'heading') return;
    if (!/[^\p{ASCII}]/u.test(new GithubSlugger().slug(plainText(node))))
      found.push(
        findingAt(
          node,
          'prose/heading',
          `标题“${plainText(node).slice(0, 40)}”没有汉字，会与页面自己的锚点相混`,
          '标题里写上汉字，说明这一节讲什么。',
        ),
      );
  });
  return found;
}

/** A case has six sections, in order. */
export function checkCaseSections(tree: Root): ProseFinding[] {
  const headings = tree.children.filter((node) => node.type === 'heading' && node.depth === 2);
  const names = headings.map((node) =>
    'children' in node && node.children[0]?.type === 'text' ? node.children[0].value : '',
  );
  if (names.join() === CASE_SECTIONS.join()) return [];
  return [
    findingAt(
      headings[0] ?? {},
      'case/sections',
      `案例的二级标题应依次为：${CASE_SECTIONS.join('、')}`,
      `现为：${names.join('、').slice(0, 200) || '（没有）'}。补齐或调整次序。`,
    ),
  ];
}
