/** Every thing with a page, under each character and pair of characters of its names, and the letters with which these are spelled. Build time. */
import {
  casePath,
  documentPath,
  indicatorPath,
  measurePagePath,
  policyPath,
  regionPagePath,
  topicPath,
} from '../../grammar/paths.ts';
import type { KnowledgeBase, Measure } from '../../model/knowledge-base.ts';
import { TOPIC } from '../../words/topic.ts';
import { UNSTATED } from '../../words/zh.ts';
import { bareName, SUGGESTION_KINDS, suggestionShard, type SuggestionRow } from '../format/suggestions.ts';
import type { HanMap } from '../format/fold.ts';
import { spellName } from './lexicon.ts';

/** Under a pair of characters no more than this, and under a single one, of which every name has many, even less: those most in use. */
const MOST_PER_PAIR = 150;
const MOST_PER_CHARACTER = 24;
/** Rows in a file, about. */
const ROWS_PER_FILE = 40;

interface Thing {
  readonly kind: (typeof SUGGESTION_KINDS)[number];
  readonly path: string;
  readonly names: readonly string[];
  /** How much hangs on it. */
  readonly uses: number;
}

const exactNames = (measure: Measure | undefined): string[] =>
  measure?.aliases.filter(({ type }) => type !== 'near').map((alias) => alias.name) ?? [];

/** All things, those most in use first. */
function thingsOf(kb: KnowledgeBase): Thing[] {
  const { of } = kb;
  const things: Thing[] = [
    ...[...kb.regions.values()].map(({ code, name, aliases, former }): Thing => ({
      kind: 'region',
      path: regionPagePath(code),
      names: [name, ...aliases, ...former.map((one) => one.name)],
      uses: of.region.observations(code).length + of.region.adoptions(code).length,
    })),
    ...[...kb.topics.values()].map(({ id, name, measures: [first = ''] }): Thing => ({
      kind: 'topic',
      path: topicPath(id),
      // It answers to the other names of its first measure, too, and stands right behind it.
      names: [TOPIC.title(name), name, ...exactNames(kb.measures.get(first))],
      uses: of.measure.adoptions(first).length,
    })),
    ...[...kb.measures.values()].map((measure): Thing => ({
      kind: 'measure',
      path: measurePagePath(measure.id),
      names: [measure.name, ...exactNames(measure)],
      uses: of.measure.adoptions(measure.id).length,
    })),
    ...[...kb.indicators.values()].map(({ id, name, aliases }): Thing => ({
      kind: 'indicator',
      path: indicatorPath(id),
      names: [name, ...aliases],
      uses: of.indicator.observations(id).length,
    })),
    ...[...kb.cases.values()].map(({ id, title }): Thing => ({
      kind: 'case',
      path: casePath(id),
      names: [title],
      uses: 0,
    })),
    ...[...kb.documents.values()].map(({ id, title, short, number }): Thing => ({
      kind: 'document',
      path: documentPath(id),
      names: [title, short, number],
      uses: 0,
    })),
    ...[...kb.policies.values()].map(({ id, title, aliases, number }): Thing => ({
      kind: 'policy',
      path: policyPath(id),
      names: [title, ...aliases, number],
      uses: of.policy.citations(id).length,
    })),
  ];
  return things.toSorted((a, b) => b.uses - a.uses || (a.path < b.path ? -1 : 1));
}

/** The files of suggestions: rows by number of file, as many files as it takes. A file without rows is among them. */
export function buildSuggestions(kb: KnowledgeBase, han: HanMap): SuggestionRow[][] {
  const byKey = new Map<string, Map<string, SuggestionRow>>();
  const file = (key: string, row: SuggestionRow) => {
    const rows = byKey.get(key) ?? new Map<string, SuggestionRow>();
    byKey.set(key, rows);
    const most = [...key].length > 1 ? MOST_PER_PAIR : MOST_PER_CHARACTER;
    if (rows.size < most || rows.has(row[1])) rows.set(row[1], row);
  };
  for (const { kind, path, names } of thingsOf(kb)) {
    const [name = '', ...others] = [...new Set(names.filter((one) => one !== UNSTATED))];
    const letters = [name, ...others].flatMap((one) => spellName(one) ?? []);
    const keys = [name, ...others].flatMap((one) => keysWithin([...bareName(one, han)]));
    for (const key of new Set([...keys, ...letters.flatMap((one) => keysAt([...one], 0))])) {
      const spellings = letters.filter((one) => one.startsWith(key));
      file(key, [SUGGESTION_KINDS.indexOf(kind), path, name, others, spellings]);
    }
  }
  return shardRows(byKey);
}

/** One and two characters from a place on. */
const keysAt = (chars: readonly string[], at: number): string[] =>
  [1, 2].map((length) => chars.slice(at, at + length).join(''));
const keysWithin = (chars: readonly string[]): string[] => chars.flatMap((_, at) => keysAt(chars, at));

function shardRows(byKey: ReadonlyMap<string, ReadonlyMap<string, SuggestionRow>>): SuggestionRow[][] {
  const total = [...byKey.values()].reduce((sum, { size }) => sum + size, 0);
  const shards = 2 ** Math.max(0, Math.ceil(Math.log2(total / ROWS_PER_FILE)));
  const files = Array.from({ length: shards }, () => new Map<string, SuggestionRow>());
  for (const [key, rows] of byKey)
    for (const [path, row] of rows) {
      const rowsOfFile = files[suggestionShard(key, shards)];
      const [kind, , name, others, spellings] = row;
      const all = [...new Set([...(rowsOfFile?.get(path)?.[4] ?? []), ...spellings])];
      rowsOfFile?.set(path, [kind, path, name, others, all]);
    }
  return files.map((rows) => [...rows.values()]);
}
