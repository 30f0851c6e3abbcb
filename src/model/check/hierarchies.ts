/** Regions and measures form trees; codes, levels and parents must agree. */
import type { Problem } from '../../schema/problem.ts';
import { COUNTRY } from '../../schema/region.ts';
import type { Content } from '../content.ts';

/** Level that a division code itself tells. Codes such as 4690xx are counties directly under a province. */
export function levelOfCode(code: string): 'country' | 'province' | 'prefecture' | 'county' {
  if (code === COUNTRY) return 'country';
  if (code.endsWith('0000')) return 'province';
  return code.endsWith('00') ? 'prefecture' : 'county';
}

/** The codes that may stand as `parent` of a code, likeliest first. */
export function parentsOfCode(code: string): string[] {
  const level = levelOfCode(code);
  const province = `${code.slice(0, 2)}0000`;
  if (level === 'country') return [];
  if (level === 'province') return [COUNTRY];
  return level === 'prefecture' ? [province] : [`${code.slice(0, 4)}00`, province];
}

/** Checks file names, levels and parents of regions, and that the measure taxonomy is a tree of at most three levels. */
export const checkHierarchies = (content: Content): Problem[] => [
  ...checkRegions(content),
  ...checkMeasures(content),
  ...checkPolicies(content),
];

function checkRegions({ regions }: Content): Problem[] {
  const problems: Problem[] = [];
  for (const { id, file, data, at } of regions) {
    if (data.code !== id)
      problems.push({
        file,
        ...at(['code']),
        rule: 'region/code',
        message: `代码 ${data.code} 与文件名 ${id} 不一致`,
        remedy: `把 code 改为 '${id}'，或把文件改名为 ${data.code}.mdx。`,
      });
    const level = levelOfCode(data.code);
    if (data.level !== level)
      problems.push({
        file,
        ...at(['level']),
        rule: 'region/level',
        message: `代码 ${data.code} 应为 ${level}，现为 ${data.level}`,
        remedy: `把 level 改为 ${level}，或核对代码。`,
      });
    const parents = parentsOfCode(data.code);
    if (parents.length > 0 && !parents.includes(data.parent ?? ''))
      problems.push({
        file,
        ...at(['parent']),
        rule: 'region/parent',
        message: `上级代码 ${data.parent ?? '（缺）'} 与 ${data.code} 不相承`,
        remedy: `上级应为 '${parents.join("' 或 '")}'。`,
      });
    if (parents.length === 0 && data.parent)
      problems.push({
        file,
        ...at(['parent']),
        rule: 'region/parent',
        message: '全国没有上级',
        remedy: '删去 parent。',
      });
  }
  return problems;
}

function checkMeasures({ measures }: Content): Problem[] {
  const problems: Problem[] = [];
  const broader = new Map(measures.map(({ id, data }) => [id, data.broader]));
  for (const { id, file, at } of measures) {
    const path = [id];
    for (let above = broader.get(id); above; above = broader.get(above)) {
      if (path.includes(above)) {
        // What only hangs below the circle has nothing to mend.
        if (above === id)
          problems.push({
            file,
            ...at(['broader']),
            rule: 'measure/cycle',
            message: `上位举措成环：${[...path, above].join(' → ')}`,
            remedy: '改正其中一个 broader。',
          });
        break;
      }
      path.push(above);
    }
    if (path.length > 3 && new Set(path).size === path.length)
      problems.push({
        file,
        ...at(['broader']),
        rule: 'measure/depth',
        message: `举措分类超过三级：${path.toReversed().join(' → ')}`,
        remedy: '把 broader 改为一级或二级举措。',
      });
  }
  return problems;
}

function checkPolicies({ policies }: Content): Problem[] {
  const basedOn = new Map(policies.map(({ id, data }) => [id, data.based_on]));
  return policies
    .filter(({ id }) => reaches(id, id, basedOn, new Set()))
    .map(({ id, file, at }) => ({
      file,
      ...at(['based_on']),
      rule: 'policy/cycle',
      message: `政策“${id}”经 based_on 又回到它自己`,
      remedy: '删去成环的一条。',
    }));
}

function reaches(from: string, target: string, edges: Map<string, string[]>, seen: Set<string>): boolean {
  return (edges.get(from) ?? []).some((next) => {
    if (next === target) return true;
    if (seen.has(next)) return false;
    seen.add(next);
    return reaches(next, target, edges, seen);
  });
}
