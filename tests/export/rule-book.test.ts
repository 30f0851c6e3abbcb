/** The rule book that is published is that of the check as it is; `-u` writes it anew. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { RULE_GROUP } from '../../src/words/codebook/rules.ts';
import { readRuleBook, writeRuleBook } from './rule-book.ts';

const rules = readRuleBook();

test('every rule stands in it, with an example and a remedy', () => {
  expect(rules.length).toBeGreaterThan(0);
  for (const { rule, message, remedy } of rules) {
    expect(message, rule).not.toBe('');
    expect(remedy, rule).not.toBe('');
  }
});
test('every group of rules has a name, and no other has', () =>
  expect(Object.keys(RULE_GROUP).toSorted()).toEqual([...new Set(rules.map(({ rule }) => rule.split('/')[0] ?? ''))]));
test('the published rules are these', () =>
  expect(`${JSON.stringify(rules, null, 2)}\n`).toMatchFileSnapshot(join(process.cwd(), 'src/export/rules.json')));
test('so are those of the docs', () =>
  expect(writeRuleBook(rules)).toMatchFileSnapshot(join(process.cwd(), 'docs/rules.md')));
