/** Other names of things: what the search expands, offers and reads from pinyin. Build time. */
import { pinyin } from 'pinyin-pro';
import type { KnowledgeBase } from '../../model/knowledge-base.ts';
import { UNSTATED } from '../../words/zh.ts';
import type { PinyinRow, TermRow } from '../format/files.ts';

const unique = (names: readonly string[]): string[] => [...new Set(names)];

/** Every measure, indicator and region with its names, and every document number. A name in brackets at the end of another is dropped: it says where, not what. */
export function buildLexicon(kb: KnowledgeBase): TermRow[] {
  return [
    ...[...kb.measures.values()].map(({ id, name, aliases }): TermRow => {
      const of = (near: boolean) =>
        aliases.filter((alias) => (alias.type === 'near') === near).map((alias) => alias.name);
      return ['measure', id, unique([name, ...of(false)]), of(true)];
    }),
    ...[...kb.indicators.values()].map(({ id, name, aliases }): TermRow => [
      'indicator',
      id,
      unique([name, ...aliases]),
      [],
    ]),
    ...[...kb.regions.values()].map(({ code, name, aliases, former }): TermRow => [
      'region',
      code,
      unique([name, ...aliases, ...former.map((entry) => entry.name)]),
      [],
    ]),
    ...unique([...kb.documents.values(), ...kb.policies.values()].map(({ number }) => number))
      .filter((number) => number !== UNSTATED)
      .map((number): TermRow => ['number', '', [number], []]),
  ];
}

const LONGEST_SPELT = 24;
const HAN_RUN = /\p{Script=Han}{2,}/u;

/** Names by their pinyin: of measures, indicators, regions, institutions, policies and documents. */
export function buildPinyin(kb: KnowledgeBase): PinyinRow[] {
  const names = unique([
    ...buildLexicon(kb).flatMap(([, , same, near]) => [...same, ...near]),
    ...[...kb.institutions.values()].flatMap(({ name, aliases }) => [name, ...aliases]),
    ...[...kb.policies.values()].flatMap(({ title, aliases }) => [title, ...aliases]),
    ...[...kb.documents.values()].map(({ short }) => short),
  ]);
  return names.flatMap((name): PinyinRow[] => {
    const [full, initials] = spellName(name) ?? [];
    return full !== undefined && initials !== undefined ? [[name, full, initials]] : [];
  });
}

/** A name in letters: in full, and by initials; `undefined` where it has no Chinese word, or is so long that nobody spells it. */
export function spellName(name: string): [full: string, initials: string] | undefined {
  if (!HAN_RUN.test(name) || name.length > LONGEST_SPELT) return undefined;
  const syllables = pinyin(name, { toneType: 'none', type: 'array', v: true, nonZh: 'consecutive' }).map((part) =>
    part.toLowerCase().replace(/[^a-z0-9]/g, ''),
  );
  return [syllables.join(''), syllables.map((part) => (/^\d/.test(part) ? part : part.slice(0, 1))).join('')];
}

const LARGEST_VOCABULARY = 6000;

/** Latin words and numbers that stand on pages, the most frequent first, for the offer after a slip of the pen. */
export function buildVocabulary(texts: Iterable<string>): string[] {
  const counts = new Map<string, number>();
  for (const text of texts)
    for (const [word] of text.matchAll(/[a-z0-9][a-z0-9.]*[a-z0-9]/g)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts]
    .toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .slice(0, LARGEST_VOCABULARY)
    .map(([word]) => word);
}
