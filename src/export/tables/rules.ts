/** The rule book of the check: every rule with the example by which it is tested and the remedy a curator reads there. */
import { RULE_GROUP } from '../../words/codebook/rules.ts';
import { declareTable } from '../declare.ts';
import RULES from '../rules.json' with { type: 'json' };

const groupOf = (rule: string): string => rule.split('/')[0] ?? rule;

export const rules = declareTable(
  () => RULES,
  [],
  [
    ['rule', ({ rule }) => rule],
    ['group', ({ rule }) => groupOf(rule)],
    ['group_name', ({ rule }) => RULE_GROUP[groupOf(rule)] ?? null],
    ['level', ({ level }) => level],
    ['example_file', ({ file }) => file],
    ['example', ({ message }) => message],
    ['remedy', ({ remedy }) => remedy],
  ],
);
