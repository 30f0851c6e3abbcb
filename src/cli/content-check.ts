import { existsSync } from 'node:fs';
import { loadContent } from '../content/load.ts';
import { checkProse } from '../markdown/prose-check.ts';
import type { Content } from '../model/content.ts';
import { checkIntegrity } from '../model/check/integrity.ts';
import type { Problem } from '../schema/problem.ts';
import { tidy } from './report.ts';

/** The whole content check: reads the folder once and returns the content with every problem, sorted. */
export function checkContent(root: string): { content: Content | undefined; problems: Problem[] } {
  if (!existsSync(root))
    return {
      content: undefined,
      problems: [
        {
          file: root,
          line: 1,
          rule: 'files/missing',
          message: '没有这个内容文件夹',
          remedy: '核对 KB_CONTENT，或在项目根目录运行。',
        },
      ],
    };
  const { content, problems } = loadContent(root);
  return { content, problems: tidy([...problems, ...checkIntegrity(content), ...checkProse(content)]) };
}

/** One line that says how much was checked. */
export function summarize(content: Content): string {
  const rows = (table: 'observations' | 'adoptions' | 'events' | 'citations' | 'numerals') =>
    content.documents.reduce((sum, document) => sum + document[table].length, 0);
  return `文献 ${content.documents.length}，案例 ${content.cases.length}，地区 ${content.regions.length}，举措 ${content.measures.length}，指标 ${content.indicators.length}，政策 ${content.policies.length}，机构 ${content.institutions.length}；观测 ${rows('observations')}，落地 ${rows('adoptions')}，事件 ${rows('events')}，引用 ${rows('citations')}，数字台账 ${rows('numerals')}。`;
}
