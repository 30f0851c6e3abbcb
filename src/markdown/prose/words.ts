/** Rules on the words of prose: characters, punctuation, personal data, figures without evidence. */
import type { Nodes, Root, Text } from 'mdast';
import { checkCharacters, checkOwnWords, type Finding } from '../../model/check/own-words.ts';
import { walk } from '../walk.ts';
import { findBareFigures, type BareFigureRules } from './bare-figures.ts';
import { findingAt, type ProseFinding } from './finding.ts';
import { runningTexts } from './running-text.ts';

const LIKE_A_NOTE = /\[\^[^\]\s]{1,40}\]/gu;

/** Lists what is wrong with the words of a tree. */
export function checkWords(tree: Root, rules: BareFigureRules): ProseFinding[] {
  const found: ProseFinding[] = [];
  for (const { text, place } of runningTexts(tree))
    for (const { offset, ...finding } of [...checkFigures(text, rules), ...checkOwnWords(text), ...checkMarks(text)])
      found.push({ ...place(offset), ...finding });
  walk(tree, (node) => {
    found.push(...checkHidden(node, rules));
  });
  return found;
}

function checkFigures(text: string, rules: BareFigureRules): Finding[] {
  // The number of a note that is none has a finding of its own.
  const words = text.replace(LIKE_A_NOTE, (mark) => '\u3000'.repeat(mark.length));
  return findBareFigures(words, rules).map((offset) => ({
    offset,
    rule: 'prose/bare-figure',
    message: `正文里的数字没有出处（…${text.slice(Math.max(0, offset - 6), offset + 8)}…）`,
    remedy: '数字写成 <Obs id="…" />；若是名称的一部分，把全名列入前置信息的 names。',
  }));
}

/** Marks that had no effect, so that the page would print them as they stand. */
const checkMarks = (text: string): Finding[] => [
  ...[...text.matchAll(LIKE_A_NOTE)].map(({ 0: mark, index: offset }) => ({
    offset,
    rule: 'mdx/footnote',
    message: `“${mark}”像是脚注，却没有注文`,
    remedy: '把注释写成一句话，放在正文或括号里；出处用 <Cite doc="…" p="…" />。',
  })),
  ...[...text.matchAll(/\*{2,}|~{2,}/gu)].map(({ 0: mark, index: offset }) => ({
    offset,
    rule: 'prose/mark',
    message: `“${mark.slice(0, 3)}”没有起作用，会原样印在页上`,
    remedy: '强调与删除的符号要成对，里侧不留空格；不用就删去。',
  })),
];

/** Text that stands beside the words: in attributes and titles. Characters are looked at in all of it, decoded. */
function checkHidden(node: Nodes, rules: BareFigureRules): ProseFinding[] {
  const report = (findings: readonly Finding[]) =>
    findings.map(({ rule, message, remedy }) => findingAt(node, rule, message, remedy));
  const found: ProseFinding[] = [];
  if (node.type === 'text')
    found.push(...checkCharacters(node.value, '\n').map((finding) => findInText(node, finding)));
  for (const key of ['title', 'alt', 'url', 'label'] as const) {
    const value = key in node ? (node as unknown as Record<string, unknown>)[key] : undefined;
    if (typeof value !== 'string') continue;
    found.push(...report(checkCharacters(value)));
    if (key === 'title' || key === 'alt')
      found.push(...report([...checkFigures(value, rules), ...checkOwnWords(value)]));
  }
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement')
    for (const { value } of node.attributes)
      if (typeof value === 'string') found.push(...report(checkCharacters(value)));
  return found;
}

/** A finding at a character of a text, which may stand several lines below its beginning. */
function findInText(node: Text, { offset, rule, message, remedy }: Finding): ProseFinding {
  const at = findingAt(node, rule, message, remedy);
  const below = node.value.slice(0, offset).split('\n').length - 1;
  return { ...at, line: at.line + below, column: below === 0 ? (at.column ?? 1) + offset : undefined };
}
