/** Ids and names must be unique where they are looked up. */
import type { Problem } from '../../schema/problem.ts';
import type { Content } from '../content.ts';
import type { Locate, Position } from '../positions.ts';

/** Checks the ids of rows and of registries, and the names of measures. */
export const checkDuplicates = (content: Content): Problem[] => [
  ...findRepeatedIds(content),
  ...findRepeatedNames(content),
];

function findRepeatedIds(content: Content): Problem[] {
  const problems: Problem[] = [];
  const report = (file: string, position: Position, id: string, first: string) =>
    problems.push({
      file,
      ...position,
      rule: 'duplicate/id',
      message: `编号“${id}”重复，已用于${first}`,
      remedy: '换一个编号，或合并两条。',
    });
  for (const document of content.documents) {
    const seen = new Map<string, string>();
    for (const table of ['observations', 'adoptions', 'events', 'problems'] as const)
      for (const { id, line } of document[table]) {
        const first = seen.get(id);
        if (first) report(`${document.folder}/${table}.csv`, { line }, id, first);
        else seen.set(id, ` ${table}.csv 第 ${line} 行`);
      }
  }
  const { policies, institutions, topics = [], checks = [], moved = [], errata = [] } = content;
  for (const entries of [policies, institutions, topics, checks, moved, errata]) {
    const seen = new Map<string, Locate>();
    for (const { id, file, at } of entries) {
      const first = seen.get(id);
      if (first) report(file, at(['id']), id, `本表第 ${first(['id']).line} 行`);
      else seen.set(id, at);
    }
  }
  return problems;
}

function findRepeatedNames(content: Content): Problem[] {
  const problems: Problem[] = [];
  const names = new Map<string, string>();
  for (const { id, file, data, at } of content.measures) {
    const words: [string, PropertyKey[]][] = [
      [data.name, ['name']],
      ...data.aliases.map((alias, index): [string, PropertyKey[]] => [alias.name, ['aliases', index]]),
    ];
    for (const [name, path] of words) {
      const first = names.get(name);
      if (first)
        problems.push({
          file,
          ...at(path),
          rule: 'duplicate/name',
          message: `名称“${name}”已用于举措 ${first}`,
          remedy: '一个名称只能指一项举措；从其中一处删去。',
        });
      else names.set(name, id);
    }
  }
  return problems;
}
