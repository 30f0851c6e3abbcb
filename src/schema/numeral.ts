import { z } from 'zod';
import { NUMERAL_USE } from '../words/zh.ts';
import { CHOICE_NAMES } from './choice.ts';
import { paragraphCell, text } from './fields.ts';

/** Uses of a numeral that are not a figure. Anything else is an observation id or `other:<reason>`. */
export const NUMERAL_USES = ['date', 'heading', 'document-number', 'name', 'grade', 'boilerplate'] as const;

const use = z
  .string()
  .regex(
    /^(?:[a-z][a-z0-9]*(?:-[a-z0-9]+)*|other:.+)$/,
    '用途写法不对｜填本文献的观测编号，或 date、heading、document-number、name、grade、boilerplate、other:理由',
  );
CHOICE_NAMES.add(use, { names: Object.fromEntries(NUMERAL_USES.map((value) => [value, NUMERAL_USE[value]])) });

/** One line of the ledger: a numeral of the original and what became of it. The keys are the columns, in order. */
export const numeralRow = z.strictObject({
  paragraph: paragraphCell,
  /** The numeral, or a longer run around it, exactly as printed. */
  printed: text,
  use,
});

export type NumeralRow = z.output<typeof numeralRow>;

/** Sorts out what a ledger row says: a fixed use, a free reason, or the id of an observation. */
export function readUse(use: string): { kind: 'fixed' | 'other' | 'observation'; value: string } {
  if (use.startsWith('other:')) return { kind: 'other', value: use.slice('other:'.length) };
  if ((NUMERAL_USES as readonly string[]).includes(use)) return { kind: 'fixed', value: use };
  return { kind: 'observation', value: use };
}
