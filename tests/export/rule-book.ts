/** Writes the rule book from the rules of the check and from what a curator reads where each is broken (tests/fixtures/broken), which is reviewed. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { safely } from '../../src/content/safely.ts';
import { findUnsafe } from '../../src/markdown/prose/safe-subset.ts';
import type { Problem } from '../../src/schema/problem.ts';
import { RULE_GROUP } from '../../src/words/codebook/rules.ts';
import { readRules } from '../reading/rules.ts';

export interface RuleExample {
  rule: string;
  level: string;
  file: string;
  message: string;
  remedy: string;
}

/** One problem as a report prints it. */
const PRINTED = /^(\S+?)(?::\d+)*  \[([^\]]+)\]\n {2}(错误|提醒)：(.*)\n {2}改法：(.*)$/gm;

const readReport = (report: string): RuleExample[] =>
  [...report.matchAll(PRINTED)].map(([, file = '', rule = '', level, message = '', remedy = '']) => ({
    ...{ rule, level: level === '提醒' ? 'warning' : 'error', file, message, remedy },
  }));

const PROSE = 'content/measures/circuit-clinic.mdx';
const unsafe = (type: string): RuleExample[] =>
  findUnsafe({ type: 'root', children: [{ type, value: '' } as unknown as never] }).map(
    ({ rule, message, remedy }) => ({
      ...{ rule, level: 'error', file: PROSE, message, remedy },
    }),
  );

/** Nothing in a content folder breaks these: what they say of what another plugin or the disk does. */
const WITHOUT_FOLDER: Readonly<Record<string, () => RuleExample[]>> = {
  'mdx/html': () => unsafe('html'),
  'mdx/node': () => unsafe('math'),
  'internal/read': () => {
    const problems: Problem[] = [];
    safely(PROSE, 'read', problems, () => {
      throw Object.assign(new Error(), { code: 'EACCES' });
    });
    return problems.map(({ rule, message, remedy }) => ({ rule, level: 'error', file: PROSE, message, remedy }));
  },
};

/** Every rule with the first example of it. */
export function readRuleBook(): RuleExample[] {
  return readRules().map((rule) => {
    const examples =
      WITHOUT_FOLDER[rule]?.() ?? readReport(readFileSync(join('tests/fixtures/broken', rule, 'problems.txt'), 'utf8'));
    const example = examples.find((one) => one.rule === rule);
    if (!example) throw new Error(`${rule}: no example of it in tests/fixtures/broken/${rule}/problems.txt`);
    return example;
  });
}

/** The rule book as a page of docs. */
export function writeRuleBook(rules: readonly RuleExample[]): string {
  const groups = Map.groupBy(rules, ({ rule }) => rule.split('/')[0] ?? '');
  const sections = [...groups].map(([group, members]) =>
    [
      `## ${RULE_GROUP[group]}`,
      ...members.map(({ rule, level, message, remedy }) =>
        [`### ${rule}`, `${level === 'warning' ? '提醒' : '错误'}：${message}`, `改法：${remedy}`]
          .map((line, index) => (index > 0 ? escapeMarkdown(line) : line))
          .join('\n\n'),
      ),
    ].join('\n\n'),
  );
  return [
    '# 校验规则',
    '由 `npm run unit -- tests/export/rule-book.test.ts -u` 按规则与 `tests/fixtures/broken` 里审过的例子写成，不要手改。同样的内容在网站的 `/data/rules.csv`。',
    ...sections,
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/, '\n');
}

const escapeMarkdown = (text: string): string => text.replaceAll(/[*_<>`[\]|~\\]/g, (sign) => `\\${sign}`);
