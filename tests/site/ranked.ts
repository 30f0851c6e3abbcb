/** Finds rankings and bars in a page: whatever ranks figures says which ones in `data-ranked`. */
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import type { KnowledgeBase } from '../../src/model/knowledge-base.ts';
import { judge } from '../../src/model/comparability/judge.ts';
import { toComparand } from '../../src/model/comparability/comparand.ts';
import { termsOf } from '../../src/model/comparability/of-indicator.ts';

type Node = DefaultTreeAdapterTypes.Node;

/** The keys of every `data-ranked` of a page; attributes of `<template>` content are not looked for. */
export function rankedSets(html: string): string[][] {
  const found: string[][] = [];
  if (!html.includes('data-ranked')) return found;
  const visit = (node: Node): void => {
    if ('attrs' in node) {
      const ranked = node.attrs.find(({ name }) => name === 'data-ranked');
      if (ranked) found.push(ranked.value.split(' ').filter(Boolean));
    }
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(parse(html));
  return found;
}

/** Pairs that stand in one ranking though the rules separate them, as `a b: reasons`; an unknown key is a finding, too. */
export function mixedPairs(kb: KnowledgeBase, keys: readonly string[]): string[] {
  return keys.flatMap((a, index) =>
    keys.slice(index + 1).flatMap((b) => {
      const [one, other] = [kb.observation(a), kb.observation(b)];
      const indicator = one && kb.indicators.get(one.indicator ?? '');
      if (!one || !other || !indicator) return [`${a} ${b}: unknown`];
      const { comparable, reasons } = judge(toComparand(kb, one), toComparand(kb, other), termsOf(indicator));
      return comparable ? [] : [`${a} ${b}: ${reasons.map(({ id }) => id).join(' ')}`];
    }),
  );
}

/** Elements that draw a bar without saying which figures it ranks. */
export function silentBars(html: string): number {
  return [...html.matchAll(/<[^>]*\bclass="(?:[^"]* )?bar(?: [^"]*)?"[^>]*>/g)].filter(
    ([tag]) => !tag.includes('data-ranked='),
  ).length;
}
